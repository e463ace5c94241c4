import { expect, it } from 'vitest';
import { changed, problemsOf } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const SP1 = 'exchange-2007/sp1/sp1.mdx';
const unseen = 'only the original article says it, which was not seen; expected nothing';

it.each([
  ['revision', '"3.0"'],
  ['lastReview', '2008-01-02'],
  ['appliesTo', '[Microsoft Exchange Server 2007 Standard Edition]'],
  ['cites', '[824684]'],
])('rejects %s of an article that was not seen', (field, value) => {
  expect(problemsOf(changed(SP1, 'original: not-seen', `original: not-seen\n${field}: ${value}`))).toEqual([
    `content/${SP1}:7: ${field}: ${unseen}`,
  ]);
  expect(problemsOf(changed(SP1, 'original: not-seen', `original: part\n${field}: ${value}`))).toEqual([]);
});

it('rejects an article that was seen in no source of the file', () => {
  const files = changed('sources.yaml', 'kind: microsoft-page', 'kind: press');
  expect(problemsOf(files).filter((problem) => problem.includes(UR1))).toEqual([
    `content/${UR1}:6: original: is whole; expected the copy among the sources, of kind microsoft-article`,
  ]);
  const own = '- { id: own, title: Own, url: null, kind: microsoft-article, seen: whole }';
  const mended = changed(UR1, 'sources: [table]\n---', `sources:\n  - table\n  ${own}\n---`, files);
  expect(problemsOf(mended).filter((problem) => problem.includes(UR1))).toEqual([]);
});

it('asks for the source of a title in another language', () => {
  const localized = 'titleStatus: not-seen\ntitleLocalized: { lang: fr, text: Description }';
  expect(problemsOf(changed(SP1, 'titleStatus: not-seen', localized))).toEqual([
    `content/${SP1}:15: evidence.title: expected the source of the title in another language`,
  ]);
  const sourced = changed(SP1, 'evidence: {}', 'evidence: { title: [table] }');
  expect(problemsOf(changed(SP1, 'titleStatus: not-seen', localized, sourced))).toEqual([]);
});
