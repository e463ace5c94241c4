import { nameKey, type FleetOptions } from './options';
import type { Row } from './read/row';

/** What all rows of one server say together: its line is the first that speaks of it. */
export type ListedServer = Omit<Row, 'nameCut'>;

/**
 * Joins the rows of each server, such as its history of rollups. Rows without a name, or with a name that was cut, stay
 * servers of their own.
 *
 * @returns the servers in the order in which the text first names them
 */
export function mergeRows(rows: readonly Row[], { facing, together }: FleetOptions): ListedServer[] {
  const servers: ListedServer[] = [];
  const byName = new Map<string, ListedServer>();
  for (const { nameCut, ...row } of rows) {
    const key = row.name === null || nameCut ? null : nameKey(row.name);
    const known = key === null ? undefined : byName.get(key);
    if (known) add(known, row);
    else {
      const server: ListedServer = { ...row, versions: [...row.versions], updates: [...row.updates] };
      servers.push(server);
      if (key !== null) byName.set(key, server);
    }
  }
  for (const name of facing) {
    const server = byName.get(nameKey(name));
    if (server) server.facing = true;
  }
  together.forEach((names, index) => {
    // The servers that the reader ticked have no name for what they are together.
    for (const name of names) {
      const server = byName.get(nameKey(name));
      if (server) server.group = `${TICKED}${index + 1}`;
    }
  });
  return servers;
}

/** Begins the group of servers that the reader ticked as belonging together; no group in a text begins with it. */
export const TICKED = '\u0000';

/** No server has more versions to weigh; without a limit a hostile text could make each row compare itself with all others. */
const MOST_VERSIONS = 20;

function add(server: ListedServer, row: Omit<Row, 'nameCut'>): void {
  for (const version of row.versions) {
    if (server.versions.length >= MOST_VERSIONS) break;
    if (!server.versions.some(({ kind, source }) => kind === version.kind && source === version.source)) {
      server.versions.push(version);
    }
  }
  server.updates.push(...row.updates);
  server.unreadable ??= row.unreadable;
  server.roles = [...new Set([...server.roles, ...row.roles])];
  server.site ??= row.site;
  server.group ??= row.group;
  server.facing ??= row.facing;
}
