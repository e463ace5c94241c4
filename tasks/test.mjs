// `npm test`: the checks, and the journeys through the built site in a browser. Read by any Node since 12 (see launch.mjs).
import { launch } from './launch.mjs';

launch(async () => {
  const { default: path } = await import('node:path');
  const { journeys, tests, unit } = await import('./checks.mjs');
  const { runAll, succeeded } = await import('./sequence.mjs');
  const { root } = await import('./steps.mjs');
  const { forgetReports, journeyTotals, JOURNEYS_REPORT, totalsLine, totalsOf, unitTotals, UNIT_REPORT } =
    await import('./totals.mjs');
  forgetReports(root);
  const outcomes = await runAll(tests, root);
  /** @param {import('./step.mjs').Step} step */
  const passed = (step) => outcomes.some((outcome) => outcome.step === step && succeeded(outcome));
  const unitRun = totalsOf(path.join(root, UNIT_REPORT), unitTotals, passed(unit));
  const journeyRun = totalsOf(path.join(root, JOURNEYS_REPORT), journeyTotals, passed(journeys));
  console.log(`\n${totalsLine([unitRun, journeyRun])}`);
  return outcomes.every(succeeded) ? 0 : 1;
});
