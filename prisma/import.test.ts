import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { changed } from '../lib/content/content.fixture';
import { catalogues, live, nameOf, runImport as run, SIZE, UR1, valid, withText } from './importRun.fixture';
import { contentFolder, scratch, writeContent } from './scratch.fixture';

// Each run starts a process; how long that takes is the machine's business.
vi.setConfig({ testTimeout: 0 });

it('imports, leaves alone what is unchanged, replaces what changed, and refuses what is invalid', async () => {
  const content = contentFolder(valid);
  const data = path.join(scratch(), 'data');

  const first = await run(content, data);
  const one = await live(data);
  expect(first).toEqual({ code: 0, signal: null, out: `catalogue ${one.version} is live: ${SIZE}\n`, err: '' });
  expect([one.releases, one.text]).toEqual([5, 'The first rollup. See the order. Install Run it.']);
  expect(catalogues(data)).toEqual([nameOf(one.version)]);

  const again = await run(content, data);
  expect(again).toEqual({ code: 0, signal: null, out: `catalogue ${one.version} is live already\n`, err: '' });

  writeContent(content, withText('Run it twice.'));
  const second = await run(content, data);
  const two = await live(data);
  expect(second.out).toBe(`catalogue ${two.version} is live: ${SIZE}\n`);
  expect(two.text).toContain('Run it twice.');
  expect(catalogues(data)).toEqual([nameOf(one.version), nameOf(two.version)].sort());

  writeContent(content, withText('Run it thrice.'));
  await run(content, data);
  const three = await live(data);
  expect(catalogues(data)).toEqual([nameOf(two.version), nameOf(three.version)].sort());

  let broken = changed(UR1, 'kb: 935490', 'kb: KB935490', withText('<script>alert(1)</script>'));
  broken = changed('exchange-2007/sp1/kb945684.mdx', '8.1.263.1', '8.2.263.1', broken);
  broken = changed('wizard/rules.yaml', null, 'a: 1\na: 2\n', broken);
  writeContent(content, broken);
  const before = { files: catalogues(data), current: readFileSync(path.join(data, 'current'), 'utf8') };
  for (const [args, outcome] of [
    [[], 'Nothing was imported; the catalogue that was live stays. Mend the lines above and import again.'],
    [['--check'], 'Mend the lines above and check again.'],
  ] as const) {
    const result = await run(content, data, { args: [...args] });
    expect([result.code, result.signal, result.out]).toEqual([1, null, '']);
    expect(result.err.split('\n')).toEqual([
      'content/exchange-2007/rtm/kb935490.mdx:2: kb: expected five to seven digits without "KB", for example 935490',
      'content/exchange-2007/rtm/kb935490.mdx:23: text: <script> is not allowed; expected Markdown or one of: Note',
      'content/exchange-2007/sp1/kb945684.mdx:10: releases.0.build: is 8.2.263.1; expected a build of 2007 SP1, 8.1.x.x',
      'content/wizard/rules.yaml:2: yaml: Map keys must be unique',
      '',
      `4 problems in content. ${outcome}`,
      '',
    ]);
  }
  expect({ files: catalogues(data), current: readFileSync(path.join(data, 'current'), 'utf8') }).toEqual(before);
  expect(await live(data)).toEqual(three);
});

it('writes a catalogue again whose file was damaged', async () => {
  const content = contentFolder(valid);
  const data = path.join(scratch(), 'data');
  await run(content, data);
  const before = await live(data);
  truncateSync(path.join(data, catalogues(data)[0] ?? ''), 100_000);
  expect((await run(content, data)).code).toBe(0);
  expect(await live(data)).toEqual(before);
});

it('leaves the old catalogue live when it is killed while writing, and tidies up the next time', async () => {
  // So many words that writing them takes longer than a kill.
  const about = `about: ${'word '.repeat(400_000)}end`;
  const long = changed('cited-articles.yaml', 'about: What words mean.', about, valid);
  const content = contentFolder(long);
  const data = path.join(scratch(), 'data');
  await run(content, data);
  const old = await live(data);
  writeContent(content, withText('Run it twice.', long));

  // As soon as the draft is there, and when something is written into it.
  for (const moment of ['rename', 'change']) {
    const kill = (event: string, name: string) => event === moment && name.endsWith('.draft');
    expect(await run(content, data, { kill })).toMatchObject({ code: null, signal: 'SIGKILL', out: '' });
    expect(catalogues(data).filter((name) => name.endsWith('.draft')).length).toBeGreaterThan(0);
    expect(await live(data)).toEqual(old);
  }

  const { out } = await run(content, data);
  const { version, text } = await live(data);
  expect(out).toBe(`catalogue ${version} is live: ${SIZE}\n`);
  expect(text).toContain('Run it twice.');
  expect(catalogues(data)).toEqual([nameOf(old.version), nameOf(version)].sort());
});

it('says in one line that the folder of catalogues, or that of the content, cannot be used', async () => {
  const content = contentFolder(valid);
  const file = path.join(scratch(), 'data');
  writeFileSync(file, '');
  const noFolder = await run(content, file);
  expect(noFolder).toEqual({
    code: 1,
    signal: null,
    out: '',
    err: `The import failed: The catalogue folder ${file} cannot be written (EEXIST: file already exists, mkdir '${file}'). Expected a folder that this user may write; CATALOGUE_DIR names another. The catalogue that was live stays.\n`,
  });
  const none = path.join(content, 'none');
  const noContent = await run(none, file);
  expect([noContent.code, noContent.out]).toEqual([1, '']);
  expect(noContent.err).toBe(
    `The import failed: ENOENT: no such file or directory, scandir '${none}'. The catalogue that was live stays.\n`,
  );
});
