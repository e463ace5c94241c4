import { createClient, type Client, type InStatement } from '@libsql/client';
import type { RemoteDatabase } from '../lib/catalogue/current';
import { connectionTo } from '../lib/catalogue/currentRemote';
import type { CatalogueRows } from './rows';
import { insertStatements } from './tables';
import { SCRIPTS, verify } from './write';

/** How long the server may take over one request, in milliseconds: it writes a few megabytes. */
const requestMs = 120_000;

/** Values in one request, about a megabyte: servers limit what they read at once. */
const valuesAtOnce = 20_000;

/**
 * Writes a whole catalogue into an empty database on a libSQL server. Its version is written last: until then no site takes it
 * for a catalogue. A database that holds anything is left as it is, so that no site sees tables change under it.
 *
 * @param version 16 hex digits, the one that the rows of Meta carry
 * @returns `there` if the database holds this whole version already
 * @throws if the database holds something else, cannot be reached, or is not sound once it is written
 */
export async function publishRemote(
  remote: RemoteDatabase,
  version: string,
  rows: CatalogueRows,
): Promise<'written' | 'there'> {
  const client = createClient(connectionTo(remote, requestMs));
  try {
    if ((await client.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1")).rows.length > 0) {
      if ((await versionIn(client)) === version) return 'there';
      throw new Error('The database holds tables already. Publish to a new, empty one');
    }
    await client.executeMultiple(SCRIPTS.tables);
    for (const part of parts(insertStatements({ ...rows, meta: [] }))) await client.batch(part, 'write');
    await client.executeMultiple(SCRIPTS.finish);
    await verify(client);
    const sql = 'INSERT INTO "Meta" ("key", "value") VALUES (?, ?)';
    await client.batch(
      rows.meta.map(({ key, value }) => ({ sql, args: [key, value] })),
      'write',
    );
    return 'written';
  } finally {
    client.close();
  }
}

async function versionIn(client: Client): Promise<unknown> {
  const { rows: meta } = await client.execute("SELECT 1 FROM sqlite_master WHERE name = 'Meta'");
  if (meta.length === 0) return undefined;
  return (await client.execute(`SELECT "value" FROM "Meta" WHERE "key" = 'version'`)).rows[0]?.[0];
}

/** Splits statements into requests, in their order. */
function parts(statements: InStatement[]): InStatement[][] {
  const split: InStatement[][] = [];
  let room = 0;
  for (const statement of statements) {
    const values = typeof statement === 'object' && Array.isArray(statement.args) ? statement.args.length : 1;
    if (values > room || split.length === 0) {
      split.push([]);
      room = valuesAtOnce;
    }
    split.at(-1)?.push(statement);
    room -= values;
  }
  return split;
}
