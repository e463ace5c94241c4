import fs from 'node:fs';
import path from 'node:path';

/** Where vitest and Playwright leave their reports, relative to the project. */
export const UNIT_REPORT = '.steps/unit.report.json';
export const JOURNEYS_REPORT = '.steps/journeys.report.json';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** What a run counts as that left no readable report: it never got as far as its tests. */
const NO_REPORT = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

/**
 * Counts the tests in vitest's JSON report. A file that could not be loaded has no test in the report and counts as
 * one that failed.
 *
 * @param {any} report
 * @returns {Totals}
 */
export function unitTotals(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts the tests in Playwright's JSON report. An error outside every test, such as a server that does not start,
 * counts as one that failed.
 *
 * @param {any} report
 * @returns {Totals}
 */
export function journeyTotals({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  };
}

/**
 * Reads a report.
 *
 * @param {string} file
 * @param {(report: any) => Totals} count
 * @param {boolean} passed whether the run itself ended well
 * @returns {Totals} at least one failed if the run did not end well, or left no report that can be read
 */
export function totalsOf(file, count, passed) {
  let totals;
  try {
    totals = count(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return NO_REPORT;
  }
  return !passed && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

/**
 * Removes the reports of an earlier run, so that none of them can be taken for this one's.
 *
 * @param {string} root absolute path of the project
 */
export function forgetReports(root) {
  for (const file of [UNIT_REPORT, JOURNEYS_REPORT]) fs.rmSync(path.join(root, file), { force: true });
}

/**
 * The last line of a test run.
 *
 * @param {readonly Totals[]} runs
 * @returns {string} `N passed, N failed`, and `, N skipped` if any was
 */
export function totalsLine(runs) {
  /** @param {keyof Totals} key */
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
