import { compareBuilds, parseBuild, type Build } from './build';
import type { Facts, Line, Product, Release } from './facts';

/** What a reader must know first about a release. Its words on screen are in `components/status`. */
export type Status = 'current' | 'replaced' | 'last-of-line' | 'recalled' | 'not-known';

/** Builds that were read once: a fleet of thousands of servers asks for each of them thousands of times. */
const READ = new WeakMap<Release, { text: string; build: Build }>();

/** The build of a release as integers. */
export function buildOf(release: Release): Build {
  const read = READ.get(release);
  if (read?.text === release.build) return read.build;
  const build = parseBuild(release.build);
  if (!build) throw new Error(`Release ${release.id} has the unreadable build ${release.build}`);
  READ.set(release, { text: release.build, build });
  return build;
}

/** The releases of a line, oldest first. */
export function releasesOfLine(facts: Facts, lineId: string): Release[] {
  return facts.releases
    .filter((release) => release.lineId === lineId)
    .sort((a, b) => compareBuilds(buildOf(a), buildOf(b)));
}

/** The lines of a product, oldest service pack first. */
export function linesOfProduct(facts: Facts, productId: string): Line[] {
  return facts.lines.filter((line) => line.productId === productId).sort((a, b) => a.minor - b.minor);
}

/** The release that opens a line: the product itself or a service pack. */
export function baselineOfLine(facts: Facts, lineId: string): Release {
  return required(releasesOfLine(facts, lineId)[0], `line ${lineId} has no release`);
}

/** The newest release of a line that was not recalled: it holds every fix of the line. */
export function lastOfLine(facts: Facts, lineId: string): Release {
  const standing = releasesOfLine(facts, lineId).filter(({ withdrawal }) => withdrawal?.kind !== 'recalled');
  return required(standing.at(-1), `line ${lineId} has no release that stands`);
}

/** The line of a product's newest service pack, the only one that later rollups were made for. */
export function newestLine(facts: Facts, productId: string): Line {
  return required(linesOfProduct(facts, productId).at(-1), `product ${productId} has no line`);
}

/** Releases of the same line that this release replaces, oldest first: rollups are cumulative inside a line. */
export function replacedBy(facts: Facts, release: Release): Release[] {
  return releasesOfLine(facts, release.lineId).filter((other) => compareBuilds(buildOf(other), buildOf(release)) < 0);
}

/** The next release of the same line, or null for the last. */
export function directSuccessor(facts: Facts, release: Release): Release | null {
  return (
    releasesOfLine(facts, release.lineId).find((other) => compareBuilds(buildOf(other), buildOf(release)) > 0) ?? null
  );
}

/** The status of a release. `current` means the newest there is, which for a product past its support is not "up to date". */
export function statusOf(facts: Facts, release: Release): Status {
  if (release.withdrawal?.kind === 'recalled') return 'recalled';
  if (lastOfLine(facts, release.lineId).id !== release.id) return 'replaced';
  return newestLine(facts, release.productId).id === release.lineId ? 'current' : 'last-of-line';
}

/** What to install today from a release on: the last of its own line, and the service pack with its last rollup if there is a newer one. */
export interface Recommendation {
  /** Last release of the same line; null if the release is it. */
  onLine: Release | null;
  /** Baseline of the product's newest line; null if the release is on that line. */
  servicePack: Release | null;
  /** Last release of the product's newest line; null if the release is it. */
  rollup: Release | null;
}

/** Computes what replaces a release today, on its line and beyond it. */
export function recommendationFor(facts: Facts, release: Release): Recommendation {
  const last = lastOfLine(facts, release.lineId);
  const newest = newestLine(facts, release.productId);
  const end = lastOfLine(facts, newest.id);
  return {
    onLine: last.id === release.id ? null : last,
    servicePack: newest.id === release.lineId ? null : baselineOfLine(facts, newest.id),
    rollup: end.id === release.id ? null : end,
  };
}

/** The product of a release or line. */
export function productOf(facts: Facts, { productId }: { productId: string }): Product {
  return required(
    facts.products.find((product) => product.id === productId),
    `no product ${productId}`,
  );
}

/** The line with this id. */
export function lineById(facts: Facts, lineId: string): Line {
  return required(
    facts.lines.find((line) => line.id === lineId),
    `no line ${lineId}`,
  );
}

function required<T>(value: T | undefined, problem: string): T {
  if (value === undefined) throw new Error(`The catalogue is inconsistent: ${problem}`);
  return value;
}
