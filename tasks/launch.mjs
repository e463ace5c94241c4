// Read by any Node since 12 (see node-version.mjs): no newer syntax here, and no "node:" imports.
import { nodeProblem } from './node-version.mjs';

/**
 * Runs one task from the command line: first the Node version, then the task. Whatever goes wrong ends as one line
 * and a non-zero exit code, never as a stack trace.
 *
 * The task must import the rest dynamically: static imports are read before anything runs, and an old Node would
 * stop at their syntax with an error that says nothing about its version.
 *
 * @param {() => Promise<number>} task resolves with the exit code
 * @returns {void}
 */
export function launch(task) {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) {
    console.error(problem);
    process.exit(1);
  }
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit(1);
  });
  task().then(
    (code) => {
      process.exitCode = code;
    },
    (/** @type {unknown} */ error) => {
      fail(error);
      const { exitCode } = /** @type {{ exitCode?: unknown }} */ (error);
      process.exitCode = typeof exitCode === 'number' ? exitCode : 1;
    },
  );
}

/** @param {unknown} error */
function fail(error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`✗ ${message.split('\n')[0]}`);
}
