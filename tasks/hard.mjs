// `npm run test:hard`: the tests in hard/, which need more than npm, or minutes, and the full dose of those that have one
// (hard/dose.ts), unit tests and journeys alike. Names after it choose files: `npm run test:hard -- hostile`. DOSE=0.05
// before it runs that part of a dose.
// Read by any Node since 12 (see launch.mjs).
import { launch } from './launch.mjs';

launch(async () => {
  const { browser } = await import('./checks.mjs');
  const { runPart } = await import('./child.mjs');
  const { chooseHardFiles, findHardFiles } = await import('./hardFiles.mjs');
  const { findNpm } = await import('./npm.mjs');
  const { runUntilFailure } = await import('./sequence.mjs');
  const { build, generate, importContent, install, root } = await import('./steps.mjs');
  const names = process.argv.slice(2).filter((arg) => arg !== '--');
  const { vitest, playwright } = chooseHardFiles(findHardFiles(root), names);
  const steps = [install, generate, importContent, build, ...(playwright.length > 0 ? [browser] : [])];
  if (!(await runUntilFailure(steps, root))) return 1;
  const env = { DOSE: process.env.DOSE || 'full' };
  const codes = [0];
  if (vitest.length > 0) {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'hard/vitest.config.ts', ...vitest];
    const given = { ...env, NODE_ENV: 'test', npm_execpath: findNpm() };
    codes.push((await runPart({ args, env: given }, root, 'live')).code);
  }
  if (playwright.length > 0) {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list', ...playwright];
    codes.push((await runPart({ args, env }, root, 'live')).code);
  }
  return Math.max(...codes);
});
