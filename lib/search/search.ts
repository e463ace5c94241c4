import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import { foldText } from '@/lib/exchange/foldText';
import { findByText } from './fullText';
import type { Hit, SearchAnswer } from './hit';
import { identifiersIn, lookUp } from './identifiers';
import { resolveTargets } from './targets';

/** Identifiers answered in one search; a longer paste is a list for the fleet, not a question. */
const MOST_IDENTIFIERS = 20;

/** Fewer hits by number than this, and the words of the query are looked for as well. */
const ENOUGH = 5;

/**
 * Answers a search: numbers first and exact, then words.
 *
 * @param query what the reader typed or pasted, of any length and content; all of it is text
 * @returns hits, suggestions that are marked as different, and the one page to go to where a lone number names it
 */
export async function search(
  { database, facts }: { database: PrismaClient; facts: Facts },
  query: string,
): Promise<SearchAnswer> {
  const text = foldText(query);
  const identifiers = identifiersIn(text).slice(0, MOST_IDENTIFIERS);
  const answers = await Promise.all(identifiers.map((identifier) => lookUp(database, facts, identifier)));
  const byNumber = unique(answers.flatMap(({ hits }) => hits));
  const lone =
    identifiers.length > 0 && identifiers.length === identifiersIn(text).length && isLone(text, identifiers.length);
  const byWords = lone || byNumber.length >= ENOUGH ? [] : await textHits(database, facts, text);
  return {
    understood: answers.map(({ understood }) => understood),
    hits: unique([...byNumber, ...byWords]),
    suggestions: unique(answers.flatMap(({ suggestions }) => suggestions)),
    destination: lone ? destinationOf(byNumber) : null,
  };
}

/** True if the query is nothing but one number, which may have two readings. */
function isLone(text: string, count: number): boolean {
  return count === 1 || /^\s*\d{3,5}\s*$/.test(text);
}

/** A lone number leads straight to its page if all its meanings stand on one; a number that we do not hold itself is explained first. */
function destinationOf(hits: Hit[]): string | null {
  const pages = new Set(hits.filter(({ type }) => type !== 'known-issue' || hits.length === 1).map(({ url }) => url));
  const [only] = pages;
  const explained = hits.some(({ why }) => why.includes('some sources'));
  return only && pages.size === 1 && !explained ? only : null;
}

async function textHits(database: PrismaClient, facts: Facts, text: string): Promise<Hit[]> {
  const matches = await findByText(database, text);
  const found = await resolveTargets(database, facts, matches);
  return found.map((hit) => {
    const match = matches.find(({ type, id }) => type === hit.type && id === hit.id);
    return { ...hit, matched: 'text', why: 'words of its text', ...(match && { snippet: match.snippet }) };
  });
}

function unique(hits: Hit[]): Hit[] {
  return [...new Map(hits.toReversed().map((hit) => [`${hit.type} ${hit.id}`, hit])).values()].toReversed();
}
