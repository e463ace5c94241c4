import { runPart } from './child.mjs';
import { fingerprint, forget, isUpToDate, remember } from './stamp.mjs';

/**
 * @typedef {object} Step one entry of data in steps.mjs or checks.mjs
 * @property {string} name
 * @property {string} says what it makes or checks, as it stands after the name
 * @property {string} mend what to do if it fails: one sentence
 * @property {readonly string[]} [inputs] files and folders it reads, relative to the project
 * @property {readonly string[]} [facts] what else its result depends on
 * @property {readonly Step[]} [reads] steps whose results it reads: if one of these changes, it runs
 * @property {readonly string[]} [outputs] what must exist afterwards; a step without any always runs
 * @property {string} [stamp] the name its success is remembered under, if not its own
 * @property {boolean} [live] its output goes straight to the terminal; else it is shown only if it fails
 * @property {readonly Step[]} [needs] steps without whose success it cannot run, beside those it reads
 * @property {(root: string) => import('./child.mjs').Command} [command]
 * @property {(root: string) => Promise<string>} [act] instead of a command: resolves with what it found, rejects with
 *   an error whose message says what to do
 *
 * @typedef {object} Outcome
 * @property {Step} step
 * @property {'done' | 'up to date' | 'failed' | 'not run'} state
 * @property {number} seconds
 *
 * @typedef {(text: string) => void} Write
 */

/** @type {Write} */
export const toTerminal = (text) => void process.stdout.write(text);

const MARKS = { done: '✓', 'up to date': '·', failed: '✗', 'not run': '-' };

/**
 * One line about a step, e.g. `✓ import    the catalogue from content  2.1 s`.
 *
 * @param {Outcome} outcome
 * @returns {string} without a line break
 */
export function outcomeLine({ step, state, seconds }) {
  const end = state === 'done' || state === 'failed' ? `${seconds.toFixed(1)} s` : state;
  return `${MARKS[state]} ${step.name.padEnd(9)} ${step.says}  ${state === 'failed' ? `failed after ${end}` : end}`;
}

/**
 * Runs one step unless it is up to date, and prints what came of it.
 *
 * @param {Step} step
 * @param {string} root absolute path of the project
 * @param {Write} [write]
 * @returns {Promise<Outcome>} done, up to date or failed; rejects only if the task was asked to stop
 */
export async function runStep(step, root, write = toTerminal) {
  const print = fingerprint(step, root);
  if (isUpToDate(step, root, print)) return tell({ step, state: 'up to date', seconds: 0 }, write);
  forget(step, root);
  const started = performance.now();
  if (step.live) write(`… ${step.name.padEnd(9)} ${step.says}\n`);
  const { ok, output, found, mend } = await perform(step, root);
  const seconds = (performance.now() - started) / 1000;
  if (ok) {
    if (step.outputs) remember(step, root, print);
    return tell({ step: found ? { ...step, says: found } : step, state: 'done', seconds }, write);
  }
  if (output.trim() !== '') write(`${output.trimEnd()}\n`);
  const outcome = tell({ step, state: 'failed', seconds }, write);
  write(`  ${mend}\n`);
  return outcome;
}

/**
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<{ ok: boolean, output: string, found?: string, mend: string }>}
 */
async function perform(step, root) {
  if (step.act) {
    try {
      return { ok: true, output: '', found: await step.act(root), mend: step.mend };
    } catch (error) {
      if (error instanceof Error && 'exitCode' in error) throw error;
      return { ok: false, output: '', mend: error instanceof Error ? error.message : String(error) };
    }
  }
  return { ok: true, output: '', mend: step.mend };
}

/**
 * @param {Outcome} outcome
 * @param {Write} write
 */
function tell(outcome, write) {
  write(`${outcomeLine(outcome)}\n`);
  return outcome;
}
