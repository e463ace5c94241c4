import { compareBuilds } from '@/lib/exchange/build';
import type { Facts, Release } from '@/lib/exchange/facts';
import { buildOf, releasesOfLine } from '@/lib/exchange/supersession';

/** True if a release is the other one or later. Builds of one product rise from line to line, so they compare across its lines too. */
export function isAtLeast(release: Release, other: Release): boolean {
  return compareBuilds(buildOf(release), buildOf(other)) >= 0;
}

/** The first release from this one on that was not recalled: later ones of a line hold what earlier ones hold. */
export function standingFrom(first: Release, facts: Facts): Release | null {
  return (
    releasesOfLine(facts, first.lineId).find(
      (release) => release.withdrawal?.kind !== 'recalled' && isAtLeast(release, first),
    ) ?? null
  );
}
