import type { Hit } from './hit';

/**
 * Shows each page once, in the order of the first hit; the reasons of the others are added to it.
 *
 * An article and its only release are one page. A fix without a number of its own stands on the page of a release and
 * is kept beside it, because it is something else.
 */
export function mergeHits(hits: Hit[]): Hit[] {
  const merged = new Map<string, Hit>();
  for (const hit of hits) {
    const key = hit.type === 'article' || hit.type === 'release' ? `update ${hit.url}` : `${hit.type} ${hit.id}`;
    const first = merged.get(key);
    merged.set(key, first ? { ...first, why: bothReasons(first.why, hit.why) } : hit);
  }
  return [...merged.values()];
}

function bothReasons(first: string, second: string): string {
  return first.split('; ').includes(second) ? first : `${first}; ${second}`;
}
