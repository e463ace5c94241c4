import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { fileAddress } from '../lib/catalogue/fileAddress';
import type { CatalogueRows } from './rows';
import { insertStatements } from './tables';

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');

/** SQL around the rows: the tables before them, what is derived from them after. */
export const SCRIPTS = {
  tables: read('schema.sql') + read('fts.sql'),
  finish: `${read('spelling.sql')}\nINSERT INTO "Text"("Text") VALUES ('optimize');`,
};

/**
 * Writes a whole catalogue into a new SQLite file and checks that it is sound.
 *
 * @param file path of a file that does not exist yet
 * @throws if a row breaks a constraint or the file fails SQLite's own checks
 */
export async function writeCatalogue(file: string, rows: CatalogueRows): Promise<void> {
  const raw = createClient({ url: fileAddress(file) });
  try {
    await raw.executeMultiple('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    await raw.executeMultiple(SCRIPTS.tables);
    await raw.batch(insertStatements(rows), 'write');
    await raw.executeMultiple(SCRIPTS.finish);
    await raw.executeMultiple('ANALYZE; VACUUM;');
    await verify(raw);
  } finally {
    raw.close();
  }
}

/** Has the database check itself, and throws what is wrong. */
export async function verify(raw: Client): Promise<void> {
  const integrity = await raw.execute('PRAGMA integrity_check');
  const verdict = integrity.rows[0]?.[0] as string | undefined;
  if (verdict !== 'ok') throw new Error(`The written catalogue is damaged: ${verdict}`);
  const dangling = await raw.execute('PRAGMA foreign_key_check');
  if (dangling.rows.length > 0)
    throw new Error(
      `The written catalogue has ${dangling.rows.length} rows that refer to missing ones, the first in ${dangling.rows[0]?.[0] as string}.`,
    );
}
