import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import type { Hit } from './hit';
import { mergeHits } from './merge';
import { nearTo } from './near';
import type { Token } from './query';
import { releaseIndexOf } from './releaseIndex';
import { otherNumbersOf } from './sameError';
import { resolveTargets, type Found } from './targets';

/** A number with the pages it names, and what is only near. */
export interface IdentifierAnswer {
  understood: string;
  hits: Hit[];
  suggestions: Hit[];
  /** The one page of the number; null if there is none, a choice, or something to explain first. */
  destination: string | null;
}

/** What stands before an identifier of a kind; a CVE carries its name in its number. */
const NAMES: Record<Token['kind'], string> = {
  kb: 'KB number ',
  build: 'build ',
  bulletin: 'bulletin ',
  cve: '',
  event: 'event ',
  error: 'error code ',
};

/** Kinds of hits that the page of a KB number shows, all of them on the one page. */
const ON_KB_PAGE: ReadonlySet<string> = new Set(['article', 'fix', 'bulletin', 'cited-article']);

/** Looks one identifier up. */
export async function lookUp(database: PrismaClient, facts: Facts, token: Token): Promise<IdentifierAnswer> {
  const { kind, value } = token;
  const name = `${NAMES[kind]}${value}`;
  const { own, disputed } = await named(database, facts, token);
  const direct = own.map((hit): Hit => ({ ...hit, matched: 'identifier', why: name }));
  const explained = disputed.map((hit): Hit => ({
    ...hit,
    matched: 'identifier',
    why: whyDisputed(facts, hit, token),
  }));
  const derived = kind === 'error' ? await byOtherNumbers(database, facts, value) : [];
  const hits = mergeHits([...direct, ...explained, ...derived]);
  if (hits.length === 0) {
    const suggestions = await nearTo(database, facts, token);
    return { understood: `${name}, not known to us`, hits, suggestions, destination: null };
  }
  const understood = direct.length + derived.length > 0 ? name : `${name}, on which sources disagree`;
  return { understood, hits, suggestions: [], destination: destinationOf(token, direct, hits) };
}

/** Looks up the file name of a package; null if we do not know it. */
export async function lookUpFile(database: PrismaClient, facts: Facts, file: string): Promise<IdentifierAnswer | null> {
  const stem = file.replace(/\.\w{3}$/, '');
  const rows = await database.identifier.findMany({
    where: { kind: 'file', value: { in: [file, stem, `${stem}.msp`] } },
  });
  const found = await resolveTargets(database, facts, targetsOf(rows));
  const understood = `package ${file}`;
  const hits = found.map((hit): Hit => ({ ...hit, matched: 'identifier', why: understood }));
  if (hits.length === 0) return null;
  return { understood, hits, suggestions: [], destination: hits.length === 1 ? hits[0]!.url : null };
}

async function named(database: PrismaClient, facts: Facts, { kind, value }: Token) {
  const rows = await database.identifier.findMany({
    where: { kind, value: kind === 'error' ? value.toLowerCase() : value },
  });
  const [own, disputed] = await Promise.all(
    ['own', 'alias'].map((role) => resolveTargets(database, facts, targetsOf(rows.filter((row) => row.role === role)))),
  );
  return { own: own ?? [], disputed: disputed ?? [] };
}

async function byOtherNumbers(database: PrismaClient, facts: Facts, value: string): Promise<Hit[]> {
  const answers = await Promise.all(
    otherNumbersOf(value).map(async ({ because, ...token }) => {
      const { own } = await named(database, facts, token);
      return own.map((hit): Hit => ({ ...hit, matched: 'identifier', why: because }));
    }),
  );
  return answers.flat();
}

function whyDisputed(facts: Facts, hit: Found, { kind, value }: Token): string {
  const release = releaseIndexOf(facts).byId.get(hit.releaseId ?? '');
  return release?.aliases.includes(value)
    ? `${NAMES[kind]}${value} is what some sources print for it`
    : `sources that disagree about it name ${NAMES[kind]}${value}`;
}

function destinationOf({ kind, value }: Token, direct: Hit[], hits: Hit[]): string | null {
  if (direct.length < hits.length) return null;
  if (kind === 'kb' && direct.some(({ type }) => ON_KB_PAGE.has(type))) return `/kb/${value}`;
  const pages = new Set(direct.map(({ url }) => url));
  return pages.size === 1 ? direct[0]!.url : null;
}

function targetsOf(rows: { targetType: string; targetId: string }[]) {
  return rows.map(({ targetType, targetId }) => ({ type: targetType, id: targetId }));
}
