import type { PrismaClient } from '@/generated/prisma/client';
import { onceFor } from '@/lib/once';
import type { Concept } from './concepts';
import { phraseOf } from './expression';
import { correctionOf, isCorrectable, isWritten, vocabularyOf } from './spelling';

/** A word of a query and the one it was read as. */
export interface Correction {
  typed: string;
  read: string;
}

const vocabularyIn = onceFor(async (database: PrismaClient) => {
  const rows = await database.$queryRaw<{ word: string; pages: bigint | number }[]>`SELECT "word", "pages" FROM "Word"`;
  return vocabularyOf(rows.map(({ word, pages }) => ({ word, pages: Number(pages) })));
});

/** The corrections of the words of a query that are in no text, in no form. */
export async function correctionsOf(database: PrismaClient, concepts: Concept[]): Promise<Correction[]> {
  const vocabulary = await vocabularyIn(database);
  const corrections = await Promise.all(
    concepts.map(async ({ words: [typed = ''], others }, index) => {
      if (others.length > 0 || !isCorrectable(typed) || isWritten(typed, vocabulary)) return [];
      // The last word may not be written to its end yet.
      const expression = phraseOf([typed], index === concepts.length - 1);
      if (await isUsed(database, expression)) return [];
      const read = correctionOf(typed, vocabulary);
      return read === null ? [] : [{ typed, read }];
    }),
  );
  return corrections.flat();
}

async function isUsed(database: PrismaClient, expression: string): Promise<boolean> {
  const rows = await database.$queryRaw<unknown[]>`SELECT 1 FROM "Text" WHERE "Text" MATCH ${expression} LIMIT 1`;
  return rows.length > 0;
}
