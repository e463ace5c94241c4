import { compareBuilds, formatBuild, parseBuild, type Build } from './build';
import type { Facts, Release } from './facts';
import { findIdentifiers, soleIdentifier } from './identifier';
import { nearestKbs } from './nearest';
import { buildOf } from './supersession';

/** A build or a KB number that a text holds. */
interface ReleaseNumber {
  kind: 'build' | 'kb';
  /** `8.0.711.2` or `935490` */
  value: string;
}

/**
 * What a text says when it should name one release:
 * - `release`; `alias` is the build that was given where only some sources print it for this release
 * - `several`: more than one release fits, such as those that share a KB number
 * - `unknown`: a number that no release has; `near` are releases with numbers close to it, which are different ones
 * - `contradiction`: numbers of different releases
 * - `unreadable`: no build, no KB number and no label of a release
 */
export type NamedRelease =
  | { kind: 'release'; release: Release; alias: string | null }
  | { kind: 'several'; releases: Release[] }
  | { kind: 'unknown'; number: ReleaseNumber; near: Release[] }
  | { kind: 'contradiction' }
  | { kind: 'unreadable' }
  | { kind: 'empty' };

/**
 * Finds the release that a text names.
 *
 * @param text a build in any notation, a KB number in any spelling, both, or a label such as `2007 SP1 UR6`, alone or
 * among other words
 */
export function namedRelease(facts: Facts, text: string): NamedRelease {
  const wanted = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (wanted === '') return { kind: 'empty' };
  const labelled = facts.releases.find(({ label }) => label.toLowerCase() === wanted);
  if (labelled) return { kind: 'release', release: labelled, alias: null };

  const numbers = numbersIn(text);
  const found = numbers.map((number) => ({ number, releases: releasesWith(facts, number) }));
  const [first] = found;
  if (!first) return { kind: 'unreadable' };
  const missing = found.find(({ releases }) => releases.length === 0);
  if (missing) return { kind: 'unknown', number: missing.number, near: releasesNear(facts, missing.number) };

  const fitting = first.releases.filter((one) => found.every(({ releases }) => releases.includes(one)));
  const [release, another] = fitting;
  if (!release) return { kind: 'contradiction' };
  if (another) return { kind: 'several', releases: fitting };
  const printed = numbers.find(({ kind, value }) => kind === 'build' && value !== release.build);
  return { kind: 'release', release, alias: printed?.value ?? null };
}

function numbersIn(text: string): ReleaseNumber[] {
  const sole = soleIdentifier(text);
  const found = (sole ? [sole] : findIdentifiers(text)).flatMap(({ kind, value }): ReleaseNumber[] =>
    kind === 'build' || kind === 'kb' ? [{ kind, value }] : [],
  );
  if (found.length > 0) return [...new Map(found.map((number) => [`${number.kind} ${number.value}`, number])).values()];
  // A build of other software is none that `findIdentifiers` reports, but one that the reader can be told about.
  const build = parseBuild(text);
  return build ? [{ kind: 'build', value: formatBuild(build) }] : [];
}

function releasesWith({ releases }: Facts, { kind, value }: ReleaseNumber): Release[] {
  if (kind === 'kb') return releases.filter(({ kb }) => kb === Number(value));
  const own = releases.filter(({ build }) => build === value);
  return own.length > 0 ? own : releases.filter(({ aliases }) => aliases.includes(value));
}

function releasesNear({ releases }: Facts, { kind, value }: ReleaseNumber): Release[] {
  if (kind === 'kb') {
    const near = nearestKbs(
      Number(value),
      releases.flatMap(({ kb }) => kb ?? []),
    );
    return near.flatMap((number) => releases.filter(({ kb }) => kb === number));
  }
  const build = parseBuild(value);
  return build ? neighbours(releases, build) : [];
}

/** The releases of the same line on either side of a build. */
function neighbours(releases: Release[], build: Build): Release[] {
  const line = releases
    .filter((release) => buildOf(release)[0] === build[0] && buildOf(release)[1] === build[1])
    .sort((a, b) => compareBuilds(buildOf(a), buildOf(b)));
  const below = line.filter((release) => compareBuilds(buildOf(release), build) < 0).at(-1);
  const above = line.find((release) => compareBuilds(buildOf(release), build) > 0);
  return [below, above].filter((release) => release !== undefined);
}
