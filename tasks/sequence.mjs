import { printer } from './print.mjs';
import { outcomeLine, runStep } from './step.mjs';

/**
 * @typedef {import('./step.mjs').Step} Step
 * @typedef {import('./step.mjs').Outcome} Outcome
 * @typedef {import('./print.mjs').Printer} Printer
 */

/**
 * Runs steps in order up to the first that fails.
 *
 * @param {readonly Step[]} steps
 * @param {string} root absolute path of the project
 * @param {Printer} [print]
 * @returns {Promise<boolean>} whether all of them succeeded
 */
export async function runUntilFailure(steps, root, print = printer()) {
  for (const step of steps) {
    if ((await runStep(step, root, print)).state === 'failed') return false;
  }
  return true;
}

/**
 * Runs every step that can run, neighbours beside each other where they may, so that one failure does not hide another, and ends with a table of all of them.
 *
 * @param {readonly Step[]} steps in such an order that a step comes after those it reads and needs
 * @param {string} root absolute path of the project
 * @param {Printer} [print]
 * @returns {Promise<Outcome[]>} one for each step, in the same order
 */
export async function runAll(steps, root, print = printer()) {
  /** @type {Map<Step, Outcome>} */
  const outcomes = new Map();
  /**
   * @param {Step} step
   * @returns {Promise<Outcome>}
   */
  const outcomeOf = async (step) => {
    const blocked = [...(step.reads ?? []), ...(step.needs ?? [])].find((before) => !succeeded(outcomes.get(before)));
    if (!blocked) return runStep(step, root, print);
    print.line(`- ${step.name.padEnd(9)} ${step.says}  not run, for lack of "${blocked.name}"`);
    return { step, state: 'not run', seconds: 0 };
  };
  for (const group of inGroups(steps)) {
    const results = await Promise.all(group.map(outcomeOf));
    group.forEach((step, at) => outcomes.set(step, /** @type {Outcome} */ (results[at])));
  }
  const all = [...outcomes.values()];
  print.line(`\n${all.map(outcomeLine).join('\n')}`);
  return all;
}

/**
 * Puts neighbours together that may run beside each other.
 *
 * @param {readonly Step[]} steps
 * @returns {Step[][]}
 */
function inGroups(steps) {
  /** @type {Step[][]} */
  const groups = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.beside && last?.at(-1)?.beside) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/**
 * @param {Outcome | undefined} outcome
 * @returns {boolean}
 */
export function succeeded(outcome) {
  return outcome?.state === 'done' || outcome?.state === 'up to date';
}
