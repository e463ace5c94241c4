import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { findUpdateNames } from './updateNames';

const named = (text: string) =>
  findUpdateNames(text, FACTS).map(({ start, end, releases }) => [
    text.slice(start, end),
    releases.map(({ label }) => label).join(', '),
  ]);

describe('rollups named in words', () => {
  it.each([
    ['Update Rollup 2 for Exchange Server 2007', '2007 RTM UR2'],
    ['Update Rollup 10 for Exchange Server 2007 Service Pack 1', '2007 SP1 UR10'],
    ['Update Rollup 5 version 2 for Exchange Server 2010 SP2', '2010 SP2 UR5 v2'],
    ['Update Rollup 8-v2 for Exchange Server 2010 Service Pack 3', '2010 SP3 UR8 v2'],
    ['Update Rollup 8 for Exchange Server 2010 Service Pack 3', '2010 SP3 UR8, 2010 SP3 UR8 v2'],
    ['Update Rollup 4 für Exchange Server 2007 Service Pack 3', '2007 SP3 UR4'],
    ['Update Rollup 9 for Exchange Server 2007', ''],
    ['Update Rollup 1 for Exchange Server 2013', ''],
    ['2010 SP3 RU30', '2010 SP3 UR30'],
    ['Exchange Server 2007 SP3 Update Rollup 10', '2007 SP3 UR10'],
    ['UR10 for Exchange 2007 SP3', '2007 SP3 UR10'],
    ['Rollup 10 for Exchange Server 2007 SP3', '2007 SP3 UR10'],
    ['2007 SP1 UR6', '2007 SP1 UR6'],
    ['2010 sp3 rollup 8 v2', '2010 SP3 UR8 v2'],
    ['2010 RTM RU5', '2010 RTM UR5'],
  ])('%s', (text, label) => expect(named(text)).toEqual([[text, label]]));

  it('are found in the middle of a text, each once', () => {
    const first = 'Update Rollup 6 for Exchange Server 2007 Service Pack 1';
    expect(named(`x ${first} (KB959241), 2010 SP3 RU2;`)).toEqual([
      [first, '2007 SP1 UR6'],
      ['2010 SP3 RU2', '2010 SP3 UR2'],
    ]);
  });

  it.each(['Update Rollup 100 for Exchange Server 2010', '2010 SP3', 'in 2010 we ran 5 servers', '12010 SP3 RU3'])(
    'are not in %s',
    (text) => expect(named(text)).toEqual([]),
  );

  it('reads the name of every release, and its label', () => {
    for (const release of FACTS.releases.filter(({ kind }) => kind === 'rollup')) {
      for (const text of [release.name, release.label.replace(/ RTM/, '')]) {
        expect(findUpdateNames(text, FACTS)[0]?.releases).toContain(release);
      }
    }
  });
});
