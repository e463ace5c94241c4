import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogueFile, catalogueFolder, readCurrent, remoteDatabase, versionOf, writeCurrent } from './current';

const version = '3f2a09c1d4e5b678';
const name = `catalogue-${version}.sqlite`;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'supersede-current-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, text = '') => writeFileSync(path.join(folder, file), text);

describe('names', () => {
  it('takes the folder from CATALOGUE_DIR, else data', () => {
    expect(catalogueFolder({})).toBe(path.resolve('data'));
    expect(catalogueFolder({ CATALOGUE_DIR: '' })).toBe(path.resolve('data'));
    expect(catalogueFolder({ CATALOGUE_DIR: '/srv/catalogues' })).toBe(path.resolve('/srv/catalogues'));
  });

  it('builds the path of a version and reads the version of a name', () => {
    expect(catalogueFile(folder, version)).toBe(path.join(folder, name));
    expect(versionOf(name)).toBe(version);
  });

  it.each(['', '..', '../../etc/passwd', version.toUpperCase(), `${version}0`, version.slice(1), `${version}\n`])(
    'refuses the version %j',
    (text) => {
      expect(() => catalogueFile(folder, text)).toThrow(RangeError);
    },
  );

  it('accepts exactly the names that it makes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^catalogue-[0-9a-f]{14,18}\.sqlite.?$/)), (text) => {
        const found = versionOf(text);
        return (
          found === undefined || (/^[0-9a-f]{16}$/.test(found) && path.basename(catalogueFile(folder, found)) === text)
        );
      }),
    );
  });
});

describe('readCurrent', () => {
  it.each(['', '\n', '\r\n'])('reads a name ended by %j', (end) => {
    put(name);
    put('current', name + end);
    expect(readCurrent(folder)).toEqual({ version, file: path.join(folder, name) });
  });

  it('says what to do when there is no catalogue, and when there is no folder', () => {
    for (const where of [folder, path.join(folder, 'none')]) {
      expect(readCurrent(where)).toMatchObject({ problem: 'missing', message: expect.stringContaining('npm start') });
    }
  });

  it.each([`../${name}`, `/tmp/${name}`, `${name}\n${name}`, ` ${name}`, '', 'current', `${name}\n\n`])(
    'refuses the content %j',
    (text) => {
      put(name);
      put('current', text);
      expect(readCurrent(folder)).toMatchObject({
        problem: 'unreadable',
        message: expect.stringContaining('Remove it'),
      });
    },
  );

  it('reports a folder in the place of current', () => {
    mkdirSync(path.join(folder, 'current'));
    expect(readCurrent(folder)).toMatchObject({ problem: 'unreadable' });
  });

  it('reports a missing catalogue file, and a folder in its place', () => {
    put('current', name);
    expect(readCurrent(folder)).toMatchObject({ problem: 'file-missing', message: expect.stringContaining(name) });
    mkdirSync(path.join(folder, name));
    expect(readCurrent(folder)).toMatchObject({ problem: 'file-missing' });
  });

  it.skipIf(process.platform === 'win32')('reports a catalogue file that leads in a circle', () => {
    put('current', name);
    symlinkSync(name, path.join(folder, name));
    expect(readCurrent(folder)).toMatchObject({ problem: 'unreadable', message: expect.stringContaining('ELOOP') });
  });
});

describe('writeCurrent', () => {
  it('switches from one catalogue to the next and leaves nothing else behind', () => {
    const next = 'catalogue-0000000000000001.sqlite';
    put(name);
    put(next);
    writeCurrent(folder, name);
    expect(readCurrent(folder)).toMatchObject({ version });
    writeCurrent(folder, next);
    expect(readCurrent(folder)).toMatchObject({ version: '0000000000000001' });
    expect(readFileSync(path.join(folder, 'current'), 'utf8')).toBe(`${next}\n`);
    expect(readdirSync(folder).sort()).toEqual([next, name, 'current'].sort());
  });

  it('refuses a name of another form and a file that is not there, and keeps the old one', () => {
    put(name);
    writeCurrent(folder, name);
    expect(() => writeCurrent(folder, `../${name}`)).toThrow(RangeError);
    expect(() => writeCurrent(folder, 'catalogue-0000000000000001.sqlite')).toThrow('no file');
    expect(readCurrent(folder)).toMatchObject({ version });
  });

  it('removes its temporary file when the switch fails', () => {
    put(name);
    mkdirSync(path.join(folder, 'current', 'full'), { recursive: true });
    expect(() => writeCurrent(folder, name)).toThrow();
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});

describe('remoteDatabase', () => {
  it.each([{}, { DATABASE_URL: '' }, { DATABASE_AUTH_TOKEN: 'token' }])('is absent for %j', (env) => {
    expect(remoteDatabase(env)).toBeUndefined();
  });

  it.each(['http://127.0.0.1:8080', 'https://db.example', 'libsql://db.example', 'http://db/', 'http://[::1]:8080'])(
    'takes %s',
    (url) => {
      expect(remoteDatabase({ DATABASE_URL: url })).toEqual({ url });
      expect(remoteDatabase({ DATABASE_URL: url, DATABASE_AUTH_TOKEN: '' })).toEqual({ url });
      expect(remoteDatabase({ DATABASE_URL: url, DATABASE_AUTH_TOKEN: 't' })).toEqual({ url, authToken: 't' });
    },
  );

  it.each([
    'db.example',
    'file:data/catalogue.sqlite',
    'file:///data/catalogue.sqlite',
    'ws://db.example',
    'wss://db.example',
    'postgres://db.example',
    'http://',
    'https://reader:pass-word@db.example',
    'https://db.example/path',
    'https://db.example?authToken=pass-word',
    'https://db.example#pass-word',
    'https:db.example',
    ' https://db.example',
    'https://db.example ',
  ])('refuses %j and does not repeat it', (url) => {
    const read = () => remoteDatabase({ DATABASE_URL: url });
    expect(read).toThrow(RangeError);
    expect(read).toThrow('a libSQL server');
    expect(read).not.toThrow('pass-word');
  });
});
