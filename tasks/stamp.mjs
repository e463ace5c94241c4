import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** @typedef {import('./step.mjs').Step} Step */

const UNREAD = /^\.|~$|\.test\.tsx?$/;

/**
 * Lists the files that a step reads, so that tests, hidden files and an editor's backup copies never make it run.
 *
 * @param {string} root absolute path of the project
 * @param {readonly string[]} inputs files and folders, relative to the root; one that is missing counts as empty
 * @param {readonly string[]} [made] files and folders that the step makes itself among its inputs
 * @returns {string[]} paths relative to the root with forward slashes, each once, sorted
 */
export function inputFiles(root, inputs, made = []) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} relative */
  const walk = (relative) => {
    if (made.includes(relative)) return;
    const stat = fs.statSync(path.resolve(root, relative), { throwIfNoEntry: false });
    if (stat?.isFile()) found.add(relative);
    if (!stat?.isDirectory()) return;
    for (const name of fs.readdirSync(path.resolve(root, relative))) {
      if (!UNREAD.test(name)) walk(path.posix.join(relative, name));
    }
  };
  for (const input of inputs) walk(input.split(path.sep).join('/'));
  return [...found].sort();
}

/**
 * The fingerprint of all that a step's result depends on: its files (path and contents), its facts, and the same of
 * every step whose result it reads.
 *
 * @param {Step} step
 * @param {string} root absolute path of the project
 * @returns {string} sha256 in hex
 */
export function fingerprint(step, root) {
  const hash = createHash('sha256');
  /** @param {string} text */
  const add = (text) => hash.update(`${Buffer.byteLength(text)}:${text}`);
  for (const before of step.reads ?? []) add(fingerprint(before, root));
  for (const fact of step.facts ?? []) add(fact);
  for (const file of inputFiles(root, step.inputs ?? [], step.outputs)) {
    const contents = fs.readFileSync(path.resolve(root, file));
    add(file);
    hash.update(`${contents.length}:`).update(contents);
  }
  return hash.digest('hex');
}

/**
 * @param {Step} step
 * @param {string} root
 * @returns {string} the file that remembers the step's last success
 */
export function stampFile(step, root) {
  return path.join(root, '.steps', `${step.stamp ?? step.name}.json`);
}

/**
 * Whether a step need not run: its last success saw the same inputs, and what it made is still there.
 *
 * @param {Step} step one without outputs always runs
 * @param {string} root
 * @param {string} print the step's fingerprint now
 * @returns {boolean}
 */
export function isUpToDate(step, root, print) {
  if (!step.outputs) return false;
  if (readStamp(stampFile(step, root)) !== print) return false;
  return step.outputs.every((output) => fs.existsSync(path.resolve(root, output))) && (step.intact?.() ?? true);
}

/**
 * Forgets the last success. Called before a step runs: one that is killed half-way must not look finished.
 *
 * @param {Step} step
 * @param {string} root
 */
export function forget(step, root) {
  fs.rmSync(stampFile(step, root), { force: true });
}

/**
 * Remembers a success.
 *
 * @param {Step} step
 * @param {string} root
 * @param {string} print the fingerprint from before the run, so that a file edited meanwhile makes the step run again
 */
export function remember(step, root, print) {
  const file = stampFile(step, root);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify({ inputs: print, finished: new Date().toISOString() }, null, 2)}\n`);
}

/**
 * @param {string} file
 * @returns {string | null} null if there is none or it cannot be read: the step then runs
 */
function readStamp(file) {
  try {
    const stamp = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof stamp.inputs === 'string' ? stamp.inputs : null;
  } catch {
    return null;
  }
}
