import { expect, it } from 'vitest';
import { changed, contentOf, problemsOf } from '../content.fixture';
import { allSources } from './sources';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const INLINE = 'sources:\n  - table\n  - { id: own, title: Own, url: null, kind: press, seen: part }';

it('rejects a source that nothing describes', () => {
  expect(problemsOf(changed(UR1, 'sources: [table]', 'sources: [table, none]'))).toEqual([
    `content/${UR1}:16: sources.1: none is not in content/sources.yaml; expected it there, or described here`,
  ]);
  expect(problemsOf(changed('products.yaml', '2017-04-11, sources: [table]', '2017-04-11, sources: [none]'))).toEqual([
    'content/products.yaml:5: 0.supportEnded.sources.0: the source none is not in content/sources.yaml; expected it there',
  ]);
  expect(problemsOf(changed('cited-articles.yaml', '[table]', '[none]'))).toEqual([
    'content/cited-articles.yaml:5: 0.sources.0: the source none is not in content/sources.yaml; expected it there',
  ]);
});

it.each([
  [UR1, 'evidence: { kb: [table]', 'evidence: { kb: [blog]', '15: evidence.kb.0'],
  [UR1, 'evidence: { build: [table]', 'evidence: { build: [table, blog]', '14: releases.0.evidence.build.1'],
  [
    UR2,
    'A mailbox is missing, sources: [table]',
    'A mailbox is missing, sources: [blog]',
    '16: releases.0.fixes.0.sources.0',
  ],
  [UR2, 'id: MS07-026, sources: [table]', 'id: MS07-026, sources: [blog]', '13: releases.0.bulletins.0.sources.0'],
  ['known-issues/file-in-use.mdx', 'source: table', 'source: blog', '7: fixedBy.source'],
  ['bulletins/ms07-026.mdx', 'sp1, sources: [table]', 'sp1, sources: [blog]', '7: notAffected.0.sources.0'],
])('rejects in %s, for %s, a source that the file does not list', (name, from, to, at) => {
  expect(problemsOf(changed(name, from, to))).toEqual([
    `content/${name}:${at}: the source blog is not among the sources of this file; expected it there`,
  ]);
});

it('takes a source that a file describes, and rejects it in a second file', () => {
  const files = changed(UR1, 'sources: [table]', INLINE);
  expect(problemsOf(files)).toEqual([]);
  expect(allSources(contentOf(files)).map(({ id }) => id)).toEqual(['table', 'blog', 'own']);
  expect(problemsOf(changed(UR2, 'sources: [table]\n---', `${INLINE}\n---`, files))).toEqual([
    `content/${UR2}:26: sources.1.id: own is described in content/${UR1} already; expected a shared source once, in content/sources.yaml`,
  ]);
});
