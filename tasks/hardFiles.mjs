import fs from 'node:fs';
import path from 'node:path';

/**
 * The files of `npm run test:hard`, by the program that runs them; paths relative to the project, with forward slashes.
 *
 * @typedef {object} HardFiles
 * @property {readonly string[]} vitest the tests in hard/ that need more than npm, and the unit tests that have a full dose
 * @property {readonly string[]} playwright the journeys that have a full dose
 */

/** A test that imports hard/dose runs a small dose with `npm test`, and the full one by `npm run test:hard`. */
const DOSED = /from '[^']*\/hard\/dose'/;

/**
 * Finds them: by their ending in hard/, anywhere else by what they import.
 *
 * @param {string} root absolute path of the project
 * @returns {HardFiles}
 */
export function findHardFiles(root) {
  const rooms = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules');
  const files = rooms
    .flatMap(({ name }) =>
      fs
        .readdirSync(path.join(root, name), { recursive: true, encoding: 'utf8' })
        .map((file) => [name, ...file.split(path.sep)].join('/')),
    )
    .sort();
  const dosed = (/** @type {string} */ file) => DOSED.test(fs.readFileSync(path.join(root, file), 'utf8'));
  return {
    vitest: files.filter((file) => /^hard\/.*\.hard\.ts$/.test(file) || (/\.test\.tsx?$/.test(file) && dosed(file))),
    playwright: files.filter((file) => /^e2e\/.*\.spec\.ts$/.test(file) && dosed(file)),
  };
}

/**
 * Chooses those whose paths hold one of the names; all of them if there is no name.
 *
 * @param {HardFiles} files
 * @param {readonly string[]} names
 * @returns {HardFiles}
 * @throws {Error} if a name is in no path; the message says which ones there are
 */
export function chooseHardFiles({ vitest, playwright }, names) {
  const all = [...vitest, ...playwright];
  const unknown = names.find((name) => !all.some((file) => file.includes(name)));
  if (unknown !== undefined)
    throw new Error(`No file of the hard tests has "${unknown}" in its path: ${all.join(', ')}`);
  const chosen = (/** @type {string} */ file) => names.length === 0 || names.some((name) => file.includes(name));
  return { vitest: vitest.filter(chosen), playwright: playwright.filter(chosen) };
}
