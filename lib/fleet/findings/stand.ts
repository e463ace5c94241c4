import { compareBuilds, parseBuild, type Build } from '@/lib/exchange/build';
import type { AssessedServer } from '../assess';
import type { Role } from '../read/roles';

/** A server that can be compared with others: it has a name, and its service pack is known. */
export interface Standing {
  name: string;
  server: AssessedServer;
  productId: string;
  minor: number;
  /** Null if only the service pack is known. */
  build: string | null;
  /** The build as integers. */
  numbers: Build | null;
  /** `2010 SP3 UR5`, or the line and what is not known. */
  label: string;
}

/** Where a server stands; null if it cannot be compared. */
export function standingOf(server: AssessedServer): Standing | null {
  const { name, decision } = server;
  if (name === null || !decision?.line) return null;
  const { line, release, build, outcome } = decision;
  const known = outcome !== 'SP_ONLY';
  return {
    name,
    server,
    productId: line.productId,
    minor: line.minor,
    build: known ? build : null,
    numbers: known && build !== null ? parseBuild(build) : null,
    label: release?.label ?? (known && build ? `${line.label}, build ${build}` : `${line.label}, rollup not known`),
  };
}

/** Orders two servers of one product by what is known of them: negative if `a` is certainly older, 0 if nothing is certain. */
export function compareStanding(a: Standing, b: Standing): number {
  if (a.minor !== b.minor) return a.minor - b.minor;
  return a.numbers && b.numbers ? compareBuilds(a.numbers, b.numbers) : 0;
}

/** Whether servers are certainly not all the same. They are of one product. */
export function differ(standings: readonly Standing[]): boolean {
  if (new Set(standings.map(({ minor }) => minor)).size > 1) return true;
  return new Set(standings.flatMap(({ build }) => build ?? [])).size > 1;
}

/** The newest of some servers of one product. */
export function newestOf(standings: readonly Standing[]): Standing | null {
  return standings.reduce<Standing | null>(
    (newest, one) => (newest === null || compareStanding(one, newest) > 0 ? one : newest),
    null,
  );
}

/** The oldest of some servers of one product. */
export function oldestOf(standings: readonly Standing[]): Standing | null {
  return standings.reduce<Standing | null>(
    (oldest, one) => (oldest === null || compareStanding(one, oldest) < 0 ? one : oldest),
    null,
  );
}

/** Groups by a key, in the order of the first of each. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Roles that the name of a server hints at; good enough for a question and for nothing else. */
const HINTS: readonly [RegExp, Role][] = [
  [/cas|owa/, 'ClientAccess'],
  [/mbx|mb|mail|ccr|cms|dag/, 'Mailbox'],
  [/hub|ht/, 'HubTransport'],
  [/edge/, 'Edge'],
  [/um/, 'UnifiedMessaging'],
];

/** The role that a name hints at, by its words: `BER-CAS01`; null if it hints at none. */
export function hintedRole(name: string): Role | null {
  const words = hostOf(name).split(/[^a-z]+/);
  const hint = HINTS.find(([pattern]) => words.some((word) => pattern.exec(word)?.[0] === word));
  return hint?.[1] ?? null;
}

/** Whether a server has a role: as the text says; where it says nothing, as its name hints. */
export function roleOf({ name, server }: Standing, role: Role): 'listed' | 'hinted' | null {
  if (server.roles.length > 0) return server.roles.includes(role) ? 'listed' : null;
  return hintedRole(name) === role ? 'hinted' : null;
}

/** A name without its numbers and its domain: servers that share it may belong together. */
export function stemOf(name: string): string {
  return hostOf(name).replace(/\d+/g, '#');
}

function hostOf(name: string): string {
  return (name.split('.')[0] ?? '').toLowerCase();
}
