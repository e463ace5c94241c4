import { expect, it } from 'vitest';
import { shorten } from './shorten';

it.each([
  [null, null],
  [7, 7],
  ['a'.repeat(160), 'a'.repeat(160)],
  ['a'.repeat(161), `${'a'.repeat(160)}…`],
  [
    [1, 2],
    [1, 2],
  ],
  [
    [1, 2, 3, 4],
    [1, 2, '… 2 more'],
  ],
  [{ a: [{ b: [1, 2, 3] }] }, { a: [{ b: [1, 2, '… 1 more'] }] }],
])('%j', (value, short) => expect(shorten(value)).toEqual(short));
