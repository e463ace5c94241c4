import type { AssessedServer } from '../assess';
import { countOf, listNames } from '../names';
import { accessBeforeMailbox, proxyOrder } from './access';
import type { Finding } from './finding';
import { knownGroups, possibleGroups } from './groups';
import { groupBy, newestOf, standingOf, type Standing } from './stand';

/**
 * Finds what is true of several servers together. A statement rests on columns of the text and on what the reader
 * ticked; everything else is a question.
 *
 * @returns statements before questions
 */
export function findingsOf(servers: readonly AssessedServer[]): Finding[] {
  const standings = servers.map(standingOf).filter((one) => one !== null);
  const all = [
    ...knownGroups(standings),
    ...proxyOrder(standings),
    ...accessBeforeMailbox(standings),
    ...staleEdge(standings),
    ...signalsThatDiffer(servers),
    ...possibleGroups(standings),
  ];
  return [...all.filter(({ question }) => !question), ...all.filter(({ question }) => question)];
}

/** AdminDisplayVersion of an Edge server can lag behind until it is subscribed again. */
function staleEdge(standings: readonly Standing[]): Finding[] {
  const products = groupBy(standings, ({ productId }) => productId);
  return [...products.values()].flatMap((all) => {
    const newest = newestOf(all.filter(({ server }) => !server.roles.includes('Edge')));
    const stale = all.filter(
      ({ server, minor, build }) =>
        server.roles.includes('Edge') && build === null && newest !== null && minor < newest.minor,
    );
    if (stale.length === 0) return [];
    const names = stale.map(({ name }) => name);
    const text = `${listNames(names)} ${names.length === 1 ? 'shows' : 'show'} an older service pack than other servers. AdminDisplayVersion of an Edge Transport server can show the old one until it is subscribed again: read the version of ExSetup.exe there.`;
    return [
      { code: 'edge-stale' as const, question: false, text, servers: names, ticks: [], sources: ['build-table'] },
    ];
  });
}

function signalsThatDiffer(servers: readonly AssessedServer[]): Finding[] {
  const names = servers.flatMap(({ name, signals }) =>
    name !== null && signals.some(({ conflicts }) => conflicts) ? [name] : [],
  );
  if (names.length === 0) return [];
  const text = `The text says different things of ${countOf(names.length, 'server')}: ${listNames(names)}. The version of ExSetup.exe counts first, then installed updates, then AdminDisplayVersion.`;
  return [{ code: 'signals-differ', question: false, text, servers: names, ticks: [], sources: ['own-advice'] }];
}
