import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from './scratch.fixture';
import { journeyTotals, totalsLine, totalsOf, unitTotals } from './totals.mjs';

const unit = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] as object[] };
const failedFile = (...statuses: string[]) => ({
  status: 'failed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe('unitTotals', () => {
  it('counts tests', () => expect(unitTotals(unit)).toEqual({ passed: 7, failed: 0, skipped: 2 }));
  it('counts a file that could not be loaded as one failed', () => {
    expect(unitTotals({ ...unit, testResults: [failedFile(), failedFile('passed')] }).failed).toBe(2);
  });
  it('counts a failed test once', () => {
    expect(unitTotals({ ...unit, numFailedTests: 1, testResults: [failedFile('passed', 'failed')] }).failed).toBe(1);
  });
});

describe('journeyTotals', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  it('counts tests', () => expect(journeyTotals({ stats, errors: [] })).toEqual({ passed: 4, failed: 1, skipped: 2 }));
  it('counts an error outside every test', () => expect(journeyTotals({ stats, errors: [{}] }).failed).toBe(2));
});

describe('totalsOf', () => {
  const at = (text: string) => path.join(scratch({ report: text }), 'report');
  const good = JSON.stringify(unit);
  it('reads a report', () =>
    expect(totalsOf(at(good), unitTotals, true)).toEqual({ passed: 7, failed: 0, skipped: 2 }));
  it('never calls a failed run faultless', () =>
    expect(totalsOf(at(good), unitTotals, false)).toEqual({ passed: 7, failed: 1, skipped: 2 }));
  it.each(['', '{}', 'null', '[1'])('takes an unreadable report for a failure: %s', (text) => {
    expect(totalsOf(at(text), unitTotals, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
  it('takes a missing report for a failure', () => {
    expect(totalsOf(path.join(scratch(), 'report'), unitTotals, true).failed).toBe(1);
  });
});

describe('totalsLine', () => {
  it('adds up, and names what was skipped only if something was', () => {
    expect(
      totalsLine([
        { passed: 3, failed: 0, skipped: 0 },
        { passed: 40, failed: 2, skipped: 0 },
      ]),
    ).toBe('43 passed, 2 failed');
    expect(
      totalsLine([
        { passed: 3, failed: 0, skipped: 1 },
        { passed: 4, failed: 0, skipped: 1 },
      ]),
    ).toBe('7 passed, 0 failed, 2 skipped');
  });
});
