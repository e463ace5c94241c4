// `npm run test:hard`: the tests in hard/, which need more than npm, or minutes, and the full dose of those that have one
// (hard/dose.ts). Names after it choose files of them.
// Read by any Node since 12 (see launch.mjs).
import { launch } from './launch.mjs';

launch(async () => {
  const { build, generate, importContent, install, root } = await import('./steps.mjs');
  const { runUntilFailure } = await import('./sequence.mjs');
  const { run } = await import('./child.mjs');
  if (!(await runUntilFailure([install, generate, importContent, build], root))) return 1;
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'hard/vitest.config.ts', ...process.argv.slice(2)];
  return (await run({ args, env: { NODE_ENV: 'test', DOSE: 'full' } }, root, 'live')).ending.code;
});
