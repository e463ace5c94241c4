import { describe, expect, it } from 'vitest';
import type { Machine } from './browser.mjs';
import { findBrowser, usualPlaces, waysToInstall } from './browser.mjs';

const machine = (present: string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: {},
  usable: (file) => present.includes(file),
  playwrights: () => '/cache/chrome',
  ...more,
});

describe('findBrowser', () => {
  it('prefers what PW_CHROMIUM names', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/own'], { env: { PW_CHROMIUM: '/own' } }))).toBe('/own');
  });

  it('takes no other browser in place of the one PW_CHROMIUM names', () => {
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env: { PW_CHROMIUM: '/own' } }))).toThrow(
      /PW_CHROMIUM names \/own/,
    );
  });

  it("takes an installed one before Playwright's own", () => {
    expect(findBrowser(machine(['/usr/bin/google-chrome-stable', '/cache/chrome']))).toBe(
      '/usr/bin/google-chrome-stable',
    );
    expect(findBrowser(machine(['/cache/chrome']))).toBe('/cache/chrome');
  });

  it('takes the shell before the whole browser', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']))).toBe(
      '/usr/bin/chromium-headless-shell',
    );
  });

  it('finds none where none is', () => {
    expect(findBrowser(machine([]))).toBeNull();
    expect(findBrowser(machine(['/cache/chrome'], { playwrights: () => null }))).toBeNull();
  });

  it.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', {}, '/usr/bin/chromium-browser'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
      'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ],
  ])('knows the places of %s %o', (platform, env, place) => {
    expect(findBrowser(machine([place], { platform, env }))).toBe(place);
  });

  it('names no place with a part that is not known', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(usualPlaces(platform, {}).join()).not.toContain('undefined');
  });
});

describe('waysToInstall', () => {
  const programs = (...of: Parameters<typeof waysToInstall>) =>
    waysToInstall(...of).map((way) => way[0]?.file ?? 'playwright');

  it("uses Debian's package only where it may, and Playwright's browser after it", () => {
    expect(programs({ platform: 'linux', debian: true, administrator: true })).toEqual([
      'apt-get',
      'apt-get',
      'playwright',
    ]);
    expect(programs({ platform: 'linux', debian: true, administrator: false })).toEqual(['playwright']);
    expect(programs({ platform: 'linux', debian: false, administrator: true })).toEqual(['playwright']);
    expect(programs({ platform: 'darwin', debian: false, administrator: true })).toEqual(['playwright']);
  });

  it('asks for system libraries only as an administrator on Linux', () => {
    const asks = (...of: Parameters<typeof waysToInstall>) =>
      waysToInstall(...of)
        .flat()
        .some(({ args }) => args.includes('--with-deps'));
    expect(asks({ platform: 'linux', debian: false, administrator: true })).toBe(true);
    expect(asks({ platform: 'linux', debian: false, administrator: false })).toBe(false);
    expect(asks({ platform: 'darwin', debian: false, administrator: true })).toBe(false);
  });
});
