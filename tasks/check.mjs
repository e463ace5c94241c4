// `npm run check`: all that can be checked without a browser. Read by any Node since 12 (see launch.mjs).
import { launch } from './launch.mjs';

launch(async () => {
  const { checks } = await import('./checks.mjs');
  const { runAll, succeeded } = await import('./sequence.mjs');
  const { root } = await import('./steps.mjs');
  return (await runAll(checks, root)).every(succeeded) ? 0 : 1;
});
