import fs from 'node:fs';
import path from 'node:path';
import { Stopped } from './child.mjs';
import { printer } from './print.mjs';
import { fingerprint, isUpToDate } from './stamp.mjs';
import { runStep } from './step.mjs';

/** How long a folder must be quiet before its change is acted on, in milliseconds: an editor saves in several moves. */
const QUIET = 150;

/**
 * Watches a folder with all its subfolders. Each folder gets a watcher of its own, because the recursive one of
 * Node 20 on Linux loses a file once an editor has replaced it by renaming a new one over it.
 *
 * @param {string} folder absolute path
 * @param {() => Promise<void>} changed called when something changed, never twice at a time; may be called for a change
 *   that left every file as it was. It must not reject
 * @returns {() => void} ends the watching
 */
export function watchFolder(folder, changed) {
  /** @type {Map<string, fs.FSWatcher>} */
  const watchers = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let running = false;
  let again = false;

  const act = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      watchNewFolders();
      await changed();
    } while (again);
    running = false;
  };
  const notice = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void act(), QUIET);
  };
  /** @param {string} at */
  const drop = (at) => {
    watchers.get(at)?.close();
    watchers.delete(at);
  };
  const watchNewFolders = () => {
    const present = foldersUnder(folder);
    for (const at of watchers.keys()) if (!present.has(at)) drop(at);
    for (const at of present) {
      if (watchers.has(at)) continue;
      try {
        const watcher = fs.watch(at, notice);
        watcher.on('error', () => drop(at));
        watchers.set(at, watcher);
      } catch {
        // Gone since it was listed. If it comes back, the folder above says so.
        drop(at);
      }
    }
  };

  watchNewFolders();
  return () => {
    clearTimeout(timer);
    for (const at of [...watchers.keys()]) drop(at);
  };
}

/**
 * @param {string} folder
 * @returns {Set<string>} the folder and all below it, absolute
 */
function foldersUnder(folder) {
  if (!fs.existsSync(folder)) return new Set();
  const below = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Set([folder, ...below.map((entry) => path.join(entry.parentPath, entry.name))]);
}

/**
 * Runs a step again if its inputs changed. Whatever goes wrong is printed: the next change gets another chance.
 *
 * @param {import('./step.mjs').Step} step
 * @param {string} root absolute path of the project
 * @param {import('./print.mjs').Printer} [print]
 * @returns {Promise<void>} never rejects
 */
export async function rerun(step, root, print = printer()) {
  try {
    if (!isUpToDate(step, root, fingerprint(step, root))) await runStep(step, root, print);
  } catch (error) {
    if (!(error instanceof Stopped)) print.line(`✗ ${error instanceof Error ? error.message : String(error)}`);
  }
}
