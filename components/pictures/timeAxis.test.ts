import { describe, expect, it } from 'vitest';
import { timeAxis } from './timeAxis';

describe('timeAxis', () => {
  const axis = timeAxis(['2007-03-08', '2021-03-02'], 100, 1120, 40);

  it('covers whole years, end to end', () => {
    expect(axis.at('2007-01-01')).toBe(100);
    expect(axis.at('2022-01-01')).toBe(1120);
    expect(axis.ticks.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, index) => 2007 + index));
  });

  it('gives a day the same length everywhere', () => {
    const day = axis.at('2007-05-09') - axis.at('2007-05-08');
    expect(axis.at('2020-02-29') - axis.at('2020-02-28')).toBeCloseTo(day, 9);
    expect(day).toBeCloseTo(1020 / 5479, 9);
  });

  it('puts a month without a day into its middle', () => {
    expect(axis.at('2015-12')).toBe(axis.at('2015-12-15'));
  });

  it('labels every year that begins on the axis where there is room', () => {
    expect(axis.ticks.filter(({ labelled }) => labelled)).toHaveLength(15);
    expect(axis.ticks.at(-1)).toEqual({ year: 2022, x: 1120, labelled: false });
  });

  it('labels every second or third year where there is not', () => {
    const narrow = timeAxis(['2007-03-08', '2021-03-02'], 0, 330, 40);
    expect(narrow.ticks.filter(({ labelled }) => labelled).map(({ year }) => year)).toEqual([
      2007, 2009, 2011, 2013, 2015, 2017, 2019, 2021,
    ]);
  });
});
