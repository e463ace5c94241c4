import type { PrismaClient } from '@/generated/prisma/client';
import type { Concept } from './concepts';
import { phraseOf } from './expression';
import { correctionOf, isCorrectable, vocabularyOf, type Vocabulary } from './spelling';

/** A word of a query and the one it was read as. */
export interface Correction {
  typed: string;
  read: string;
}

/** Read once for each open catalogue, at its first unknown word. */
const vocabularies = new WeakMap<PrismaClient, Promise<Vocabulary>>();

function vocabularyIn(database: PrismaClient): Promise<Vocabulary> {
  const known = vocabularies.get(database);
  if (known) return known;
  const reading = database.$queryRaw<
    { word: string; pages: bigint | number }[]
  >`SELECT "word", "pages" FROM "Word"`.then((rows) =>
    vocabularyOf(rows.map(({ word, pages }) => ({ word, pages: Number(pages) }))),
  );
  vocabularies.set(database, reading);
  // A failed reading is tried again by the next search.
  reading.catch(() => vocabularies.delete(database));
  return reading;
}

/** The corrections of the words of a query that are in no text, in no form. */
export async function correctionsOf(database: PrismaClient, concepts: Concept[]): Promise<Correction[]> {
  const corrections = await Promise.all(
    concepts.map(async ({ words: [typed = ''], others }, index) => {
      if (others.length > 0 || !isCorrectable(typed)) return [];
      // The last word may not be written to its end yet.
      const expression = phraseOf([typed], index === concepts.length - 1);
      if (await isUsed(database, expression)) return [];
      const read = correctionOf(typed, await vocabularyIn(database));
      return read === null ? [] : [{ typed, read }];
    }),
  );
  return corrections.flat();
}

async function isUsed(database: PrismaClient, expression: string): Promise<boolean> {
  const rows = await database.$queryRaw<unknown[]>`SELECT 1 FROM "Text" WHERE "Text" MATCH ${expression} LIMIT 1`;
  return rows.length > 0;
}
