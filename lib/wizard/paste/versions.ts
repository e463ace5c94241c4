import type { Facts } from '@/lib/exchange/facts';
import type { Identifier } from '@/lib/exchange/identifier';
import { parseBuild, formatBuild } from '@/lib/exchange/build';
import { readBuildToken } from './buildTokens';
import type { Signal } from './signal';
import { onLine } from './surroundings';

/** `ExchangeVersion`: `0.1 (8.0.535.0)`. */
const SCHEMA_VERSION = /(?<![\d.])0\.\d{1,3}\s{0,60}\((?<build>\d{1,5}(?:\.\d{1,5}){3})\)?/g;

/** AdminDisplayVersion in a table too narrow for it: `Version 8.1 (Bu...`. Product and service pack are still there. */
const CUT_VERSION =
  /\bversion\s{1,20}(?<major>\d{1,2})\.(?<minor>\d{1,2})\s?\([^)\r\n.…]{0,30}(?:\.\d{0,4})?(?:\.{3}|…)/gi;

/**
 * Reads the versions that a text holds, and what each says.
 *
 * @param text text written by `foldText`
 * @param builds the builds that `findIdentifiers` has found in it, without those in the name of an update
 */
export function readVersions(text: string, builds: Identifier[], facts: Facts): Signal[] {
  return [
    ...builds.flatMap((identifier) => readBuild(text, identifier, facts)),
    ...Array.from(text.matchAll(SCHEMA_VERSION), (match) => withoutIdentifier('schema-version', match, inShort(match))),
    ...Array.from(text.matchAll(CUT_VERSION), (match) =>
      withoutIdentifier(
        'admin-display-version',
        match,
        `${Number(match.groups?.major)}.${Number(match.groups?.minor)}`,
      ),
    ),
  ];
}

function readBuild(text: string, identifier: Identifier, facts: Facts): Signal[] {
  if (identifier.kind !== 'build') return [];
  const { value, source, start } = identifier;
  return [
    {
      says: readBuildToken(identifier, onLine(text, start, start + source.length), facts),
      value,
      source,
      start,
      identifier,
      releases: facts.releases.filter(({ build, aliases }) => build === value || aliases.includes(value)),
    },
  ];
}

function withoutIdentifier(says: Signal['says'], match: RegExpExecArray, value: string): Signal {
  return { says, value, source: match[0], start: match.index, identifier: null, releases: [] };
}

function inShort({ groups }: RegExpExecArray): string {
  const build = parseBuild(groups?.build ?? '');
  return build ? formatBuild(build) : '';
}
