// `node tasks/licences.mjs`: writes docs/licences.md from package-lock.json.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * @typedef {{ version?: string, license?: string, dev?: boolean, optional?: boolean }} Locked what package-lock.json says of a package
 * @typedef {{ name: string, version: string, licence: string, optional: boolean }} Package
 */

const root = path.resolve(import.meta.dirname, '..');

/** The list, relative to the project. */
export const LICENCES = 'docs/licences.md';

/** Licences under which a package may be used by this site and passed on with it. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
]);

/**
 * Licences that stand in the package's own LICENSE file and not in its package.json.
 *
 * @type {Readonly<Record<string, string>>}
 */
const READ_BY_US = { 'seq-queue@0.0.5': 'MIT' };

const HEAD = `# Licences

Supersede is under the MIT licence: see [LICENSE](../LICENSE). This is the list of the packages that it uses when it is built and when it serves,
on all operating systems and processors, as \`package-lock.json\` names them. \`node tasks/licences.mjs\` writes it; a test compares the two.

None of these packages is changed by us, and none is copied into the repository: \`npm ci\` installs each with its own licence text in \`node_modules\`.

- **LGPL-3.0-or-later** is the licence of libvips, which comes with \`sharp\`, an optional package of Next.js for resizing images. The site resizes none.
- **EPL-2.0** is the licence of \`elkjs\`, which comes with the command line of Prisma. The site does not load it.
- **CC-BY-4.0** is the licence of the browser data of \`caniuse-lite\`, which is read while the site is built.
- \`seq-queue\` states its licence in its LICENSE file only.

`;

/**
 * The packages that are installed without those of development, each version once, in the order of their names.
 *
 * @param {Record<string, Locked>} packages the \`packages` of package-lock.json, version 3
 * @returns {Package[]}
 */
export function packagesOf(packages) {
  const marker = 'node_modules/';
  const found = Object.entries(packages).flatMap(([place, { version = '', license, dev, optional = false }]) => {
    if (!place.includes(marker) || dev) return [];
    const name = place.slice(place.lastIndexOf(marker) + marker.length);
    return [{ name, version, licence: license ?? READ_BY_US[`${name}@${version}`] ?? 'not stated', optional }];
  });
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/**
 * Whether a licence, an SPDX expression, is one that we may use.
 *
 * @param {string} licence
 */
export function isAllowed(licence) {
  const parts = (/** @type {string} */ text, /** @type {string} */ word) => text.toUpperCase().split(` ${word} `);
  const allowed = new Set([...ALLOWED].map((one) => one.toUpperCase()));
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  return parts(plain, 'OR').some((choice) => parts(choice, 'AND').every((one) => allowed.has(one)));
}

/**
 * Writes the list as Markdown.
 *
 * @param {Record<string, Locked>} packages as for packagesOf
 */
export function licenceList(packages) {
  const rows = packagesOf(packages).map(
    ({ name, version, licence, optional }) =>
      `| [${name}](https://www.npmjs.com/package/${name}/v/${version}) | ${version} | ${licence} | ${optional ? 'yes' : ''} |`,
  );
  return `${HEAD}| package | version | licence | optional |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** @returns {Record<string, Locked>} */
export function lockedPackages() {
  return JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
}

if (process.argv[1] === import.meta.filename) {
  fs.writeFileSync(path.join(root, LICENCES), licenceList(lockedPackages()));
  console.log(`${LICENCES} is written.`);
}
