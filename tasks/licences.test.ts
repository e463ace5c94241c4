import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed, licenceList, LICENCES, lockedPackages, packagesOf } from './licences.mjs';
import { root } from './steps.mjs';

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

describe('the list of licences', () => {
  it('is that of package-lock.json: run "node tasks/licences.mjs" after a change', () => {
    expect(read(LICENCES)).toBe(licenceList(lockedPackages()));
  });

  it('holds only licences that we may use', () => {
    const packages = packagesOf(lockedPackages());
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('holds every package that package.json asks for, and none of development', () => {
    const { dependencies } = JSON.parse(read('package.json')) as Record<string, object>;
    const names = packagesOf(lockedPackages()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies ?? {})));
    for (const name of ['eslint', 'prettier', 'vitest']) expect(names).not.toContain(name);
  });

  it('changes with each version, licence and package, on whatever machine', () => {
    const one = { 'node_modules/a': { version: '1.0.0', license: 'MIT' } };
    const list = licenceList(one);
    expect(licenceList({ '': {}, ...one, 'node_modules/b': { version: '1.0.0', license: 'MIT', dev: true } })).toBe(
      list,
    );
    expect(licenceList({ ...one, 'node_modules/c/node_modules/a': { version: '1.0.0', license: 'MIT' } })).toBe(list);
    for (const other of [
      { 'node_modules/a': { version: '1.0.1', license: 'MIT' } },
      { 'node_modules/a': { version: '1.0.0', license: 'ISC' } },
      { ...one, 'node_modules/@b/win32-x64': { version: '1.0.0', license: 'MIT', optional: true } },
    ])
      expect(licenceList(other)).not.toBe(list);
  });
});

describe('a licence', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT and ISC', 'Apache-2.0 AND LGPL-3.0-or-later', '(BSD-2-Clause OR MIT)'])(
    'that may be used: %s',
    (licence) => expect(isAllowed(licence)).toBe(true),
  );
  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-3.0', 'not stated', 'UNLICENSED', 'SEE LICENSE IN x', '', 'MITX'])(
    'that may not: %s',
    (licence) => expect(isAllowed(licence)).toBe(false),
  );
  it('that nobody states is none', () => {
    expect(packagesOf({ 'node_modules/a': { version: '1.0.0' } })).toEqual([
      { name: 'a', version: '1.0.0', licence: 'not stated', optional: false },
    ]);
  });
});

it('the site has the licence that package.json says', () => {
  expect(JSON.parse(read('package.json'))).toMatchObject({ license: 'MIT' });
  expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 the Supersede authors\n/);
});
