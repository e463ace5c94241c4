import type { PrismaClient } from '@/generated/prisma/client';
import { compareBuilds, formatBuild, parseBuild } from '@/lib/exchange/build';
import type { Facts } from '@/lib/exchange/facts';
import { findIdentifiers, soleIdentifier, type Identifier } from '@/lib/exchange/identifier';
import { nearestKbs } from '@/lib/exchange/nearest';
import { buildOf } from '@/lib/exchange/supersession';
import type { Hit } from './hit';
import { resolveTargets } from './targets';

/** A number with the pages it names, and what is only near. */
export interface IdentifierAnswer {
  understood: string;
  hits: Hit[];
  suggestions: Hit[];
}

const NAMES: Record<string, string> = {
  kb: 'KB number',
  build: 'build',
  bulletin: 'bulletin',
  cve: 'CVE',
  event: 'event',
  error: 'error code',
};

/** A lone number of four or five digits can be an event or an error code: both are looked up. */
const SHORT_NUMBER = /^\d{3,5}$/;

/** Identifiers to look up in a query: all of a longer text, or the readings of a lone number. */
export function identifiersIn(query: string): Pick<Identifier, 'kind' | 'value'>[] {
  const trimmed = query.trim();
  if (SHORT_NUMBER.test(trimmed))
    return [
      { kind: 'event', value: trimmed },
      { kind: 'error', value: trimmed },
    ];
  const sole = soleIdentifier(query);
  const found = sole ? [sole] : findIdentifiers(query);
  return [...new Map(found.map((one) => [`${one.kind} ${one.value}`, one])).values()];
}

/** Looks one identifier up. */
export async function lookUp(
  database: PrismaClient,
  facts: Facts,
  { kind, value }: Pick<Identifier, 'kind' | 'value'>,
): Promise<IdentifierAnswer> {
  const rows = await database.identifier.findMany({
    where: { kind, value: kind === 'error' ? value.toLowerCase() : value },
  });
  const name = `${NAMES[kind] ?? kind} ${value}`;
  const found = await resolveTargets(
    database,
    facts,
    rows.map(({ targetType, targetId }) => ({ type: targetType, id: targetId })),
  );
  const hits = found.map((hit): Hit => {
    const alias = rows.some(
      ({ targetType, targetId, role }) => targetType === hit.type && targetId === hit.id && role === 'alias',
    );
    return { ...hit, matched: 'identifier', why: alias ? `${name} is what some sources print for it` : name };
  });
  if (hits.length > 0) return { understood: name, hits, suggestions: [] };
  return { understood: `${name}, not known to us`, hits, suggestions: await near(database, facts, kind, value) };
}

async function near(database: PrismaClient, facts: Facts, kind: string, value: string): Promise<Hit[]> {
  if (kind === 'kb') {
    const known = await database.identifier.findMany({
      where: { kind: 'kb', role: 'own' },
      select: { value: true },
      distinct: ['value'],
    });
    const numbers = nearestKbs(
      Number(value),
      known.map((row) => Number(row.value)),
    ).map(String);
    const rows = await database.identifier.findMany({ where: { kind: 'kb', value: { in: numbers }, role: 'own' } });
    const found = await resolveTargets(
      database,
      facts,
      rows.map(({ targetType, targetId }) => ({ type: targetType, id: targetId })),
    );
    return found.map((hit) => ({ ...hit, matched: 'identifier', why: `KB${hit.kb ?? ''} is another number` }));
  }
  return kind === 'build' ? neighbouringBuilds(facts, value) : [];
}

/** The releases of the same line on either side of a build that is none of ours. */
function neighbouringBuilds(facts: Facts, value: string): Hit[] {
  const build = parseBuild(value);
  if (!build) return [];
  const line = facts.releases.filter((release) => buildOf(release)[0] === build[0] && buildOf(release)[1] === build[1]);
  const below = line.filter((release) => compareBuilds(buildOf(release), build) < 0).at(-1);
  const above = line.find((release) => compareBuilds(buildOf(release), build) > 0);
  return [below, above].flatMap((release): Hit[] =>
    release
      ? [
          {
            type: 'release',
            id: release.id,
            title: release.name,
            url: `/builds/${release.build}`,
            build: release.build,
            releaseId: release.id,
            matched: 'identifier',
            why: `${formatBuild(buildOf(release))} is ${release === below ? 'the next lower' : 'the next higher'} known build`,
            ...(release.kb !== null && { kb: release.kb }),
          },
        ]
      : [],
  );
}
