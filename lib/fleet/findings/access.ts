import type { SourceId } from '@/lib/wizard/sources';
import { listNames } from '../names';
import type { Finding, Tick } from './finding';
import { compareStanding, differ, groupBy, newestOf, oldestOf, roleOf, type Standing } from './stand';

/** Servers that are offered as Internet-facing one by one. */
const MOST_TICKS = 8;

const PROXY_SOURCES: SourceId[] = ['kb935490', 'kb953469', 'security-update-issues'];
const ORDER_SOURCES: SourceId[] = ['catapultsystems', 'msexchangetips'];

/**
 * Client Access servers that proxy between sites: those that face the Internet have to be updated first. Without a
 * column or a tick that says which they are, servers that differ are a question.
 */
export function proxyOrder(standings: readonly Standing[]): Finding[] {
  const access = standings.filter((one) => roleOf(one, 'ClientAccess') !== null || one.server.facing !== null);
  return [...groupBy(access, ({ productId }) => productId).values()].flatMap((servers) => {
    const outer = servers.filter(({ server }) => server.facing === true);
    const inner = servers.filter(({ server }) => server.facing !== true);
    if (outer.length === 0) return proxyQuestion(inner);
    const newest = newestOf(inner);
    const older = newest ? outer.filter((one) => compareStanding(one, newest) < 0) : [];
    const oldest = oldestOf(older);
    if (!oldest) return [];
    const newer = inner.filter((one) => compareStanding(oldest, one) < 0);
    const hinted = newer.some((one) => one.server.facing === null && roleOf(one, 'ClientAccess') === 'hinted');
    const text = `${listNames(namesOf(older))} ${older.length === 1 ? 'faces' : 'face'} the Internet and ${older.length === 1 ? 'is' : 'are'} older than ${listNames(namesOf(newer))}. Update ${listNames(namesOf(older))} first${hinted ? `, if ${listNames(namesOf(newer))} ${newer.length === 1 ? 'is a Client Access server' : 'are Client Access servers'}` : ''}: in the wrong order proxying can stop.`;
    return [{ ...base(older, newer), code: 'facing-older' as const, question: hinted, text, sources: PROXY_SOURCES }];
  });
}

function proxyQuestion(servers: readonly Standing[]): Finding[] {
  const sites = new Set(servers.map(({ server }) => server.site?.toLowerCase() ?? null));
  const oneSite = sites.size === 1 && !sites.has(null);
  if (servers.length < 2 || oneSite || !differ(servers)) return [];
  const names = namesOf(servers);
  const ticks: Tick[] = names
    .slice(0, MOST_TICKS)
    .map((name) => ({ field: 'facing', value: name, label: `${name} faces the Internet` }));
  const text = `${listNames(names)} differ. If they proxy between sites, those that face the Internet have to be updated first.`;
  return [{ ...base(servers, []), code: 'facing-older', question: true, text, ticks, sources: PROXY_SOURCES }];
}

/**
 * Client Access servers of Exchange 2010 that are older than Mailbox servers, at the same site where sites are known.
 * Microsoft sets no order for rollups here; the usual one begins with Client Access.
 */
export function accessBeforeMailbox(standings: readonly Standing[]): Finding[] {
  const of2010 = standings.filter(({ productId }) => productId === 'exchange-2010');
  const access = of2010.filter((one) => roleOf(one, 'ClientAccess') !== null && roleOf(one, 'Mailbox') === null);
  const mailbox = of2010.filter((one) => roleOf(one, 'Mailbox') !== null && roleOf(one, 'ClientAccess') === null);
  const bySite = groupBy(mailbox, siteKey);
  return [...groupBy(access, siteKey)].flatMap(([site, servers]) => {
    const boxes = bySite.get(site) ?? [];
    const newest = newestOf(boxes);
    const older = newest ? servers.filter((one) => compareStanding(one, newest) < 0) : [];
    const oldest = oldestOf(older);
    if (!oldest) return [];
    const newer = boxes.filter((one) => compareStanding(oldest, one) < 0);
    const hinted = [...older, ...newer].some(
      (one) => roleOf(one, 'ClientAccess') === 'hinted' || roleOf(one, 'Mailbox') === 'hinted',
    );
    const are = older.length === 1 ? 'is' : 'are';
    const boxesText = `the mailbox server${newer.length === 1 ? '' : 's'} ${listNames(namesOf(newer))}`;
    const condition = hinted ? ' Their roles are guessed from their names.' : '';
    const text = `${listNames(namesOf(older))} ${are} older than ${boxesText}.${condition} The usual order is Client Access before Mailbox.`;
    return [{ ...base(older, newer), code: 'access-older' as const, question: hinted, text, sources: ORDER_SOURCES }];
  });
}

function siteKey({ server }: Standing): string {
  return server.site?.toLowerCase() ?? '';
}

function namesOf(standings: readonly Standing[]): string[] {
  return standings.map(({ name }) => name);
}

function base(first: readonly Standing[], second: readonly Standing[]): Pick<Finding, 'servers' | 'ticks'> {
  return { servers: [...namesOf(first), ...namesOf(second)], ticks: [] };
}
