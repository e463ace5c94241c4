import { compareBuilds } from '@/lib/exchange/build';
import { firstToName } from '@/lib/exchange/comparison';
import { dayNumber } from '@/lib/exchange/date';
import type { Facts, Release } from '@/lib/exchange/facts';
import { buildOf, lastOfLine, releasesOfLine } from '@/lib/exchange/supersession';
import type { Decision } from '@/lib/wizard/decision';

/** Bulletins that each release fixes, by its id: `MS10-024`. */
export type ReleaseBulletins = ReadonlyMap<string, readonly string[]>;

/** How far a server is behind. */
export interface Behind {
  /** Later releases of its own servicing line, without the recalled ones. */
  releases: number;
  /** Days from the date of the installed release to that of the last one recommended. */
  days: number;
  /** Bulletins that later releases of its line fix and no release up to the installed one does. */
  bulletins: string[];
  /** Later releases of its line that fix bulletins, CVEs or advisories. */
  security: number;
}

/**
 * Measures what a server misses on its own line. Bulletins count only where a source ties them to a release of the line;
 * of other bulletins nothing is said.
 *
 * @returns null if the installed release is not known, or is the last of its line
 */
export function behindOf({ release, recommend }: Decision, facts: Facts, bulletins: ReleaseBulletins): Behind | null {
  if (!release) return null;
  const line = releasesOfLine(facts, release.lineId);
  const isLater = (other: Release) => compareBuilds(buildOf(other), buildOf(release)) > 0;
  const later = line.filter((other) => isLater(other) && other.withdrawal?.kind !== 'recalled');
  if (later.length === 0) return null;
  const target = recommend.at(-1)?.release ?? lastOfLine(facts, release.lineId);
  const first = firstToName(line, ({ id }) => [...(bulletins.get(id) ?? [])]);
  return {
    releases: later.length,
    days: Math.max(0, Math.round(dayNumber(target.date) - dayNumber(release.date))),
    bulletins: [...first].flatMap(([id, fixing]) => (isLater(fixing) ? [id] : [])).sort(),
    security: later.filter(({ security }) => security).length,
  };
}
