import fs from 'node:fs';
import path from 'node:path';
import { runPart, Stopped } from './child.mjs';
import { printer } from './print.mjs';
import { fingerprint, forget, isUpToDate, remember } from './stamp.mjs';

/**
 * @typedef {object} About what is known of a step, one entry of data in steps.mjs or checks.mjs
 * @property {string} name
 * @property {string} says what it makes or checks, as it stands after the name
 * @property {string} mend what to do if it fails: one sentence
 * @property {readonly string[]} [inputs] files and folders it reads, relative to the project
 * @property {readonly string[]} [facts] what else its result depends on
 * @property {readonly Step[]} [reads] steps whose results it reads: without them it cannot run, after them it must
 * @property {readonly Step[]} [needs] further steps without whose success it cannot run
 * @property {readonly string[]} [outputs] what must exist afterwards; a step without any always runs
 * @property {() => boolean} [intact] whether what it made is still whole, if the outputs' being there does not tell
 * @property {string} [stamp] the name its success is remembered under, if not its own
 * @property {boolean} [beside] it may run at the same time as neighbours that may too
 * @property {boolean} [live] its output goes straight to the terminal; else it is shown only if it fails
 *
 * @typedef {{ command: (root: string) => import('./child.mjs').Command }} ByCommand
 * @typedef {{ act: (root: string) => Promise<string> }} ByAct resolves with what to say of it, rejects with an error
 *   whose message says what to do
 * @typedef {About & (ByCommand | ByAct)} Step
 *
 * @typedef {object} Outcome
 * @property {Step} step
 * @property {'done' | 'up to date' | 'failed' | 'not run'} state
 * @property {number} seconds
 */

const MARKS = { done: '✓', 'up to date': '·', failed: '✗', 'not run': '-' };

/**
 * One line about a step, e.g. `✓ import    the catalogue from content  2.1 s`.
 *
 * @param {Outcome} outcome
 * @returns {string} without a line break
 */
export function outcomeLine({ step, state, seconds }) {
  const took = `${seconds.toFixed(1)} s`;
  const end = { done: took, failed: `failed after ${took}.`, 'up to date': state, 'not run': state }[state];
  return `${MARKS[state]} ${step.name.padEnd(9)} ${step.says}  ${end}`;
}

/**
 * Runs one step unless it is up to date, and prints what came of it: one line, and before it the child's own words if
 * it failed.
 *
 * @param {Step} step
 * @param {string} root absolute path of the project
 * @param {import('./print.mjs').Printer} [print]
 * @returns {Promise<Outcome>} done, up to date or failed; rejects only if the task was asked to stop
 */
export async function runStep(step, root, print = printer()) {
  const inputs = fingerprint(step, root);
  if (isUpToDate(step, root, inputs)) {
    /** @type {Outcome} */
    const outcome = { step, state: 'up to date', seconds: 0 };
    print.line(outcomeLine(outcome));
    return outcome;
  }
  forget(step, root);
  print.begin(`… ${step.name.padEnd(9)} ${step.says}`, step.live === true);
  const started = performance.now();
  const { failure, output, found } = await perform(step, root);
  /** @type {Outcome} */
  const outcome = {
    step: found === undefined ? step : { ...step, says: found },
    state: failure === null ? 'done' : 'failed',
    seconds: (performance.now() - started) / 1000,
  };
  if (failure === null && step.outputs) remember(step, root, inputs);
  if (failure !== null && output.trim() !== '') print.line(output.trimEnd());
  print.line(failure === null ? outcomeLine(outcome) : `${outcomeLine(outcome)} ${failure}`);
  return outcome;
}

/**
 * @param {Step} step
 * @param {string} root
 * @returns {Promise<{ failure: string | null, output: string, found?: string }>} `failure`: what to do
 */
async function perform(step, root) {
  try {
    if ('act' in step) return { failure: null, output: '', found: await step.act(root) };
    const { code, output } = await runPart(step.command(root), root, step.live ? 'live' : 'kept');
    if (code !== 0) return { failure: step.mend, output };
    const missing = step.outputs?.find((file) => !fs.existsSync(path.resolve(root, file)));
    return { failure: missing === undefined ? null : `It did not make ${missing}. ${step.mend}`, output };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return { failure: error instanceof Error ? error.message : String(error), output: '' };
  }
}
