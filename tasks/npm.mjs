import fs from 'node:fs';
import path from 'node:path';

const CLI = path.join('npm', 'bin', 'npm-cli.js');

/**
 * @typedef {object} Place
 * @property {Record<string, string | undefined>} env
 * @property {string} node absolute path of the running Node
 * @property {(file: string) => string | null} real the real path of a file, or null if there is none
 */

/** @type {Place} */
const here = {
  env: process.env,
  node: process.execPath,
  real: (file) => {
    try {
      return fs.realpathSync(file);
    } catch {
      return null;
    }
  },
};

/**
 * Finds npm's own script, so that Node can run it without a shell: the same on every platform, and `npm.cmd` on
 * Windows cannot be started without one.
 *
 * @param {Place} [place]
 * @returns {string} absolute path of npm-cli.js
 * @throws {Error} if it is nowhere to be found; the message says what to do
 */
export function findNpm({ env, node, real } = here) {
  const beside = path.dirname(node);
  const started = env.npm_execpath ?? '';
  const candidates = [
    // Another package manager sets npm_execpath as well, and knows no "ci".
    ...(path.basename(started) === 'npm-cli.js' ? [started] : []),
    path.join(beside, 'node_modules', CLI),
    path.join(beside, '..', 'lib', 'node_modules', CLI),
    ...(env.PATH ?? env.Path ?? '')
      .split(path.delimiter)
      .filter((folder) => folder !== '')
      .flatMap((folder) => [path.join(folder, 'npm'), path.join(folder, 'node_modules', CLI)]),
  ];
  for (const candidate of candidates) {
    const file = real(candidate);
    if (file !== null && path.basename(file) === 'npm-cli.js') return file;
  }
  throw new Error(`npm was not found beside ${node} nor on the PATH. Install npm, or start with "npm start".`);
}
