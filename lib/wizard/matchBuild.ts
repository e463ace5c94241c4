import { compareBuilds, formatBuild, type Build } from '@/lib/exchange/build';
import type { Facts, Line, Product, Release } from '@/lib/exchange/facts';
import { buildOf, releasesOfLine } from '@/lib/exchange/supersession';
import { otherProductName } from './otherProducts';

/**
 * How a build relates to the releases we know:
 * - `exact`: the build of a release; `alias`: another build that sources print for it
 * - `higher-revision`: the build part of a release with a higher revision, probably an interim update on top of it
 * - `between`: between two releases of a line; `release` is the lower one
 * - `above-last`, `below-baseline`: outside its line; `release` is the nearest one
 * - `unknown-line`: a covered product at a service pack we do not know
 * - `other-product`: an Exchange product that is not covered; `not-exchange`: no build of Exchange
 */
export type BuildMatch =
  | { kind: 'exact' | 'alias' | 'higher-revision' | 'above-last' | 'below-baseline'; line: Line; release: Release }
  | { kind: 'between'; line: Line; release: Release; next: Release }
  | { kind: 'unknown-line'; product: Product }
  | { kind: 'other-product'; name: string }
  | { kind: 'not-exchange' };

/**
 * Finds the release that a build belongs to. The rule for a higher revision is that of microsoft/Get-ExchangeBuildNumber
 * (ExchangeBuildNumber.psm1). A printed alias counts only inside its own line: one list misprints the line of 14.2.328.5.
 */
export function matchBuild(build: Build, facts: Facts): BuildMatch {
  const [major, minor, part] = build;
  const product = facts.products.find((candidate) => candidate.major === major);
  if (!product) {
    const name = otherProductName(major, minor);
    return name === null ? { kind: 'not-exchange' } : { kind: 'other-product', name };
  }
  const line = facts.lines.find((candidate) => candidate.productId === product.id && candidate.minor === minor);
  if (!line) return { kind: 'unknown-line', product };

  const releases = releasesOfLine(facts, line.id);
  const short = formatBuild(build);
  const exact = releases.find((release) => release.build === short);
  if (exact) return { kind: 'exact', line, release: exact };
  const alias = releases.find((release) => release.aliases.includes(short));
  if (alias) return { kind: 'alias', line, release: alias };

  const below = releases.filter((release) => compareBuilds(buildOf(release), build) < 0).at(-1);
  const above = releases.find((release) => compareBuilds(buildOf(release), build) > 0);
  if (below && buildOf(below)[2] === part) return { kind: 'higher-revision', line, release: below };
  if (below && above) return { kind: 'between', line, release: below, next: above };
  if (below) return { kind: 'above-last', line, release: below };
  if (above) return { kind: 'below-baseline', line, release: above };
  throw new Error(`The catalogue is inconsistent: line ${line.id} has no release`);
}

/** The product a build belongs to, or null if it is not a covered one. */
export function productOfMatch(match: BuildMatch, facts: Facts): Product | null {
  if (match.kind === 'unknown-line') return match.product;
  if (!('line' in match)) return null;
  return facts.products.find((product) => product.id === match.line.productId) ?? null;
}
