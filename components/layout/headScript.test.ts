import { Script, createContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { headScript } from './headScript';

/** What the script leaves on the page in a browser like this. */
function marks(platform: string, getItem: () => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  new Script(headScript).runInContext(
    createContext({ document: { documentElement: { dataset } }, navigator: { platform }, localStorage: { getItem } }),
  );
  return dataset;
}

describe('headScript', () => {
  it.each([
    ['MacIntel', true],
    ['iPhone', true],
    ['iPad', true],
    ['Win32', false],
    ['Linux x86_64', false],
    ['', false],
  ])('knows the keyboard of %j', (platform, apple) => {
    expect(marks(platform, () => null)).toEqual({ script: '', ...(apple && { apple: '' }) });
  });

  it.each([
    ['dark', { theme: 'dark' }],
    ['light', { theme: 'light' }],
    ['blue', {}],
    [null, {}],
  ])('sets the theme %j', (theme, set) => {
    expect(marks('', () => theme)).toEqual({ script: '', ...set });
  });

  it('does without storage', () => {
    const refuse = () => {
      throw new Error('Storage is switched off.');
    };
    expect(marks('', refuse)).toEqual({ script: '' });
  });
});
