import type { Facts, Release } from '@/lib/exchange/facts';

/** The releases of a catalogue by what names them, so that one is found at the same cost in a large catalogue. */
export interface ReleaseIndex {
  byId: ReadonlyMap<string, Release>;
  byBuild: ReadonlyMap<string, Release>;
  /** How many releases the article of a KB number describes. */
  countByKb: ReadonlyMap<number, number>;
  /** Place of a release in the order of builds. */
  place: ReadonlyMap<Release, number>;
}

/** Made once for the facts of each catalogue. */
const indexes = new WeakMap<Facts['releases'], ReleaseIndex>();

/** The index of the releases of a catalogue. */
export function releaseIndexOf({ releases }: Facts): ReleaseIndex {
  const known = indexes.get(releases);
  if (known) return known;
  const countByKb = new Map<number, number>();
  for (const { kb } of releases) if (kb !== null) countByKb.set(kb, (countByKb.get(kb) ?? 0) + 1);
  const index = {
    byId: new Map(releases.map((release) => [release.id, release])),
    byBuild: new Map(releases.map((release) => [release.build, release])),
    countByKb,
    place: new Map(releases.map((release, place) => [release, place])),
  };
  indexes.set(releases, index);
  return index;
}
