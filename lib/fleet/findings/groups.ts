import { countOf, formatCount, listNames } from '../names';
import { BETWEEN_NAMES } from '../options';
import { TICKED } from '../merge';
import type { Finding } from './finding';
import { differ, groupBy, hintedRole, roleOf, stemOf, type Standing } from './stand';

/** Members that are asked about one by one; a database availability group has no more. */
const MOST_MEMBERS = 16;
/** Members whose releases are written out. */
const MOST_RELEASES = 4;

/** Compares the members of each DAG or cluster that the text names or the reader ticked. */
export function knownGroups(standings: readonly Standing[]): Finding[] {
  const groups = groupBy(standings, ({ server, productId }) =>
    server.group === null ? null : `${productId} ${server.group.toLowerCase()}`,
  );
  return [...groups.values()].flatMap((members): Finding[] => {
    const group = members[0]?.server.group ?? '';
    const called = group.startsWith(TICKED) ? 'one DAG or cluster, as you ticked' : group;
    const names = members.map(({ name }) => name);
    const base = { question: false, servers: names, ticks: [], sources: SOURCES };
    if (differ(members)) {
      const text = `${listNames(names)} differ${releasesOf(members)}. They are members of ${called}: level them first, one at a time, the passive one first.`;
      return [{ ...base, code: 'mixed-group', text }];
    }
    const unknown = members.filter(({ build }) => build === null).map(({ name }) => name);
    if (members.length < 2 || unknown.length === 0) return [];
    const text = `${listNames(unknown)}: the rollup is not known, so that the members of ${called} cannot be compared.`;
    return [{ ...base, code: 'unknown-group', text, sources: [] }];
  });
}

const SOURCES: Finding['sources'] = ['bb885043', 'ee861125'];

/**
 * Asks whether servers that differ are one DAG or cluster: Mailbox servers of a site, or servers whose names differ in
 * their numbers only.
 */
export function possibleGroups(standings: readonly Standing[]): Finding[] {
  const candidates = standings.filter((one) => one.server.group === null && mayHoldMailboxes(one));
  const groups = groupBy(candidates, (one) => {
    const site = roleOf(one, 'Mailbox') === 'listed' ? one.server.site : null;
    return `${one.productId} ${site === null ? `name ${stemOf(one.name)}` : `site ${site.toLowerCase()}`}`;
  });
  return [...groups.values()].filter(differ).map((members): Finding => {
    const servers = members.map(({ name }) => name);
    const base = { code: 'mixed-group', question: true, servers, sources: SOURCES } as const;
    if (members.length > MOST_MEMBERS) {
      const builds = new Set(members.map(({ minor, build }) => build ?? `line ${minor}`)).size;
      const text = `${listNames(servers, 3)} stand on ${formatCount(builds)} different builds. A column "DAG" or "Cluster" would show which of these ${countOf(members.length, 'server')} have to be levelled first.`;
      return { ...base, sources: [...SOURCES], text, ticks: [] };
    }
    const text = `${listNames(servers)} differ${releasesOf(members)}. If they are one DAG or cluster, level them first.`;
    const label = `${listNames(servers)} are one DAG or cluster`;
    const value = servers.join(BETWEEN_NAMES);
    return { ...base, sources: [...SOURCES], text, ticks: [{ field: 'together', value, label }] };
  });
}

function mayHoldMailboxes(one: Standing): boolean {
  if (one.server.roles.length > 0) return one.server.roles.includes('Mailbox');
  const hint = hintedRole(one.name);
  return hint === null || hint === 'Mailbox';
}

function releasesOf(members: readonly Standing[]): string {
  if (members.length > MOST_RELEASES) return '';
  return ` (${members.map(({ label }) => label).join('; ')})`;
}
