import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import { findByText } from './fullText';
import type { Hit } from './hit';
import { resolveTargets } from './targets';

/** A page found by words, and how much of the query it has: 1 is all of it. */
export interface WordHit {
  hit: Hit;
  coverage: number;
}

/** What the words of a query find, best first. */
export interface WordsAnswer {
  found: WordHit[];
  /** Misspelt words and what they were read as, for the reader. */
  readAs: string[];
}

export const NO_WORDS: WordsAnswer = { found: [], readAs: [] };

/** Looks for pages by their words. */
export async function findByWords(database: PrismaClient, facts: Facts, words: string): Promise<WordsAnswer> {
  const { matches, corrections } = await findByText(database, words);
  const targets = await resolveTargets(database, facts, matches);
  const readAs = corrections.map(({ typed, read }) => `"${typed}" read as "${read}"`);
  const why = ['words of its text', ...readAs].join('; ');
  const found = targets.flatMap((target) => {
    const match = matches.find(({ type, id }) => type === target.type && id === target.id);
    if (!match) return [];
    const { snippet, coverage } = match;
    return [{ hit: { ...target, matched: 'text' as const, why, snippet }, coverage }];
  });
  return { found, readAs: found.length > 0 ? readAs : [] };
}
