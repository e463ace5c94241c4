import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import { foldText } from '@/lib/exchange/foldText';
import { findByText } from './fullText';
import type { Hit, SearchAnswer } from './hit';
import { lookUp, lookUpFile, type IdentifierAnswer } from './identifiers';
import { mergeHits } from './merge';
import { readQuery, type Query } from './query';
import { resolveTargets } from './targets';
import { readWording } from './wording';
import { wordingHits, wordingSuggestions } from './wordingHits';

/** Identifiers answered in one search; a longer paste is a list for the fleet, not a question. */
const MOST_IDENTIFIERS = 20;

/** Fewer hits by number than this, and the words of the query are looked for as well. */
const ENOUGH = 5;

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
  const asked = readQuery(text);
  const answers = await byNumber(database, facts, asked);
  const wording = asked.words === '' ? null : readWording(facts, asked.words);
  const sure = mergeHits([...answers.flatMap(({ hits }) => hits), ...(wording ? wordingHits(facts, wording) : [])]);
  const enough = asked.lone || wording?.exact || sure.length >= ENOUGH;
  const byWords = enough ? { hits: [], corrections: [] } : await textHits(database, facts, { text, words: asked.words, sure });
  return {
    understood: [...answers.map(({ understood }) => understood), ...(wording ? [wording.understood] : []), ...byWords.corrections],
    hits: mergeHits([...sure, ...byWords.hits]),
    suggestions: mergeHits([
      ...answers.flatMap(({ suggestions }) => suggestions),
      ...(wording ? wordingSuggestions(facts, wording) : []),
    ]),
    destination: asked.lone ? destinationOf(answers) : null,
  };
}

async function byNumber(
  database: PrismaClient,
  facts: Facts,
  { tokens, lone, file }: Query,
): Promise<IdentifierAnswer[]> {
  const named = file === null ? null : await lookUpFile(database, facts, file);
  if (named) return [named];
  const answers = await Promise.all(tokens.slice(0, MOST_IDENTIFIERS).map((token) => lookUp(database, facts, token)));
  // Of the readings of a lone number, those that are known say enough.
  const known = answers.filter(({ hits }) => hits.length > 0);
  return lone && known.length > 0 ? known : answers;
}

/** A lone number leads straight to its page if all its meanings stand there. */
function destinationOf(answers: IdentifierAnswer[]): string | null {
  const [first, ...others] = new Set(answers.map(({ destination }) => destination));
  return others.length === 0 ? (first ?? null) : null;
}

/** Beside what is sure, only pages with all the other words; without it, the numbers are words too and some are enough. */
async function textHits(
  database: PrismaClient,
  facts: Facts,
  { text, words, sure }: { text: string; words: string; sure: Hit[] },
): Promise<{ hits: Hit[]; corrections: string[] }> {
  const { matches, corrections } =
    sure.length > 0 ? await findByText(database, words, 'none') : await findByText(database, text);
  const found = await resolveTargets(database, facts, matches);
  const readAs = corrections.map(({ typed, read }) => `"${typed}" read as "${read}"`);
  const why = ['words of its text', ...readAs].join('; ');
  const hits = found.map((hit): Hit => {
    const match = matches.find(({ type, id }) => type === hit.type && id === hit.id);
    return { ...hit, matched: 'text', why, ...(match && { snippet: match.snippet }) };
  });
  return { hits, corrections: hits.length > 0 ? readAs : [] };
}
