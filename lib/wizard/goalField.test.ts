import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS } from './facts.fixture';
import { goalField, goalOption, parseGoalAnswer } from './goalField';
import { questionById } from './flow';
import { FACTS_WITH_REMEDIES } from './remedies.fixture';

describe('what a reader types as the aim', () => {
  it.each([
    ['KB900001', 'kb900001'],
    ['  900,001 ', 'kb900001'],
    ['https://support.microsoft.com/kb/900001', 'kb900001'],
    ['KB935490', 'kb935490'],
    ['ms08-039', 'ms08-039'],
    ['MS08-039', 'ms08-039'],
    ['KB953747', 'ms08-039'],
    ['cve-2008-2247', 'cve-2008-2247'],
    ['current', 'current'],
    ['coexist-2013', 'coexist-2013'],
    ['Coexist-2016', 'coexist-2016'],
  ])('reads %j', (text, value) => {
    expect(goalField(text, FACTS_WITH_REMEDIES)).toEqual({ value });
  });

  it.each([
    ['KB999999', 'unknown-fix'],
    ['MS99-001', 'unknown-bulletin'],
    ['CVE-1999-0001', 'unknown-bulletin'],
    ['everything', 'not-a-goal'],
    ['coexist-2019', 'not-a-goal'],
    ['KB900001 and KB900002', 'not-a-goal'],
    ['8.0.711.2', 'not-a-goal'],
  ])('refuses %j as %s', (text, problem) => {
    expect(goalField(text, FACTS_WITH_REMEDIES)).toEqual({ problem });
  });

  it('knows releases without knowing what they resolve', () => {
    expect(goalField('KB935490', FACTS)).toEqual({ value: 'kb935490' });
    expect(goalField('KB900001', FACTS)).toEqual({ problem: 'unknown-fix' });
    expect(goalField('MS08-039', FACTS)).toEqual({ problem: 'unknown-bulletin' });
  });

  it('never fails; its values are read again as they are, and each is an option', () => {
    const options = questionById('goal').options.map(({ value }) => value);
    const text = fc.oneof(fc.string(), fc.constantFrom('KB900001', 'ms08-039', 'CVE-2008-2247', 'coexist-2010'));
    fc.assert(
      fc.property(text, (typed) => {
        const read = goalField(typed, FACTS_WITH_REMEDIES);
        if (!('value' in read)) return;
        expect(goalField(read.value, FACTS_WITH_REMEDIES)).toEqual(read);
        expect(options).toContain(goalOption(read.value));
      }),
    );
  });
});

it('takes a missing answer for the latest release', () => {
  expect(parseGoalAnswer(undefined)).toEqual({ kind: 'current' });
  expect(parseGoalAnswer('kb900001')).toEqual({ kind: 'fix', kb: 900001 });
  expect(parseGoalAnswer('ms08-039')).toEqual({ kind: 'bulletin', id: 'MS08-039' });
  expect(parseGoalAnswer('coexist-2016')).toEqual({ kind: 'coexist', product: '2016' });
});
