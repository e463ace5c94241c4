import { describe, expect, it } from 'vitest';
import { closed, eitherOf, phraseOf, waysOf } from './expression';

describe('phraseOf', () => {
  it('quotes the words; the last may be the beginning of one', () => {
    expect(phraseOf(['not', 'outlook'])).toBe('"not outlook"');
    expect(phraseOf(['outlook', 'mess'], true)).toBe('"outlook mess"*');
  });

  it.each(['93549', 'kb93549', 'cm', '0x8007'])('does not take %j for a beginning', (word) => {
    expect(phraseOf([word], true)).toBe(`"${word}"`);
  });
});

describe('waysOf', () => {
  it('counts other words less than those that were typed', () => {
    const [typed, other] = waysOf({ words: ['owa'], others: [['outlook', 'web', 'access']] }, true);
    expect(typed?.expression).toBe('"owa"*');
    expect(other?.expression).toBe('"outlook web access"');
    expect(other?.weight).toBeLessThan(typed!.weight);
  });
});

it('closed takes the last word for whole, eitherOf any of some phrases', () => {
  const open = phraseOf(['outlook', 'mess'], true);
  expect(closed(open)).toBe('"outlook mess"');
  expect(closed(closed(open))).toBe('"outlook mess"');
  expect(eitherOf([open, '"owa"'])).toBe('("outlook mess"* OR "owa")');
});
