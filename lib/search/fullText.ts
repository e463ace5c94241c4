import { Prisma, type PrismaClient } from '@/generated/prisma/client';
import { commonAmong } from './common';
import { conceptsOf, isQuestion, wordsOf } from './concepts';
import { correctionsOf, type Correction } from './corrections';
import { closed, eitherOf } from './expression';
import { ranked, type Scored } from './rank';
import { allWays, scoresOf } from './scores';

/** A page found by its words. */
export interface TextMatch {
  type: string;
  id: string;
  title: string;
  snippet: { text: string; marked: boolean }[];
  /** How many of the things that the query asks for the page has, from 0 to 1. */
  coverage: number;
}

/** The pages found, and the words of the query that were read as others. */
export interface TextAnswer {
  matches: TextMatch[];
  corrections: Correction[];
}

const MOST_MATCHES = 20;
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Finds pages by their words: in other forms, in words that mean the same, and in misspelt ones. Best first. */
export async function findByText(database: PrismaClient, query: string): Promise<TextAnswer> {
  const asTyped = conceptsOf(query);
  if (asTyped.length === 0) return { matches: [], corrections: [] };
  const corrections = await correctionsOf(database, asTyped);
  const concepts = corrections.length === 0 ? asTyped : conceptsOf(corrected(query, corrections));
  const expressions = allWays(concepts).map(({ expression }) => expression);
  const common = await commonAmong(database, expressions);
  const scored = await scoresOf(database, concepts, common);
  const best = ranked(scored, concepts, isQuestion(query)).slice(0, MOST_MATCHES);
  // FTS5 gathers the words with a common beginning anew for each page.
  const marked = eitherOf(expressions.map((expression) => (common.has(expression) ? closed(expression) : expression)));
  return { matches: await withSnippets(database, marked, concepts.length, best), corrections };
}

function corrected(query: string, corrections: Correction[]): string {
  const readAs = new Map(corrections.map(({ typed, read }) => [typed, read]));
  return wordsOf(query)
    .map((word) => readAs.get(word) ?? word)
    .join(' ');
}

async function withSnippets(
  database: PrismaClient,
  expression: string,
  concepts: number,
  pages: Scored[],
): Promise<TextMatch[]> {
  if (pages.length === 0) return [];
  const rows = await database.$queryRaw<{ rowid: number; snippet: string }[]>`
    SELECT CAST("rowid" AS REAL) AS "rowid", snippet("Text", 4, ${OPEN}, ${CLOSE}, '…', 24) AS "snippet"
    FROM "Text" WHERE "Text" MATCH ${expression} AND "rowid" IN (${Prisma.join(pages.map(({ rowid }) => rowid))})`;
  const byRow = new Map(rows.map((row) => [row.rowid, row.snippet]));
  return pages.map(({ rowid, type, id, title, covered }) => {
    const snippet = splitMarks(byRow.get(rowid) ?? '');
    return { type, id, title, snippet, coverage: covered / concepts };
  });
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
