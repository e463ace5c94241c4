import { describe, expect, it } from 'vitest';
import { opensSearch, type Keys } from './shortcut';

const none: Keys = { key: 'k', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('opensSearch', () => {
  it('takes Control-K, with or without the lock of capitals', () => {
    expect(opensSearch({ ...none, ctrlKey: true }, false)).toBe(true);
    expect(opensSearch({ ...none, key: 'K', ctrlKey: true }, false)).toBe(true);
  });

  it('takes Command-K on Apple keyboards, where Control-K cuts a line', () => {
    expect(opensSearch({ ...none, metaKey: true }, true)).toBe(true);
    expect(opensSearch({ ...none, ctrlKey: true }, true)).toBe(false);
  });

  it.each([
    none,
    { ...none, key: 'j', ctrlKey: true },
    { ...none, ctrlKey: true, altKey: true },
    { ...none, ctrlKey: true, shiftKey: true },
    { ...none, ctrlKey: true, metaKey: true },
    { ...none, metaKey: true },
  ])('takes nothing else: %j', (keys) => {
    expect(opensSearch(keys, false)).toBe(false);
  });
});
