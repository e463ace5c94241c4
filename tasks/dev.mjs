// `npm run dev`: the site with sources that reload, and the import whenever content changes. Read by any Node since 12.
import { launch } from './launch.mjs';

launch(async () => {
  const { contentFolder, generate, importContent, install, root, server } = await import('./steps.mjs');
  const { runUntilFailure } = await import('./sequence.mjs');
  const { run } = await import('./child.mjs');
  const { rerun, watchFolder } = await import('./watch.mjs');
  if (!(await runUntilFailure([install, generate, importContent], root))) return 1;
  const stopWatching = watchFolder(contentFolder, () => rerun(importContent, root));
  const { ending } = await run(server('development'), root, 'live');
  stopWatching();
  return ending.code;
});
