import { Prisma, type PrismaClient } from '@/generated/prisma/client';
import { conceptsOf, isQuestion, wordsOf, type Concept } from './concepts';
import { correctionsOf, type Correction } from './corrections';
import { waysOf } from './expression';
import { ranked, type Scored } from './rank';

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
/** Pages that are weighed closely. */
const MOST_WEIGHED = 80;
/** Weights of type, id, title, summary and body. */
const WEIGHTS = 'bm25(1.0, 1.0, 8.0, 3.0, 1.0)';
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Finds pages by their words: in other forms, in words that mean the same, and in misspelt ones. Best first. */
export async function findByText(database: PrismaClient, query: string): Promise<TextAnswer> {
  const asTyped = conceptsOf(query);
  if (asTyped.length === 0) return { matches: [], corrections: [] };
  const corrections = await correctionsOf(database, asTyped);
  const concepts = corrections.length === 0 ? asTyped : conceptsOf(corrected(query, corrections));
  const scored = await scoresOf(database, concepts);
  const best = ranked(scored, concepts, isQuestion(query)).slice(0, MOST_MATCHES);
  return { matches: await withSnippets(database, concepts, best), corrections };
}

function corrected(query: string, corrections: Correction[]): string {
  const readAs = new Map(corrections.map(({ typed, read }) => [typed, read]));
  return wordsOf(query)
    .map((word) => readAs.get(word) ?? word)
    .join(' ');
}

function scoresOf(database: PrismaClient, concepts: Concept[]): Promise<Scored[]> {
  const ways = concepts.flatMap((concept, index) =>
    waysOf(concept, index === concepts.length - 1).map((way) => ({ ...way, index })),
  );
  const parts = ways.map(
    ({ expression, weight, index }) => Prisma.sql`
      SELECT "rowid" AS "page", ${index} AS "concept", -"rank" * ${weight} AS "score"
      FROM "Text" WHERE "Text" MATCH ${expression} AND "rank" MATCH ${WEIGHTS}`,
  );
  return database.$queryRaw<Scored[]>`
    WITH "best" AS (
      SELECT "page", "concept", MAX("score") AS "score" FROM (${Prisma.join(parts, ' UNION ALL ')}) GROUP BY "page", "concept"
    ), "sum" AS (
      SELECT "page", SUM("score") AS "score", COUNT(*) AS "covered" FROM "best"
      GROUP BY "page" ORDER BY SUM("score") * COUNT(*) DESC LIMIT ${MOST_WEIGHED}
    )
    SELECT CAST("page" AS REAL) AS "rowid", "Text"."type" AS "type", "Text"."title" AS "title", "score", CAST("covered" AS REAL) AS "covered"
    FROM "sum" JOIN "Text" ON "Text"."rowid" = "page"`;
}

async function withSnippets(database: PrismaClient, concepts: Concept[], pages: Scored[]): Promise<TextMatch[]> {
  if (pages.length === 0) return [];
  const expression = concepts
    .flatMap((concept, index) => waysOf(concept, index === concepts.length - 1))
    .map((way) => way.expression)
    .join(' OR ');
  const rows = await database.$queryRaw<{ rowid: number; type: string; id: string; title: string; snippet: string }[]>`
    SELECT CAST("rowid" AS REAL) AS "rowid", "type", "id", "title", snippet("Text", 4, ${OPEN}, ${CLOSE}, '…', 24) AS "snippet"
    FROM "Text" WHERE "Text" MATCH ${expression} AND "rowid" IN (${Prisma.join(pages.map(({ rowid }) => rowid))})`;
  const byRow = new Map(rows.map((row) => [row.rowid, row]));
  return pages.flatMap(({ rowid, covered }) => {
    const row = byRow.get(rowid);
    if (!row) return [];
    const { type, id, title, snippet } = row;
    return [{ type, id, title, snippet: splitMarks(snippet), coverage: covered / concepts.length }];
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
