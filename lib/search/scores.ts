import { Prisma, type PrismaClient } from '@/generated/prisma/client';
import { MOST_PAGES } from './common';
import type { Concept } from './concepts';
import { eitherOf, waysOf } from './expression';
import type { Scored } from './rank';

/** Pages that are weighed closely. */
const MOST_WEIGHED = 80;
/** Weights of type, id, title, summary and body. */
const WEIGHTS = 'bm25(1.0, 1.0, 8.0, 3.0, 1.0)';

/** One way to write a concept of a query. */
export interface Way {
  expression: string;
  weight: number;
  /** Place of the concept in the query. */
  index: number;
}

/**
 * Finds the pages that have most of a query.
 *
 * What thousands of pages have is not weighed: such a page must have something rarer of the query too, or else all of it.
 *
 * @param common the expressions that `commonAmong` finds among all ways
 */
export async function scoresOf(
  database: PrismaClient,
  concepts: Concept[],
  common: ReadonlySet<string>,
): Promise<Scored[]> {
  const ways = allWays(concepts);
  const rare = ways.filter(({ expression }) => !common.has(expression));
  const rest = ways.filter(({ expression }) => common.has(expression));
  const parts = [...rare.map(weigh), ...rest.map((way) => count(way, rare))];
  const found = rare.length === 0 ? [] : await weighed(database, parts);
  return found.length === 0 && rest.length > 0 ? commonScores(database, concepts) : found;
}

/** The concepts of a query, each in every way to write it. */
export function allWays(concepts: readonly Concept[]): Way[] {
  return concepts.flatMap((concept, index) =>
    waysOf(concept, index === concepts.length - 1).map((way) => ({ ...way, index })),
  );
}

function weigh({ expression, weight, index }: Way): Prisma.Sql {
  return Prisma.sql`
    SELECT "rowid" AS "page", ${index} AS "concept", -"rank" * ${weight} AS "score"
    FROM "Text" WHERE "Text" MATCH ${expression} AND "rank" MATCH ${WEIGHTS}`;
}

/** A common way adds nothing to the score of a page, but the page has it. */
function count({ expression, index }: Way, rare: Way[]): Prisma.Sql {
  return Prisma.sql`
    SELECT "rowid" AS "page", ${index} AS "concept", 0.0 AS "score"
    FROM "Text" WHERE "Text" MATCH ${`${eitherOf(rare.map((way) => way.expression))} AND ${expression}`}`;
}

function weighed(database: PrismaClient, parts: Prisma.Sql[]): Promise<Scored[]> {
  return database.$queryRaw<Scored[]>`
    WITH "best" AS (
      SELECT "page", "concept", MAX("score") AS "score" FROM (${Prisma.join(parts, ' UNION ALL ')}) GROUP BY "page", "concept"
    ), "sum" AS (
      SELECT "page", SUM("score") AS "score", COUNT(*) AS "covered" FROM "best"
      GROUP BY "page" ORDER BY SUM("score") * COUNT(*) DESC LIMIT ${MOST_WEIGHED}
    )
    SELECT CAST("page" AS REAL) AS "rowid", "Text"."type" AS "type", "Text"."id" AS "id", "Text"."title" AS "title", "score", CAST("covered" AS REAL) AS "covered"
    FROM "sum" JOIN "Text" ON "Text"."rowid" = "page"`;
}

/** The best of some thousand pages with a query of which every part is common: those with all in the title, else in the text. */
async function commonScores(database: PrismaClient, concepts: Concept[]): Promise<Scored[]> {
  const each = concepts.map((concept, index) =>
    eitherOf(waysOf(concept, index === concepts.length - 1).map(({ expression }) => expression)),
  );
  const all = each.join(' AND ');
  for (const [expression, covered] of [
    [`title : (${all})`, concepts.length],
    [all, concepts.length],
    [each.join(' OR '), 1],
  ] as const) {
    const found = await database.$queryRaw<Scored[]>`
      SELECT * FROM (
        SELECT CAST("rowid" AS REAL) AS "rowid", "type", "id", "title", -"rank" AS "score", CAST(${covered} AS REAL) AS "covered"
        FROM "Text" WHERE "Text" MATCH ${expression} AND "rank" MATCH ${WEIGHTS} LIMIT ${MOST_PAGES}
      ) ORDER BY "score" DESC LIMIT ${MOST_WEIGHED}`;
    if (found.length > 0) return found;
  }
  return [];
}
