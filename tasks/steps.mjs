import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { findNpm } from './npm.mjs';

/** @typedef {import('./step.mjs').Step} Step */

/** The project's root folder, absolute. */
export const root = path.resolve(import.meta.dirname, '..');

/** @type {Step} */
export const install = {
  name: 'install',
  says: 'the packages',
  mend: 'Mend what npm names above, most often the way to its registry, then run the command again.',
  inputs: ['package.json', 'package-lock.json'],
  facts: [process.versions.modules, process.platform, process.arch],
  outputs: ['node_modules/.package-lock.json'],
  // The build needs TypeScript's types, which NODE_ENV=production would leave out.
  command: () => ({ args: [findNpm(), 'ci', '--include=dev', '--no-audit', '--no-fund'] }),
};

/** @type {Step} */
export const generate = {
  name: 'generate',
  says: 'the database client from prisma/schema.prisma',
  mend: 'Mend prisma/schema.prisma, then run the command again.',
  inputs: ['prisma/schema.prisma', 'prisma.config.ts'],
  reads: [install],
  outputs: ['generated/prisma/client.ts'],
  command: () => ({
    args: ['node_modules/prisma/build/index.js', 'generate'],
    env: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  }),
};

const CATALOGUES = 'data';

/** The folder of the content, absolute: `content`, or CONTENT_DIR if that is set. */
export const contentFolder = path.resolve(root, process.env.CONTENT_DIR || 'content');

/**
 * Whether a folder's `current` names a catalogue file that is there and that nobody has written to since.
 *
 * @param {string} folder absolute path
 * @returns {boolean}
 */
export function holdsCatalogue(folder) {
  try {
    const current = path.join(folder, 'current');
    const name = fs.readFileSync(current, 'utf8').trim();
    const file = fs.statSync(path.join(folder, name));
    return file.isFile() && file.mtimeMs <= fs.statSync(current).mtimeMs;
  } catch {
    return false;
  }
}

/**
 * The import, for the folder that holds the catalogues. Each folder has a stamp of its own: filling one says nothing
 * about another.
 *
 * @param {string} [folder] absolute or relative to the project; CATALOGUE_DIR if that is set
 * @returns {Step}
 */
export function importInto(folder = process.env.CATALOGUE_DIR || CATALOGUES) {
  const at = path.resolve(root, folder);
  const usual = at === path.join(root, CATALOGUES);
  return {
    name: 'import',
    says: 'the catalogue from content',
    mend: 'Mend what is named above, then run the command again.',
    inputs: [
      path.relative(root, contentFolder),
      'prisma',
      'lib/catalogue',
      'lib/content',
      'lib/exchange',
      'lib/wizard',
      'tsconfig.json',
    ],
    facts: [at],
    reads: [generate],
    outputs: [path.join(at, 'current')],
    intact: () => holdsCatalogue(at),
    stamp: usual ? 'import' : `import-${createHash('sha256').update(at).digest('hex').slice(0, 12)}`,
    command: () => ({ args: ['--import', 'tsx', 'prisma/import.ts'], env: { CATALOGUE_DIR: at } }),
  };
}

/** @type {Step} */
export const importContent = importInto();

/** @type {Step} */
export const build = {
  name: 'build',
  says: 'the pages',
  mend: 'Mend what is named above, then run the command again.',
  inputs: ['app', 'browser', 'components', 'lib', 'public', 'next.config.js', 'instrumentation.ts', 'tsconfig.json'],
  reads: [generate],
  outputs: ['.next/BUILD_ID', 'public/scripts'],
  command: () => ({
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  }),
};

/**
 * The command of the server, which reads PORT and HOST itself.
 *
 * @param {'production' | 'development'} mode
 * @returns {import('./child.mjs').Command}
 */
export function server(mode) {
  const args = ['--import', 'tsx', 'server/main.ts', ...(mode === 'development' ? ['--dev'] : [])];
  return { args, env: { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' } };
}
