import type { Additions } from '@/lib/catalogue/pages/additions';
import type { Line, Release } from '@/lib/exchange/facts';

/** What a release adds over an earlier one of its line, counted. Nothing that the earlier one holds already counts. */
export interface AddedCounts {
  releases: number;
  fixes: number;
  /** Lists of fixes by how much of them is known. */
  lists: { whole: number; part: number; unknown: number };
  bulletins: number;
  cves: number;
  knownIssues: number;
}

/** Counts what a release adds. */
export function countAdded({ releases, knownIssues }: Additions): AddedCounts {
  const fresh = (tied: { since: Release | null }[]) => tied.filter(({ since }) => since === null).length;
  const lists = (known: boolean | null) => releases.filter(({ fixesComplete }) => fixesComplete === known).length;
  const sum = (count: (release: Additions['releases'][number]) => number) =>
    releases.reduce((total, release) => total + count(release), 0);
  return {
    releases: releases.length,
    fixes: sum(({ fixes }) => fresh(fixes)),
    lists: { whole: lists(true), part: lists(false), unknown: lists(null) },
    bulletins: sum(({ bulletins }) => fresh(bulletins)),
    cves: sum(({ cves }) => fresh(cves)),
    knownIssues: knownIssues.length,
  };
}

/**
 * Says why the newer of two releases of a line holds what the releases before it hold.
 *
 * @param between number of releases between the two
 */
export function whyItHolds(line: Line, older: Release, newer: Release, between: number): string {
  const rule = `Rollups are cumulative inside ${line.name}.`;
  if (older.kind === 'baseline') {
    const before = between === 1 ? 'the rollup before it' : `the ${between} rollups before it`;
    return between === 0
      ? `${newer.label} is the first rollup of ${line.name}.`
      : `${rule} ${newer.label} replaces ${before}.`;
  }
  const andBetween = between === 0 ? '' : ` and the ${between === 1 ? 'release' : `${between} releases`} in between`;
  return `${rule} ${newer.label} replaces ${older.label}${andBetween}.`;
}

/** Why the second of two releases of different lines adds nothing that could be listed, and how a server gets to it. */
export function whyNotComparable(
  { lower, higher, sameProduct }: { lower: Release; higher: Release; sameProduct: boolean },
  baseline: Release,
): string[] {
  const rule =
    'They belong to different servicing lines. Rollups are cumulative inside a line and mean nothing outside it.';
  if (!sameProduct)
    return [rule, 'The lines belong to different products. No update of one is an update of the other.'];
  const way =
    higher.kind === 'baseline'
      ? `${higher.label} is a service pack and opens a line of its own.`
      : `${higher.label} fits only servers with ${baseline.label}. From ${lower.label}, ${baseline.label} comes first.`;
  return [
    rule,
    way,
    `Whether a fix of the line of ${lower.label} is in the line of ${higher.label} is known only where a source says so. The page of the fix tells.`,
  ];
}
