import type { Facts } from '@/lib/exchange/facts';
import { lastOfLine } from '@/lib/exchange/supersession';
import type { Hit } from './hit';
import { releaseHit } from './targets';

/** "What replaced X", "is X superseded", "replacement for X", "successor of X". */
const ASKS_REPLACEMENT =
  /(?<![a-z])(?:(?:what|which) (?:[a-z]+ ){0,2}(?:replace[sd]?|supersede[sd]?)|(?:is|was|got) .{1,60} (?:replaced|superseded)|(?:replaced|superseded)\?|replacement (?:for|of)|successor (?:of|to)|superseded? by\?? *$)/i;
/** "What is replaced by X" asks for the opposite, and so does "what does X replace". */
const ASKS_REPLACED = /(?:replaced|superseded) by (?:kb)? ?\d|(?<![a-z])(?:does|did) .{1,60} (?:replace|supersede)/i;

/**
 * The releases that replace those of some hits, where a text asks for it: the last of each line.
 *
 * @param hits pages of the numbers in the text
 */
export function replacementsFor(facts: Facts, text: string, hits: Hit[]): Hit[] {
  if (!ASKS_REPLACEMENT.test(text) || ASKS_REPLACED.test(text)) return [];
  const asked = facts.releases.filter(({ id, kb }) =>
    hits.some((hit) => hit.releaseId === id || (hit.type === 'article' && kb !== null && hit.kb === kb)),
  );
  return asked.flatMap((release) => {
    const last = lastOfLine(facts, release.lineId);
    return last.id === release.id ? [] : [releaseHit(facts, last, 'wording', `replaces ${release.label}`)];
  });
}
