import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, fullDate } from './date';

describe('fullDate', () => {
  it('writes a day without a leading zero', () => {
    expect(fullDate('2007-05-08')).toBe('8 May 2007');
    expect(fullDate('2020-10-13')).toBe('13 October 2020');
  });

  it('writes a month where the day is not known', () => {
    expect(fullDate('2015-12')).toBe('December 2015');
  });

  it('agrees with the platform on every day', () => {
    const platform = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = Date.UTC(1996, 0, 1); day < Date.UTC(2032, 0, 1); day += 86_400_000) {
      expect(fullDate(new Date(day).toISOString().slice(0, 10))).toBe(platform.format(day));
    }
  });

  it.each([
    '',
    '2007',
    '2007-5-8',
    '2007-13-01',
    '2007-00',
    '2007-02-29',
    '2007-04-31',
    '2007-05-00',
    '2007-05-08T00:00',
  ])('refuses %j', (text) => {
    expect(() => fullDate(text)).toThrow(RangeError);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('takes 29 February of a leap year', () => {
    expect(fullDate('2008-02-29')).toBe('29 February 2008');
  });
});

describe('dayNumber', () => {
  it('counts from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1971-01-02')).toBe(366);
  });

  it('puts a month on its 15th', () => {
    expect(dayNumber('2015-12')).toBe(dayNumber('2015-12-15'));
  });

  it('keeps the order of days, in any year of four digits', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = [a, b].map((date) => date.toISOString().slice(0, 10)) as [string, string];
        expect(Math.sign(dayNumber(first) - dayNumber(second))).toBe(
          Math.sign(first < second ? -1 : first > second ? 1 : 0),
        );
      }),
    );
  });
});
