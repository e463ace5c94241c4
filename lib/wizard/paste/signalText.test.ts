import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { readPaste } from './readPaste';
import { conflictText, signalLabel, signalText, signalValue } from './signalText';

const told = (text: string) =>
  readPaste(text, FACTS).understood.map((signal) => [
    signalText(signal),
    signalValue(signal),
    signalLabel(signal, FACTS),
  ]);

describe('a signal in words', () => {
  it.each([
    ['kb 935,490', ['KB935490', 'KB935490', '2007 RTM UR2']],
    ['08.00.0711.002', ['8.0.711.2', '8.0.711.2', '2007 RTM UR2']],
    ['Version 8.1 (Build 240.6)', ['AdminDisplayVersion 8.1.240.6', 'adv-8.1.240.6', '2007 SP1']],
    ['EX01 Version 8.1 (Bu...', ['AdminDisplayVersion 8.1', '8.1', null]],
    ['2010 SP3 RU30', ['2010 SP3 UR30', 'exchange-2010-sp3-ur30', '2010 SP3 UR30']],
    ['KB2986475', ['KB2986475', 'KB2986475', '2010 SP3 UR8, 2010 SP3 UR8 v2']],
    ['KB937194', ['KB937194', 'KB937194', null]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('says who contradicts whom', () => {
    const [conflict] = readPaste('Version 8.1 (Build 240.6), ExSetup 08.03.0517.000', FACTS).conflicts;
    expect(conflictText(conflict!, '{believed}: {believedLabel}. {against}: {againstLabel}')).toBe(
      '8.3.517.0: 2007 SP3. AdminDisplayVersion 8.1.240.6: 2007 SP1',
    );
  });
});
