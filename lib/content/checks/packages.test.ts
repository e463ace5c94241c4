import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const SP1 = 'exchange-2007/sp1/sp1.mdx';
const packed = (facts: string, name = UR1) =>
  problemsOf(changed(name, 'fixesComplete: null', `fixesComplete: null\n    package: { ${facts}, sources: [table] }`));
const key = (path: string) => packed(`registryKey: 'SOFTWARE\\Microsoft\\Updates\\Exchange 2007\\${path}'`);
const wrong = (field: string, message: string) => [`content/${UR1}:14: releases.0.package.${field}: ${message}`];

it.each(['SP1\\KB935490', 'SP2\\KB935490', 'SP1\\KB935490\\', 'SP1\\KB935490\\Filelist'])(
  'takes the key %s, whatever service pack it names',
  (path) => {
    expect(key(path)).toEqual([]);
  },
);

it('rejects a key of another article, and one of none', () => {
  expect(key('SP1\\KB935491')).toEqual(wrong('registryKey', 'names KB935491; expected KB935490'));
  expect(key('SP1')).toEqual(wrong('registryKey', 'names no KB number; expected KB935490'));
});

it('rejects a file of another article, and takes one without a number', () => {
  expect(packed('files: [Exchange2007-KB935490-x64-EN.msp, setup.exe, exchange2007-kb935490-x86-en.msp]')).toEqual([]);
  expect(packed('files: [Exchange2007-KB935490-x64-EN.msp, Exchange2007-KB935491-x86-EN.msp]')).toEqual(
    wrong('files.1', 'names KB935491; expected KB935490'),
  );
});

it('knows no number for the package of a baseline without one', () => {
  expect(packed('files: [E2K7SP1EN64.exe]', SP1)).toEqual([]);
  expect(packed('files: [Exchange2007-KB935490-x64-EN.msp]', SP1)).toEqual([
    `content/${SP1}:13: releases.0.package.files.0: names KB935490; expected none, as the article has no KB number`,
  ]);
});
