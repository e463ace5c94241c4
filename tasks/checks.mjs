import { useBrowser } from './browser.mjs';
import { build, generate, importContent, install } from './steps.mjs';
import { UNIT_REPORT, JOURNEYS_REPORT } from './totals.mjs';

/** @typedef {import('./step.mjs').Step} Step */

/** @type {Step} */
const drift = {
  name: 'schema',
  says: 'prisma/schema.sql against prisma/schema.prisma',
  mend: 'Run "node --import tsx prisma/schema.ts" and keep the file it writes.',
  needs: [install],
  command: () => ({ args: ['--import', 'tsx', 'prisma/schema.ts', '--check'] }),
};

/** @type {Step} */
const routes = {
  name: 'routes',
  says: 'the types of the routes',
  mend: 'Mend the route named above.',
  needs: [install],
  command: () => ({ args: ['node_modules/next/dist/bin/next', 'typegen'], env: { NEXT_TELEMETRY_DISABLED: '1' } }),
};

/** @type {Step} */
const types = {
  name: 'types',
  beside: true,
  says: 'the types of every file',
  mend: 'Mend the types named above.',
  needs: [generate, routes],
  command: () => ({ args: ['node_modules/typescript/bin/tsc', '--noEmit', '--project', '.'] }),
};

/** @type {Step} */
const lint = {
  name: 'lint',
  beside: true,
  says: 'style and the rooms',
  mend: 'Mend the lines named above.',
  // Many rules ask for types, those of the database and of the routes among them.
  needs: [generate, routes],
  command: () => ({ args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'] }),
};

/** @type {Step} */
const format = {
  name: 'format',
  beside: true,
  says: 'the layout of every file',
  mend: 'Run "npx prettier --write ." and keep what it writes.',
  needs: [install],
  command: () => ({ args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] }),
};

/** @type {Step} */
export const unit = {
  name: 'unit',
  says: 'the unit tests',
  mend: 'Mend the tests named above.',
  needs: [generate],
  live: true,
  command: () => ({
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    env: { NODE_ENV: 'test' },
  }),
};

/** @type {Step} */
export const browser = {
  name: 'browser',
  says: 'a browser for the journeys',
  mend: 'Install Chromium or Chrome.',
  needs: [install],
  live: true,
  act: useBrowser,
};

/** @type {Step} */
export const journeys = {
  name: 'journeys',
  says: 'the browser tests',
  mend: 'Mend the tests named above.',
  needs: [importContent, build, browser],
  live: true,
  command: () => ({
    args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEYS_REPORT },
  }),
};

/** All that can be checked without a browser, in order. */
export const checks = [install, generate, drift, routes, types, lint, format, importContent, unit];

/** The checks, and the journeys through the built site. */
export const tests = [...checks, build, browser, journeys];
