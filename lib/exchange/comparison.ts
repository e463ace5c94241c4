import { compareBuilds } from './build';
import type { Facts, Release } from './facts';
import { buildOf, releasesOfLine } from './supersession';

/**
 * How two releases stand to each other:
 * - `one-line`: the newer one replaces the older; `added` are the releases after the older one up to the newer one
 * - `two-lines`: neither replaces the other; `lower` has the lower build, which does not make it the older one
 */
export type Comparison =
  | { kind: 'same'; release: Release }
  | { kind: 'one-line'; older: Release; newer: Release; added: Release[] }
  | { kind: 'two-lines'; lower: Release; higher: Release; sameProduct: boolean };

/** Compares two releases of the same facts; the order in which they are given does not matter. */
export function compareReleases(facts: Facts, a: Release, b: Release): Comparison {
  if (a.id === b.id) return { kind: 'same', release: a };
  const [lower, higher] = compareBuilds(buildOf(a), buildOf(b)) < 0 ? [a, b] : [b, a];
  if (a.lineId !== b.lineId) return { kind: 'two-lines', lower, higher, sameProduct: a.productId === b.productId };
  const line = releasesOfLine(facts, a.lineId);
  const place = ({ id }: Release) => line.findIndex((release) => release.id === id);
  return {
    kind: 'one-line',
    older: lower,
    newer: higher,
    added: line.slice(place(lower) + 1, place(higher) + 1),
  };
}

/**
 * Finds where each id enters a line. A re-release often names again what the package before it named already.
 *
 * @param line releases of one line, oldest first
 * @param idsOf ids of the fixes, bulletins or CVEs that sources tie to a release
 * @returns for each id the first release that names it
 */
export function firstToName(line: Release[], idsOf: (release: Release) => string[]): Map<string, Release> {
  const first = new Map<string, Release>();
  for (const release of line) {
    for (const id of idsOf(release)) if (!first.has(id)) first.set(id, release);
  }
  return first;
}
