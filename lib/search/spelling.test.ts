import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf, isCorrectable, slipsBetween, vocabularyOf } from './spelling';

const vocabulary = vocabularyOf(
  ['certificate', 'calendar', 'folder', 'folders', 'words', 'queue', 'kb935490', 'installation', 'rollup10'].map(
    (word, index) => ({ word, pages: index + 1 }),
  ),
);

describe('slipsBetween', () => {
  it.each([
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['abc', 'acb', 1],
    ['wrods', 'words', 1],
    ['kitten', 'sitting', 3],
  ])('%j and %j: %i', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it('is the same both ways, and no more than the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('correctionOf', () => {
  it.each([
    ['certficate', 'certificate'],
    ['certfcate', 'certificate'],
    ['calender', 'calendar'],
    ['wrods', 'words'],
    ['foldr', 'folder'],
  ])('reads %j as %j', (typed, read) => {
    expect(correctionOf(typed, vocabulary)).toBe(read);
  });

  it.each(['cer', 'fold', 'bertificate', 'ccrtfcte', 'qu3ue', 'kb935491', 'rollup11', '', 'printer'])(
    'leaves %j alone',
    (typed) => {
      expect(correctionOf(typed, vocabulary)).toBeNull();
    },
  );

  it('never corrects or yields anything with a digit', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{0,8}\d{1,8}[a-z]{0,8}$/));
    const words = fc.array(fc.record({ word: text, pages: fc.nat() }));
    fc.assert(
      fc.property(text, words, (typed, entries) => {
        const read = correctionOf(typed, vocabularyOf(entries));
        if (/\p{N}/u.test(typed)) expect(read).toBeNull();
        if (read !== null) expect(read).not.toMatch(/\p{N}/u);
      }),
    );
    expect(isCorrectable('rollup8')).toBe(false);
  });
});
