import { fullDate } from '@/lib/exchange/date';
import type { Line, Release } from '@/lib/exchange/facts';

/** A release inside its line, where the line is clear: "UR8 v2"; a baseline is "RTM" or "SP1". */
export function shortLabel(release: Release, line: Line): string {
  if (release.kind === 'baseline') return line.slug.toUpperCase();
  return `UR${release.rollup}${reissueWord(release)}`;
}

/** A release inside its line, in words: "Update Rollup 8 v2"; a baseline is its service pack. */
export function longLabel(release: Release, line: Line): string {
  return release.kind === 'baseline' ? line.name : `Update Rollup ${release.rollup}${reissueWord(release)}`;
}

/** What a mark says when it is pointed at: "2007 SP1 UR6, KB959241, 10 February 2009, security release". */
export function markTitle(release: Release, status: string): string {
  return [
    release.label,
    release.kb === null ? null : `KB${release.kb}`,
    fullDate(release.date),
    release.kind === 'baseline' ? 'baseline' : null,
    release.security ? 'security release' : null,
    status.charAt(0).toLowerCase() + status.slice(1),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The address of a release's page. */
export function releaseAddress(release: Release): string {
  return `/builds/${release.build}`;
}

function reissueWord({ reissue }: Release): string {
  return reissue > 1 ? ` v${reissue}` : '';
}
