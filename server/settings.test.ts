import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings';

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({}, [])).toEqual({
      port: 3000,
      host: '127.0.0.1',
      catalogueFolder: path.resolve('data'),
      behindTls: false,
      keepBytes: 67_108_864,
      dev: false,
    });
  });

  it('counts an empty variable as absent', () => {
    expect(readSettings({ PORT: '', HOST: '', BEHIND_TLS: '', KEEP_PAGES_BYTES: '', CATALOGUE_DIR: '' }, [])).toEqual(
      readSettings({}, []),
    );
  });

  it('reads every setting', () => {
    const env = { PORT: '0', HOST: '::', CATALOGUE_DIR: '/srv/c', BEHIND_TLS: 'yes', KEEP_PAGES_BYTES: '0' };
    expect(readSettings(env, ['--dev'])).toEqual({
      port: 0,
      host: '::',
      catalogueFolder: path.resolve('/srv/c'),
      behindTls: true,
      keepBytes: 0,
      dev: true,
    });
  });

  it.each([
    ['yes', true],
    ['true', true],
    ['1', true],
    ['no', false],
    ['false', false],
    ['0', false],
  ])('BEHIND_TLS=%s', (text, expected) => {
    expect(readSettings({ BEHIND_TLS: text }, []).behindTls).toBe(expected);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', '0x50'],
    ['PORT', 'abc'],
    ['PORT', ' 3000'],
    ['HOST', 'a b'],
    ['HOST', 'http://localhost'],
    ['BEHIND_TLS', 'maybe'],
    ['KEEP_PAGES_BYTES', '64MB'],
    ['KEEP_PAGES_BYTES', '99999999999999'],
    ['SITE_URL', 'updates.example.org'],
    ['SITE_URL', 'ftp://updates.example.org'],
    ['SITE_URL', 'https://'],
    ['REPORT_URL', 'http://updates.example.org'],
    ['REPORT_URL', 'someone@example.org'],
  ])('refuses %s=%s in one line that names it', (key, value) => {
    let message = '';
    try {
      readSettings({ [key]: value }, []);
    } catch (error) {
      expect(error).toBeInstanceOf(SettingsError);
      message = String(error);
    }
    expect(message).toMatch(new RegExp(`^SettingsError: ${key} is ".+"\\. It must be [^\\n]+\\.$`));
  });

  it('takes the ends of the ranges', () => {
    expect(readSettings({ PORT: '65535', KEEP_PAGES_BYTES: '68719476736' }, [])).toMatchObject({
      port: 65535,
      keepBytes: 68719476736,
    });
  });

  it.each([
    [{ DATABASE_URL: 'https://reader:pass-word@db.example' }, 'DATABASE_URL must be the address of a libSQL server'],
    [{ DATABASE_URL: 'file:pass-word' }, 'DATABASE_URL must be the address of a libSQL server'],
    [{ DATABASE_URL: 'https://db.example', DATABASE_AUTH_TOKEN: 'pass-word\n' }, 'DATABASE_AUTH_TOKEN must be a token'],
    [{ DATABASE_AUTH_TOKEN: 'pass-word' }, 'DATABASE_AUTH_TOKEN is of no use without DATABASE_URL'],
  ])('refuses the database of %j in one line that repeats no secret', (env, words) => {
    const read = () => readSettings(env, []);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(words);
    expect(read).not.toThrow(/pass-word|\n/);
  });

  it('takes the addresses that pages name', () => {
    for (const REPORT_URL of ['mailto:someone@example.org', 'https://example.org/report'])
      expect(readSettings({ SITE_URL: 'http://updates.example.org', REPORT_URL }, [])).toEqual(readSettings({}, []));
  });

  it('takes the address of a database and its token', () => {
    const env = { DATABASE_URL: 'libsql://db.example', DATABASE_AUTH_TOKEN: 'a.b-c_d' };
    expect(readSettings(env, [])).toEqual(readSettings({}, []));
    expect(readSettings({ DATABASE_URL: '', DATABASE_AUTH_TOKEN: '' }, [])).toEqual(readSettings({}, []));
  });

  it('refuses an unknown argument', () => {
    expect(() => readSettings({}, ['--prod'])).toThrow('Unknown argument "--prod"');
  });
});
