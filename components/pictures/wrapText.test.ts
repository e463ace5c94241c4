import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from './textWidth';
import { wrapText } from './wrapText';

it('breaks at spaces, and only where a line would be too long', () => {
  expect(wrapText('one two three', 10, textWidth('one two', 10))).toEqual(['one two', 'three']);
  expect(wrapText('one', 10, 1)).toEqual(['one']);
});

it('keeps every word in its order, and no line of several words is too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 400 }), (list, width) => {
      const lines = wrapText(list.join(' '), 13, width);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
    }),
  );
});
