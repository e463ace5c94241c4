import { expect, it } from 'vitest';
import { fileAddress } from './fileAddress';

it('escapes what a URL would end at or decode, and nothing else', () => {
  expect(fileAddress('/a?b=c#d/100%/e f')).toBe('file:/a%3Fb=c%23d/100%25/e f');
  expect(decodeURIComponent(fileAddress('/a%20b'))).toBe('file:/a%20b');
});
