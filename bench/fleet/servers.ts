import type { Facts } from '@/lib/exchange/facts';
import { formatLongBuild } from '@/lib/exchange/build';
import { baselineOfLine, buildOf, lineById } from '@/lib/exchange/supersession';

/** Texts for a number of servers on every release in turn, in the formats that people paste. */
export function fleetTexts(facts: Facts, count: number): Record<'csv' | 'list' | 'table' | 'json', string> {
  const servers = Array.from({ length: count }, (_, index) => {
    const release = facts.releases[index % facts.releases.length]!;
    const [major, minor, build, revision] = buildOf(baselineOfLine(facts, release.lineId));
    return {
      Name: `${['MBX', 'CAS', 'HUB'][index % 3]}${String(index).padStart(5, '0')}`,
      AdminDisplayVersion: `Version ${major}.${minor} (Build ${build}.${revision})`,
      ServerRole: ['Mailbox', 'ClientAccess, HubTransport', 'HubTransport'][index % 3]!,
      Site: `contoso.com/Configuration/Sites/${lineById(facts, release.lineId).slug}-${index % 40}`,
      FileVersion: formatLongBuild(buildOf(release)),
    };
  });
  const headers = Object.keys(servers[0] ?? {});
  const columns = servers.map((server) => Object.values(server));
  return {
    csv: [headers, ...columns].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
    list: servers
      .map((server) =>
        Object.entries(server)
          .map(([header, value]) => `${header.padEnd(20)}: ${value}`)
          .join('\r\n'),
      )
      .join('\r\n\r\n'),
    table: [headers, headers.map((header) => '-'.repeat(header.length)), ...columns]
      .map((cells) => cells.map((cell) => (cell.length > 27 ? `${cell.slice(0, 24)}...` : cell).padEnd(28)).join(''))
      .join('\r\n'),
    json: JSON.stringify(servers),
  };
}
