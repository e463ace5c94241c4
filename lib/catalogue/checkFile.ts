import { createClient } from '@libsql/client';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Current, CurrentProblem } from './current';
import { fileAddress } from './fileAddress';
import { schemaDigest } from './schemaDigest';

/** What makes a file a SQLite database, https://www.sqlite.org/fileformat2.html#the_database_header */
const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

const again = 'Remove it and run "npm start": it imports content/ and writes a new catalogue.';

/**
 * Looks into the file that `current` names: whether it is whole, holds the version of its name, and has the tables that this site reads.
 * The header alone tells what is empty, cut off or no database; a page that is damaged inside shows when it is asked for.
 *
 * @returns the catalogue with its day, or what is wrong and what to do. Never throws for what is on the disk.
 */
export async function checkFile(current: Current): Promise<Current | CurrentProblem> {
  const name = path.basename(current.file);
  const damaged = (how: string): CurrentProblem => ({
    problem: 'damaged',
    message: `The catalogue file ${name} is damaged: ${how}. ${again}`,
  });
  let meta: Map<string, string>;
  try {
    const flaw = flawIn(current.file);
    if (flaw !== null) return damaged(flaw);
    meta = await readMeta(current.file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^E(?:ACCES|PERM)$/.test(code))
      return {
        problem: 'unreadable',
        message: `The catalogue file ${name} cannot be read (${code}). Check its permissions.`,
      };
    return damaged(`it cannot be read${code && ` (${code})`}`);
  }
  const schema = meta.get('schema');
  if (schema !== schemaDigest) {
    const message = `The catalogue has the tables ${schema ?? 'unknown'}, this site reads ${schemaDigest}.`;
    return {
      problem: 'other-tables',
      message: `${message} Import the content again with this version of the site: npm start.`,
    };
  }
  const version = meta.get('version');
  if (version !== current.version) return damaged(`it holds the catalogue ${version ?? 'unknown'}`);
  const asOf = meta.get('asOf');
  return { ...current, ...(asOf !== undefined && { asOf }) };
}

/** What the header and the size tell; null if nothing is wrong. */
function flawIn(file: string): string | null {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size === 0) return 'it is empty';
    const header = Buffer.alloc(HEADER_BYTES);
    readSync(handle, header, 0, HEADER_BYTES, 0);
    if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return 'it is no SQLite database';
    const stored = header.readUInt16BE(16);
    // 1 stands for the size that two bytes cannot hold.
    const expected = header.readUInt32BE(28) * (stored === 1 ? 65_536 : stored);
    return size < expected ? `it ends after ${size} of ${expected} bytes` : null;
  } finally {
    closeSync(handle);
  }
}

async function readMeta(file: string): Promise<Map<string, string>> {
  const client = createClient({ url: fileAddress(file) });
  try {
    const { rows } = await client.execute('SELECT "key", "value" FROM "Meta"');
    return new Map(
      rows.flatMap(({ key, value }) => (typeof key === 'string' && typeof value === 'string' ? [[key, value]] : [])),
    );
  } finally {
    client.close();
  }
}
