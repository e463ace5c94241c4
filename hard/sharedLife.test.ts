import { expect, it } from 'vitest';
import { sharedLifeOf } from './sharedLife';

it.each([
  ['public, max-age=0, s-maxage=60, must-revalidate', 60],
  ['max-age=90', 90],
  ['S-MaxAge=10, max-age=90', 10],
  ['s-maxage=10, stale-while-revalidate=300, stale-if-error=20', 310],
  ['private, max-age=90', 0],
  ['no-cache, s-maxage=90', 0],
  ['no-store', 0],
  ['public', Infinity],
  [undefined, Infinity],
])('knows how long %s may be shown', (control, seconds) => {
  expect(sharedLifeOf(control)).toBe(seconds);
});
