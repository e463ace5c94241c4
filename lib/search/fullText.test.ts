import { describe, expect, it } from 'vitest';
import { splitMarks } from './fullText';

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
