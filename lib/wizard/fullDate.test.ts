import { expect, it } from 'vitest';
import { fullDate } from './fullDate';

it.each([
  ['2017-04-11', '11 April 2017'],
  ['2007-05-08', '8 May 2007'],
  ['2015-12', 'December 2015'],
])('writes %s as %s', (date, text) => {
  expect(fullDate(date)).toBe(text);
});
