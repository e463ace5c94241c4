import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

/** The live catalogue: its version, 16 hex digits, and where it lies. */
export interface Current {
  version: string;
  /** Absolute path of the SQLite file, or the address of the server that holds it. */
  file: string;
  /** Day of the newest review of its content, `2026-11-20`; absent until the catalogue has been looked into. */
  asOf?: string;
}

/** Why there is no live catalogue, with a sentence that says what to do next. */
export interface CurrentProblem {
  problem: 'missing' | 'unreadable' | 'file-missing' | 'damaged' | 'other-tables' | 'out-of-reach';
  message: string;
}

/** A database on a libSQL server. */
export interface RemoteDatabase {
  /** `http://host:port`, `https://host` or `libsql://host` (which is https). */
  url: string;
  authToken?: string;
}

const pointerName = 'current';
const fileName = /^catalogue-([0-9a-f]{16})\.sqlite$/;
const remoteAddress =
  'the address of a libSQL server that begins with http:, https: or libsql:, without a path, a query or credentials (DATABASE_AUTH_TOKEN holds the token)';
const advice = 'Run "npm start": it imports content/ and writes a new catalogue.';

/**
 * The folder that holds the catalogue files and `current`.
 * @param env the environment: CATALOGUE_DIR, else `data` in the working directory
 * @returns an absolute path; the folder need not exist
 */
export function catalogueFolder(env: Record<string, string | undefined> = process.env): string {
  return path.resolve(/* turbopackIgnore: true */ env.CATALOGUE_DIR || 'data');
}

/**
 * The database that DATABASE_URL names, with the token of DATABASE_AUTH_TOKEN.
 *
 * @returns undefined if DATABASE_URL is absent or empty: the catalogue is a file then
 * @throws RangeError for any other address; the message says what is expected and repeats nothing of the value, which may hold a password
 */
export function remoteDatabase(env: Record<string, string | undefined> = process.env): RemoteDatabase | undefined {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken } = env;
  if (!url) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const bare =
    parsed !== undefined &&
    ['http:', 'https:', 'libsql:'].includes(parsed.protocol) &&
    parsed.hostname !== '' &&
    /^[a-z]+:\/\/[^/?#@\s]+\/?$/i.test(url);
  if (!bare) throw new RangeError(remoteAddress);
  return { url, ...(authToken && { authToken }) };
}

/**
 * The path of the file of one catalogue version.
 * @param version 16 lower-case hex digits
 * @throws RangeError if the version has another form, so that no path can be smuggled in
 */
export function catalogueFile(folder: string, version: string): string {
  const name = `catalogue-${version}.sqlite`;
  if (!fileName.test(name)) throw new RangeError('A catalogue version is 16 lower-case hex digits');
  return path.join(folder, name);
}

/** The version in a file name such as `catalogue-3f2a09c1d4e5b678.sqlite`; undefined for any other text. */
export function versionOf(name: string): string | undefined {
  return fileName.exec(name)?.[1];
}

/** Tells the two answers of readCurrent apart. */
export function isProblem(answer: Current | CurrentProblem): answer is CurrentProblem {
  return 'problem' in answer;
}

/** Reads `current` in the folder and checks that the file it names exists. Never throws for what is on the disk. */
export function readCurrent(folder: string): Current | CurrentProblem {
  let text: string;
  try {
    text = readFileSync(path.join(folder, pointerName), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { problem: 'missing', message: `There is no catalogue yet. ${advice}` };
    return {
      problem: 'unreadable',
      message: `The file "${pointerName}" in the catalogue folder cannot be read. Check its permissions, or remove it. ${advice}`,
    };
  }
  const name = text.replace(/\r?\n$/, '');
  const version = versionOf(name);
  if (version === undefined) {
    return {
      problem: 'unreadable',
      message: `The file "${pointerName}" in the catalogue folder does not name a catalogue file. Remove it. ${advice}`,
    };
  }
  const file = path.resolve(folder, name);
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return { version, file };
  } catch (error) {
    const message = `The catalogue file ${name} cannot be read (${String(codeOf(error))}). Check its permissions.`;
    return { problem: 'unreadable', message };
  }
  return { problem: 'file-missing', message: `The catalogue file ${name} is missing. ${advice}` };
}

/**
 * Makes a catalogue file the live one. Atomic: a reader sees the old name or the new one, also after a power cut.
 * @param name file name without a folder; the file must be complete and synced already
 * @throws RangeError for a name of another form, Error if the file does not exist or the folder cannot be written
 */
export function writeCurrent(folder: string, name: string): void {
  if (versionOf(name) === undefined) throw new RangeError(`Not the name of a catalogue file: ${name}`);
  if (!statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file ${name} in the catalogue folder`);
  const temporary = path.join(folder, `${pointerName}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    synced(temporary, 'wx', (handle) => writeSync(handle, `${name}\n`));
    renameSync(temporary, path.join(folder, pointerName));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  // Windows cannot open a folder; there the rename is as durable as NTFS makes it.
  if (process.platform !== 'win32') synced(folder, 'r', () => undefined);
}

function synced(target: string, flags: 'wx' | 'r', use: (handle: number) => unknown): void {
  const handle = openSync(target, flags);
  try {
    use(handle);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
