import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchExpression, splitMarks, termsOf } from './fullText';

describe('termsOf', () => {
  it('keeps words and numbers of two characters and more, each once, in lower case', () => {
    expect(termsOf("Couldn't OPEN the-file; a KB935490 kb935490 (é 更新)")).toEqual([
      'couldn',
      'open',
      'the',
      'file',
      'kb935490',
      '更新',
    ]);
  });

  it('stops at twelve', () => {
    expect(termsOf(Array.from({ length: 30 }, (_, index) => `word${index}`).join(' '))).toHaveLength(12);
  });

  it('never yields anything but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        termsOf(text).every((term) => /^[\p{L}\p{N}]{2,40}$/u.test(term)),
      ),
    );
  });
});

describe('matchExpression', () => {
  it('quotes every term; the last may be the beginning of a word', () => {
    expect(matchExpression(['not', 'outlook', 'mess'], 'AND')).toBe('"not" AND "outlook" AND "mess"*');
    expect(matchExpression(['outlook', 'mess'], 'OR')).toBe('"outlook" OR "mess"*');
  });

  it.each(['93549', 'kb93549', 'cm', '0x8007'])('does not take %j for a beginning', (term) => {
    expect(matchExpression(['rollup', term], 'AND')).toBe(`"rollup" AND "${term}"`);
  });
});

describe('splitMarks', () => {
  it('splits an excerpt into marked and other pieces', () => {
    expect(splitMarks('…the \u0001file\u0002 in \u0001use\u0002')).toEqual([
      { text: '…the ', marked: false },
      { text: 'file', marked: true },
      { text: ' in ', marked: false },
      { text: 'use', marked: true },
    ]);
    expect(splitMarks('nothing')).toEqual([{ text: 'nothing', marked: false }]);
    expect(splitMarks('')).toEqual([]);
  });
});
