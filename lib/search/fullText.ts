import type { PrismaClient } from '@/generated/prisma/client';

/** A page found by its words. */
export interface TextMatch {
  type: string;
  id: string;
  title: string;
  snippet: { text: string; marked: boolean }[];
}

const MOST_TERMS = 12;
const MOST_MATCHES = 20;
/** Letters only, and enough of them to mean a word. */
const BEGINNING = /^\p{L}{3,}$/u;
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** The words of a query that full text can look for: letters and digits, at most twelve. */
export function termsOf(query: string): string[] {
  return [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? [])].slice(0, MOST_TERMS);
}

/**
 * Makes an FTS5 expression in which every term is quoted, so that nothing a reader types is an operator. The last term
 * may be the beginning of a word, never of a number: 93549 is not 935490.
 */
export function matchExpression(terms: string[], joiner: 'AND' | 'OR'): string {
  return terms
    .map((term, index) => `"${term}"${index === terms.length - 1 && BEGINNING.test(term) ? '*' : ''}`)
    .join(` ${joiner} `);
}

/**
 * Finds pages by their words.
 *
 * @param otherwise what is found if no page has all the words: those with `some`, or `none`
 */
export async function findByText(
  database: PrismaClient,
  query: string,
  otherwise: 'some' | 'none' = 'some',
): Promise<TextMatch[]> {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  const all = await matches(database, matchExpression(terms, 'AND'));
  if (all.length > 0 || terms.length === 1 || otherwise === 'none') return all;
  return matches(database, matchExpression(terms, 'OR'));
}

async function matches(database: PrismaClient, expression: string): Promise<TextMatch[]> {
  const rows = await database.$queryRaw<{ type: string; id: string; title: string; snippet: string }[]>`
    SELECT "type", "id", "title", snippet("Text", 3, ${OPEN}, ${CLOSE}, '…', 24) AS "snippet"
    FROM "Text" WHERE "Text" MATCH ${expression} AND "rank" MATCH 'bm25(1.0, 1.0, 8.0, 1.0)' ORDER BY "rank" LIMIT ${MOST_MATCHES}`;
  return rows.map((row) => ({ ...row, snippet: splitMarks(row.snippet) }));
}

/** Splits an excerpt at its marks; the pieces are plain text. */
export function splitMarks(snippet: string): { text: string; marked: boolean }[] {
  return snippet
    .split(OPEN)
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, marked: false }];
      const [marked = '', rest = ''] = piece.split(CLOSE);
      return [
        { text: marked, marked: true },
        { text: rest, marked: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
