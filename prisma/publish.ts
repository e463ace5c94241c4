import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { catalogueFile, isProblem, readCurrent, versionOf, writeCurrent } from '../lib/catalogue/current';

/** Catalogue files that stay: the live one and the one before, which running requests may still read. */
const KEPT = 2;

/** True if this version is live already and its file is there. */
export function isLive(folder: string, version: string): boolean {
  const current = readCurrent(folder);
  return !isProblem(current) && current.version === version;
}

/**
 * Has a catalogue written beside the live one and makes it live once it is whole; a failure leaves the live one as it was.
 *
 * @param write writes a complete, checked SQLite file to the path that it is given
 * @throws whatever `write` throws, or if the folder cannot be written
 */
export async function publish(folder: string, version: string, write: (file: string) => Promise<void>): Promise<void> {
  makeFolder(folder);
  const file = catalogueFile(folder, version);
  const draft = `${file}.${process.pid}.draft`;
  try {
    // In a container every import may have the same process id, a killed one too.
    removeDraft(draft);
    await write(draft);
    sync(draft);
    renameSync(draft, file);
  } finally {
    removeDraft(draft);
  }
  writeCurrent(folder, path.basename(file));
  removeOld(folder, path.basename(file));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The catalogue folder ${folder} cannot be written (${why}). Expected a folder that this user may write; CATALOGUE_DIR names another`,
      { cause: error },
    );
  }
}

function removeDraft(draft: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
}

/** Keeps the live file and the newest of the others. What cannot be removed now, a later import removes. */
function removeOld(folder: string, live: string): void {
  const names = readdirSync(folder);
  const others = names
    .filter((name) => versionOf(name) && name !== live)
    .map((name) => ({ name, changed: statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.changed - a.changed)
    .slice(KEPT - 1);
  for (const name of [
    ...others.map(({ name }) => name),
    ...names.filter((name) => isAbandonedDraft(name) || isAbandonedPointer(folder, name)),
  ]) {
    try {
      rmSync(path.join(folder, name), { force: true });
    } catch {
      // On Windows a file stays while a server has it open.
    }
  }
}

/** A new `current` that never took its place. It takes milliseconds, so after an hour nobody is about to. */
function isAbandonedPointer(folder: string, name: string): boolean {
  if (!/^current\.[0-9a-f]+\.tmp$/.test(name)) return false;
  const written = statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - written > 3_600_000;
}

/** A draft whose import is no longer running: it was killed. */
function isAbandonedDraft(name: string): boolean {
  const pid = /^catalogue-[0-9a-f]{16}\.sqlite\.(\d+)\.draft/.exec(name)?.[1];
  if (!pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function sync(file: string): void {
  if (!existsSync(file)) throw new Error('The catalogue was not written.');
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
