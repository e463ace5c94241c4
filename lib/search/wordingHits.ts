import type { Facts } from '@/lib/exchange/facts';
import type { Hit } from './hit';
import { releaseHit } from './targets';
import type { Wording } from './wording';

/** The pages that product wording means: whole lines first, then releases. */
export function wordingHits(facts: Facts, { understood, lines, releases }: Wording): Hit[] {
  return [
    ...lines.map(({ id, productId, slug, name }): Hit => ({
      type: 'line',
      id,
      title: name,
      url: `/products/${productId}/${slug}`,
      matched: 'wording',
      why: understood,
    })),
    ...releases.map((release) => releaseHit(facts, release, 'wording', understood)),
  ];
}

/** The nearest releases to wording that means none. */
export function wordingSuggestions(facts: Facts, { near }: Wording): Hit[] {
  return near.map((release) => releaseHit(facts, release, 'wording', `${release.label} is another release`));
}
