import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { added, changed, contentFiles, contentOf, problemsOf, without } from './content.fixture';
import { loadContent, readContentFolder } from './load';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const SP1_UR1 = 'exchange-2007/sp1/kb945684.mdx';
const noPlace =
  'has no place here; expected <product>/<line>/<name>.mdx, known-issues/<name>.mdx, topics/<name>.mdx, bulletins/<name>.mdx, wizard/<name>.yaml, products.yaml, sources.yaml or cited-articles.yaml, in lower case';

it('loads every file into its room', () => {
  const content = contentOf(added('wizard/questions.yaml', 'skip: Skip\n'));
  expect(content.articles.map(({ file, productId, lineSlug, slug }) => [file, productId, lineSlug, slug])).toEqual([
    ['content/exchange-2007/rtm/rtm.mdx', 'exchange-2007', 'rtm', 'rtm'],
    ['content/exchange-2007/rtm/kb935490.mdx', 'exchange-2007', 'rtm', 'kb935490'],
    ['content/exchange-2007/rtm/kb935999.mdx', 'exchange-2007', 'rtm', 'kb935999'],
    ['content/exchange-2007/sp1/sp1.mdx', 'exchange-2007', 'sp1', 'sp1'],
    ['content/exchange-2007/sp1/kb945684.mdx', 'exchange-2007', 'sp1', 'kb945684'],
  ]);
  expect(content.knownIssues.map(({ slug }) => slug)).toEqual(['file-in-use']);
  expect(content.topics.map(({ slug }) => slug)).toEqual(['proxy-order']);
  expect(content.bulletins.map(({ slug }) => slug)).toEqual(['ms07-026']);
  expect(content.wizard.map(({ name, file, value }) => [name, file, value])).toEqual([
    ['questions', 'content/wizard/questions.yaml', { skip: 'Skip' }],
  ]);
  expect([content.products.value.length, content.sources.value.length, content.citedArticles.value.length]).toEqual([
    1, 2, 1,
  ]);
  expect(content.articles[1]?.source).toBe(contentFiles().find(({ file }) => file === `content/${UR1}`)?.text);
});

it('reports every problem of every file at once: facts, prose and what files say of each other', () => {
  let files = changed(UR1, 'kb: 935490', 'kb: KB935490');
  files = changed(UR1, 'Run it.', '{run}', files);
  files = changed(SP1_UR1, '8.1.263.1', '8.2.263.1', files);
  files = changed('topics/proxy-order.mdx', 'sources: [table]', 'sources: []', files);
  expect(problemsOf(files)).toEqual([
    `content/${UR1}:2: kb: expected five to seven digits without "KB", for example 935490`,
    `content/${UR1}:23: text: the expression {run} is not allowed; write \\{ for a brace`,
    `content/${SP1_UR1}:10: releases.0.build: is 8.2.263.1; expected a build of 2007 SP1, 8.1.x.x`,
    'content/topics/proxy-order.mdx:7: sources: expected at least one source',
  ]);
});

it('blames no file for naming one that is invalid', () => {
  expect(problemsOf(changed('topics/proxy-order.mdx', 'title: The order of servers', 'title: 7'))).toEqual([
    'content/topics/proxy-order.mdx:2: title: Invalid input: expected string, received number',
  ]);
  expect(problemsOf(changed(UR1, '8.0.711.2', '08.00.0711.002'))).toEqual([
    `content/${UR1}:10: releases.0.build: expected a build such as 8.0.711.2, without leading zeros`,
  ]);
});

it.each(['products', 'sources', 'cited-articles'])('misses the register %s', (name) => {
  const files = without(`${name}.yaml`);
  expect(loadContent(files).content).toBeNull();
  expect(problemsOf(files)).toEqual([`content/${name}.yaml:1: file: is missing; expected this register`]);
});

it.each(['exchange-2007/kb1.mdx', 'topics/CRL.mdx', 'exchange-2007/rtm/kb935490.md', 'source.yaml', 'topics/a/b.mdx'])(
  'reports %s, which has no place, instead of leaving it out in silence',
  (name) => {
    expect(problemsOf(added(name, 'text'))).toEqual([`content/${name}:1: file: ${noPlace}`]);
  },
);

it('reports broken YAML of the wizard', () => {
  expect(problemsOf(added('wizard/rules.yaml', 'a: 1\na: 2\n'))).toEqual([
    'content/wizard/rules.yaml:2: yaml: Map keys must be unique',
  ]);
});

it('reads a folder in a fixed order, without what is no content, and without byte order marks', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'supersede-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of [
    'topics/b.mdx',
    'topics/a.mdx',
    'sources.yaml',
    'topics/A.MDX',
    'x.yml',
    'topics/a.mdx~',
    '.DS_Store',
    'notes.txt',
  ]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `\uFEFFé ${name}`);
  }
  expect(readContentFolder(folder)).toEqual(
    ['sources.yaml', 'topics/A.MDX', 'topics/a.mdx', 'topics/b.mdx', 'x.yml'].map((name) => ({
      file: `content/${name}`,
      text: `é ${name}`,
    })),
  );
  expect(() => readContentFolder(path.join(folder, 'none'))).toThrow('ENOENT');
});
