import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import { foldText } from '@/lib/exchange/foldText';
import { findByWords, NO_WORDS } from './byWords';
import { wordsOf } from './concepts';
import type { SearchAnswer } from './hit';
import { lookUp, lookUpFile, type IdentifierAnswer } from './identifiers';
import { knownNumbersIn } from './knownNumbers';
import { mergeHits } from './merge';
import { inOrder } from './order';
import { readQuery, type Query } from './query';
import { readWording } from './wording';
import { wordingHits, wordingSuggestions } from './wordingHits';

/** Identifiers answered in one search; a longer paste is a list for the fleet, not a question. */
const MOST_IDENTIFIERS = 20;

/**
 * Answers a search: numbers first and exact, then the wording of products and rollups, then words.
 *
 * @param query what the reader typed or pasted, of any length and content; all of it is text
 * @returns hits, suggestions that are marked as different, and the one page to go to where a lone number names it
 */
export async function search(
  { database, facts }: { database: PrismaClient; facts: Facts },
  query: string,
): Promise<SearchAnswer> {
  const text = foldText(query);
  const asked = await withKnownNumbers(database, readQuery(text));
  const { answers, left } = await byNumber(database, facts, asked);
  const named = mergeHits(answers.flatMap(({ hits }) => hits));
  const wording = asked.words === '' ? null : readWording(facts, asked.words);
  const byWording = wording ? wordingHits(facts, wording) : [];
  const enough = asked.lone || wording?.exact;
  // Beside pages of numbers only the other words count; without them, unknown numbers are words too.
  const words = enough ? NO_WORDS : await findByWords(database, facts, named.length > 0 ? asked.words : text);
  const hits = inOrder(facts, text, { named, wording, byWording, byWords: words.found });
  return {
    understood: [
      ...answers.map(({ understood }) => understood),
      ...(wording ? [wording.understood] : []),
      ...words.readAs,
      ...(left > 0 ? [`the first ${MOST_IDENTIFIERS} numbers; ${left} more were not looked up`] : []),
    ],
    hits: mergeHits(hits),
    suggestions: mergeHits([
      ...answers.flatMap(({ suggestions }) => suggestions),
      ...(wording ? wordingSuggestions(facts, wording) : []),
    ]),
    destination: asked.lone ? destinationOf(answers) : null,
  };
}

/** Numbers without a prefix count where a page has them; such a one alone is all of the query. */
async function withKnownNumbers(database: PrismaClient, asked: Query): Promise<Query> {
  if (asked.lone) return asked;
  const { tokens, words } = await knownNumbersIn(database, asked.words);
  const lone = asked.tokens.length === 0 && tokens.length === 1 && wordsOf(words).length === 0;
  return { ...asked, tokens: [...asked.tokens, ...tokens], words: lone ? '' : words, lone };
}

async function byNumber(
  database: PrismaClient,
  facts: Facts,
  { tokens, lone, file }: Query,
): Promise<{ answers: IdentifierAnswer[]; left: number }> {
  const named = file === null ? null : await lookUpFile(database, facts, file);
  if (named) return { answers: [named], left: 0 };
  const answers = await Promise.all(tokens.slice(0, MOST_IDENTIFIERS).map((token) => lookUp(database, facts, token)));
  // Of the readings of a lone number, those that are known say enough.
  const known = answers.filter(({ hits }) => hits.length > 0);
  return {
    answers: lone && known.length > 0 ? known : answers,
    left: Math.max(0, tokens.length - MOST_IDENTIFIERS),
  };
}

/** A lone number leads straight to its page if all its meanings stand there. */
function destinationOf(answers: IdentifierAnswer[]): string | null {
  const [first, ...others] = new Set(answers.map(({ destination }) => destination));
  return others.length === 0 ? (first ?? null) : null;
}
