import type { PrismaClient } from '@/generated/prisma/client';
import { compareBuilds, parseBuild } from '@/lib/exchange/build';
import type { Facts } from '@/lib/exchange/facts';
import { nearestKbs } from '@/lib/exchange/nearest';
import { buildOf } from '@/lib/exchange/supersession';
import { onceFor } from '@/lib/once';
import type { Hit } from './hit';
import type { Token } from './query';
import { releaseHit, resolveTargets } from './targets';

/** A number with its page. */
interface Numbered {
  value: string;
  targetType: string;
  targetId: string;
}

/** The numbers that pages have as their own, by their kind and digits. */
const numbersIn = onceFor(async (database: PrismaClient) => {
  const rows = await database.identifier.findMany({
    where: { kind: { in: ['kb', 'bulletin', 'cve'] }, role: 'own' },
    select: { kind: true, value: true, targetType: true, targetId: true },
  });
  const kinds = new Map<string, Map<number, Numbered[]>>();
  for (const { kind, ...row } of rows) {
    const numbers = kinds.get(kind) ?? new Map<number, Numbered[]>();
    kinds.set(kind, numbers);
    const number = digitsOf(row.value);
    const same = numbers.get(number);
    if (same) same.push(row);
    else numbers.set(number, [row]);
  }
  return kinds;
});

/** What is near to a number that we do not know: each suggestion is different from it, and says so. */
export async function nearTo(database: PrismaClient, facts: Facts, { kind, value }: Token): Promise<Hit[]> {
  if (kind === 'build') return neighbouringBuilds(facts, value);
  if (kind === 'event' || kind === 'error') return [];
  const known = (await numbersIn(database)).get(kind) ?? new Map<number, Numbered[]>();
  const asked = digitsOf(value);
  const numbers = [...known.keys()];
  const near = nearestKbs(asked, numbers);
  if (kind === 'cve') near.push(...sameBatch(asked, numbers).filter((number) => !near.includes(number)));
  const rows = near.flatMap((number) => known.get(number) ?? []);
  const answers = rows.map(async (row) => {
    const found = await resolveTargets(database, facts, [{ type: row.targetType, id: row.targetId }]);
    const number = kind === 'kb' ? `KB${row.value}` : row.value;
    return found.map((hit): Hit => ({ ...hit, matched: 'identifier', why: `${number} is another number` }));
  });
  return (await Promise.all(answers)).flat();
}

/** A bulletin or CVE counts as one number, so that a slip in its year is found too. */
function digitsOf(value: string): number {
  return Number(value.replace(/\D/g, ''));
}

/** CVEs are numbered in batches: those of one bulletin mostly lie close together. */
function sameBatch(asked: number, known: number[]): number[] {
  return [...new Set(known)].filter((number) => Math.abs(number - asked) <= 10).sort((a, b) => a - b);
}

/** The releases of the same line on either side of a build that is none of ours. */
function neighbouringBuilds(facts: Facts, value: string): Hit[] {
  const build = parseBuild(value);
  if (!build) return [];
  const line = facts.releases.filter((release) => buildOf(release)[0] === build[0] && buildOf(release)[1] === build[1]);
  const below = line.filter((release) => compareBuilds(buildOf(release), build) < 0).at(-1);
  const above = line.find((release) => compareBuilds(buildOf(release), build) > 0);
  return [
    ...(below ? [releaseHit(facts, below, 'identifier', `${below.build} is the next lower known build`)] : []),
    ...(above ? [releaseHit(facts, above, 'identifier', `${above.build} is the next higher known build`)] : []),
  ];
}
