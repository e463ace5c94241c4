import {
  closeSync,
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
  mkdirSync(folder, { recursive: true });
  const file = catalogueFile(folder, version);
  const draft = `${file}.${process.pid}.draft`;
  try {
    await write(draft);
    sync(draft);
    renameSync(draft, file);
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(draft + suffix, { force: true });
  }
  writeCurrent(folder, path.basename(file));
  removeOld(folder, path.basename(file));
}

function removeOld(folder: string, live: string): void {
  const others = readdirSync(folder)
    .filter((name) => versionOf(name) && name !== live)
    .map((name) => ({ name, changed: statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.changed - a.changed);
  for (const { name } of others.slice(KEPT - 1)) rmSync(path.join(folder, name), { force: true });
  for (const name of readdirSync(folder).filter(isAbandonedDraft)) rmSync(path.join(folder, name), { force: true });
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
