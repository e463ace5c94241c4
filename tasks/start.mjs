// `npm start`: from a fresh clone to the running site. Read by any Node since 12 (see launch.mjs).
import { launch } from './launch.mjs';

launch(async () => {
  const { build, generate, importContent, install, root, server } = await import('./steps.mjs');
  const { runUntilFailure } = await import('./sequence.mjs');
  const { run } = await import('./child.mjs');
  if (!(await runUntilFailure([install, generate, importContent, build], root))) return 1;
  return (await run(server('production'), root, 'live')).ending.code;
});
