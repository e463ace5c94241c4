import type { Facts } from '@/lib/exchange/facts';
import { statusOf } from '@/lib/exchange/supersession';
import type { Hit as Found } from '@/lib/search/hit';
import type { Hit } from './schemas/search';

/** Writes a hit of the search. */
export function writeHit(facts: Facts, { releaseId, snippet, ...own }: Found): Hit {
  const release = facts.releases.find(({ id }) => id === releaseId);
  return {
    ...own,
    ...(release && { status: statusOf(facts, release) }),
    ...(snippet && { snippet: snippet.map(({ text }) => text).join('') }),
  };
}
