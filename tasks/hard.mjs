// `npm run test:hard`: the tests in hard/, which need more than npm, or minutes, and the full dose of those that have one
// (hard/dose.ts). Names after it choose files: `npm run test:hard -- hostile`. DOSE=0.05 before it runs that part of a dose.
// Read by any Node since 12 (see launch.mjs).
import { launch } from './launch.mjs';

launch(async () => {
  const { build, generate, importContent, install, root } = await import('./steps.mjs');
  const { runUntilFailure } = await import('./sequence.mjs');
  const { run } = await import('./child.mjs');
  if (!(await runUntilFailure([install, generate, importContent, build], root))) return 1;
  const names = process.argv.slice(2).filter((arg) => arg !== '--');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'hard/vitest.config.ts', ...names];
  const env = { NODE_ENV: 'test', DOSE: process.env.DOSE || 'full' };
  return (await run({ args, env }, root, 'live')).ending.code;
});
