import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} Command
 * @property {string} [file] the program; Node itself if not given
 * @property {readonly string[]} args
 * @property {Record<string, string>} [env] added to the environment
 *
 * @typedef {object} Ending
 * @property {number} code exit code; 128 + the signal's number if a signal ended it
 * @property {string} output what it printed, stdout and stderr as they came; empty if it printed straight to the terminal
 */

/** The person, or the machine, asked the task to stop. */
export class Stopped extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Stopped (${signal}).`);
    this.exitCode = 128 + constants.signals[signal];
  }
}

const PARENT = process.ppid;

/**
 * Calls back once if npm, which started this process, is gone. A signal sent to npm ends the shell between the two,
 * and nobody tells this process, which would keep the port for ever.
 *
 * @param {() => void} gone
 * @returns {() => void} ends the watching
 */
function onParentGone(gone) {
  // Started by hand, a process may well outlive its shell.
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const timer = setInterval(() => {
    if (process.ppid === PARENT) return;
    clearInterval(timer);
    gone();
  }, 250);
  return () => clearInterval(timer);
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end, without a shell, and hands on to it the signals that ask this process to stop.
 *
 * @param {Command} command
 * @param {string} root absolute path of the project, the program's working directory
 * @param {'kept' | 'live'} printing whether its output is kept for the answer or goes straight to the terminal
 * @returns {Promise<{ ending: Ending, signal: NodeJS.Signals | null }>} with the signal that asked to stop, if one did; a
 *   program that cannot be started ends with code 127 and the reason as its output
 */
export function run(command, root, printing) {
  return new Promise((resolve) => {
    const child = spawn(command.file ?? process.execPath, command.args, {
      cwd: root,
      env: { ...process.env, ...command.env },
      stdio: ['ignore', printing === 'live' ? 'inherit' : 'pipe', printing === 'live' ? 'inherit' : 'pipe'],
      windowsHide: true,
    });
    /** @type {NodeJS.Signals | null} */
    let asked = null;
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      asked = signal;
      // Ctrl-C in a terminal reaches the child directly. Sent once more, it would cut the child's orderly end short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, handOn);
    const forgetParent = onParentGone(() => handOn('SIGTERM'));
    const release = () => {
      forgetParent();
      for (const signal of SIGNALS) process.off(signal, handOn);
    };

    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => {
      release();
      resolve({ ending: { code: 127, output: error.message }, signal: asked });
    });
    child.on('close', (code, killedBy) => {
      release();
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ ending: { code: code ?? 128 + (killedBy ? constants.signals[killedBy] : 0), output }, signal: asked });
    });
  });
}

/**
 * Runs a program as one part of a longer task.
 *
 * @param {Command} command
 * @param {string} root
 * @param {'kept' | 'live'} printing
 * @returns {Promise<Ending>} rejects with {@link Stopped} if the task was asked to stop meanwhile
 */
export async function runPart(command, root, printing) {
  const { ending, signal } = await run(command, root, printing);
  if (signal) throw new Stopped(signal);
  return ending;
}
