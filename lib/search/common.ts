import { Prisma, type PrismaClient } from '@/generated/prisma/client';
import { onceFor } from '@/lib/once';

/** What is matched by more pages than this tells few of them apart, and weighing each would take long. */
export const MOST_PAGES = 4_000;

const pagesIn = onceFor(async (database: PrismaClient) => {
  const rows = await database.$queryRaw<
    { last: number | null }[]
  >`SELECT CAST(MAX("rowid") AS REAL) AS "last" FROM "Text"`;
  return rows[0]?.last ?? 0;
});

/**
 * Tells which FTS5 expressions match more pages than can be weighed. In a catalogue of no more pages none does, and
 * nothing is asked.
 *
 * @param expressions as `waysOf` writes them
 * @param most number of pages above which an expression is common
 */
export async function commonAmong(
  database: PrismaClient,
  expressions: readonly string[],
  most = MOST_PAGES,
): Promise<ReadonlySet<string>> {
  if ((await pagesIn(database)) <= most) return new Set();
  // A count stops as soon as it is decided.
  const counts = expressions.map(
    (expression, index) => Prisma.sql`
      SELECT ${index} AS "index", COUNT(*) AS "pages"
      FROM (SELECT 1 FROM "Text" WHERE "Text" MATCH ${expression} LIMIT ${most + 1})`,
  );
  const rows = await database.$queryRaw<{ index: bigint | number; pages: bigint | number }[]>(
    Prisma.sql`${Prisma.join(counts, ' UNION ALL ')}`,
  );
  const common = rows.filter(({ pages }) => Number(pages) > most);
  return new Set(common.map(({ index }) => expressions[Number(index)]!));
}
