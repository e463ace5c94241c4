import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/exchange/foldText';
import { readQuery } from './query';

describe('readQuery', () => {
  it('reads a lone number in one way', () => {
    expect(readQuery(' kb 935,490 ')).toEqual({
      tokens: [{ kind: 'kb', value: '935490' }],
      lone: true,
      file: null,
      words: '',
    });
    expect(readQuery('Version 8.0 (Build 711.2)')).toMatchObject({ tokens: [{ kind: 'build', value: '8.0.711.2' }] });
  });

  it.each(['103', '1603', '11306', ' 2010\n'])('reads %j as an event and as an error code', (text) => {
    const value = text.trim();
    expect(readQuery(text)).toEqual({
      tokens: [
        { kind: 'event', value },
        { kind: 'error', value },
      ],
      lone: true,
      file: null,
      words: value,
    });
  });

  it('reads a short number without its leading zeros', () => {
    expect(readQuery('01603').tokens.map(({ value }) => value)).toEqual(['1603', '1603']);
  });

  it.each([
    ['Exchange2010-KB2986475-v2-x64-en.msp', 'exchange2010-kb2986475-v2-x64-en.msp'],
    ['Exchange2007-KB953469-x64-en', 'exchange2007-kb953469-x64-en'],
    [String.raw`C:\Temp\Exchange2007-KB935490-x86-EN.msp`, 'exchange2007-kb935490-x86-en.msp'],
    ['"D:/packages/Exchange2007-KB935490-x86-EN.msp"', 'exchange2007-kb935490-x86-en.msp'],
    ['KB935490', null],
    ['KB935490.log', null],
  ])('reads the package in %j', (text, file) => {
    expect(readQuery(text)).toMatchObject({ lone: true, file });
  });

  it('tells a number beside words from a lone one, and takes it out of the words', () => {
    const { tokens, lone, words } = readQuery('services disabled after KB935490 (8.0.711.2), KB935490 again');
    expect(tokens).toEqual([
      { kind: 'kb', value: '935490' },
      { kind: 'build', value: '8.0.711.2' },
    ]);
    expect(lone).toBe(false);
    expect(words).not.toMatch(/\d/);
    expect(words).toContain('services disabled after');
    expect(words).toContain('again');
  });

  it('leaves words as they are', () => {
    expect(readQuery('2010 sp3 ru10')).toEqual({ tokens: [], lone: false, file: null, words: '2010 sp3 ru10' });
    expect(readQuery('')).toEqual({ tokens: [], lone: false, file: null, words: '' });
    expect(readQuery('12').lone).toBe(false);
  });

  it('never names a token twice, and a lone query has one value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('KB935490', '8.0.711.2', 'MS07-026', 'event 1023', 'x', ' ', ',', '\n')),
        (parts) => {
          const { tokens, lone } = readQuery(foldText(parts.join(' ')));
          const keys = tokens.map(({ kind, value }) => `${kind} ${value}`);
          return new Set(keys).size === keys.length && (!lone || new Set(tokens.map(({ value }) => value)).size === 1);
        },
      ),
    );
  });
});
