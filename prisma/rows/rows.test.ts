import { expect, it } from 'vitest';
import { changed, contentFiles, contentOf } from '../../lib/content/content.fixture';
import type { RawFile } from '../../lib/content/load';
import { rowsOf } from '.';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const rows = (files: RawFile[] = contentFiles()) => rowsOf(contentOf(files), { version: 'v', schema: 's' });

it('says which version it is, of which tables, and as of which day', () => {
  const files = changed('topics/proxy-order.mdx', '2026-11-20', '2026-11-21');
  expect(rows(files).meta).toEqual([
    { key: 'version', value: 'v' },
    { key: 'schema', value: 's' },
    { key: 'asOf', value: '2026-11-21' },
  ]);
});

it('holds a release for each build in order, and an article for each file', () => {
  const { releases, articles, lines, products } = rows();
  expect(releases.map(({ position, id, articleId }) => [position, id, articleId])).toEqual([
    [0, 'exchange-2007-rtm', 'exchange-2007-rtm'],
    [1, 'exchange-2007-rtm-ur1', 'kb935490'],
    [2, 'exchange-2007-rtm-ur2', 'kb935999'],
    [3, 'exchange-2007-sp1', 'exchange-2007-sp1'],
    [4, 'exchange-2007-sp1-ur1', 'kb945684'],
  ]);
  expect(articles.map(({ id, kb, file }) => [id, kb, file])).toContainEqual(['kb935490', 935490, `content/${UR1}`]);
  expect(JSON.parse(articles[1]!.tree)).toMatchObject({ sections: [{ heading: 'Install', id: 'install' }] });
  expect(articles[1]!.text).toBe('The first rollup. See the order. Install Run it.');
  expect([products.length, lines.map(({ id, supportEnded }) => [id, supportEnded])]).toEqual([
    1,
    [
      ['exchange-2007-rtm', null],
      ['exchange-2007-sp1', '2011-01-11'],
    ],
  ]);
});

it('computes what a release replaces on its line, and keeps beside it what is declared', () => {
  expect(rows().supersessions).toEqual([
    {
      id: 'exchange-2007-rtm-ur1 replaces exchange-2007-rtm',
      kind: 'replaces',
      releaseId: 'exchange-2007-rtm-ur1',
      replacedId: 'exchange-2007-rtm',
      replacedKb: null,
    },
    {
      id: 'exchange-2007-rtm-ur2 replaces exchange-2007-rtm',
      kind: 'replaces',
      releaseId: 'exchange-2007-rtm-ur2',
      replacedId: 'exchange-2007-rtm',
      replacedKb: null,
    },
    {
      id: 'exchange-2007-rtm-ur2 replaces exchange-2007-rtm-ur1',
      kind: 'replaces',
      releaseId: 'exchange-2007-rtm-ur2',
      replacedId: 'exchange-2007-rtm-ur1',
      replacedKb: 935490,
    },
    {
      id: 'exchange-2007-rtm-ur2 declares 935490',
      kind: 'declared',
      releaseId: 'exchange-2007-rtm-ur2',
      replacedId: 'exchange-2007-rtm-ur1',
      replacedKb: 935490,
    },
    {
      id: 'exchange-2007-sp1-ur1 replaces exchange-2007-sp1',
      kind: 'replaces',
      releaseId: 'exchange-2007-sp1-ur1',
      replacedId: 'exchange-2007-sp1',
      replacedKb: null,
    },
  ]);
});

it("finds every identifier, and an alias only where it is nobody's own", () => {
  const more = `sources: [table]
conflicts:
  - { field: build, statement: A, held: B, why: C, values: ["8.0.711.3", "KB935999", "8.0.730.1"], sources: [table] }`;
  const found = rows(changed(UR1, 'sources: [table]', more)).identifiers.map(
    ({ kind, value, targetType, targetId, role }) => [role, kind, value, targetType, targetId].join(' '),
  );
  expect(found.sort()).toEqual(
    [
      'own kb 935490 article kb935490',
      'own kb 935999 article kb935999',
      'own kb 945684 article kb945684',
      'own build 8.0.685.25 release exchange-2007-rtm',
      'own build 8.0.711.2 release exchange-2007-rtm-ur1',
      'own build 8.0.730.1 release exchange-2007-rtm-ur2',
      'own build 8.1.240.6 release exchange-2007-sp1',
      'own build 8.1.263.1 release exchange-2007-sp1-ur1',
      'alias build 8.0.711.3 release exchange-2007-rtm-ur1',
      'own kb 933314 fix kb933314',
      'own kb 933314 known-issue file-in-use',
      'own kb 931832 bulletin MS07-026',
      'own kb 824684 cited-article 824684',
      'own bulletin MS07-026 bulletin MS07-026',
      'own cve CVE-2007-0039 cve CVE-2007-0039',
      'own event 1023 known-issue file-in-use',
      'own error 1603 known-issue file-in-use',
    ].sort(),
  );
});

it('says of each line what a bulletin says, and credits fixes and CVEs', () => {
  const { bulletinLines, cveCredits, credits, fixes, citations } = rows();
  expect(bulletinLines.map(({ lineId, state, releaseId }) => [lineId, state, releaseId])).toEqual([
    ['exchange-2007-rtm', 'fixed-by', 'exchange-2007-rtm-ur2'],
    ['exchange-2007-sp1', 'not-affected', null],
  ]);
  expect(cveCredits).toEqual([{ cveId: 'CVE-2007-0039', releaseId: 'exchange-2007-rtm-ur2' }]);
  expect(fixes).toEqual([{ id: 'kb933314', kb: 933314, title: 'A mailbox is missing', language: null, gloss: null }]);
  expect(credits).toEqual([{ fixId: 'kb933314', releaseId: 'exchange-2007-rtm-ur2', position: 0 }]);
  expect(citations).toEqual([{ kb: 824684, articleId: 'kb935999' }]);
});

it('joins a topic and a known issue once, though each names the other', () => {
  expect(rows().topicKnownIssues).toEqual([{ topicSlug: 'proxy-order', issueSlug: 'file-in-use' }]);
});

it('names the sources of each fact, each once', () => {
  const { evidence } = rows();
  const of = (subject: string) =>
    evidence.filter((row) => row.subject === subject).map(({ field, sourceId }) => `${field} ${sourceId}`);
  expect(of('release:8.0.730.1')).toEqual(['build table', 'date table', 'MS07-026 table', 'CVE-2007-0039 table']);
  expect(of('article:kb935490')).toEqual(['kb table', 'title table']);
  expect(of('known-issue:file-in-use')).toEqual(['text table', 'cure table']);
  expect(of('fix:kb933314')).toEqual(['exchange-2007-rtm-ur2 table']);
  expect(of('cited-article:824684')).toEqual(['title table']);
  expect(new Set(evidence.map((row) => JSON.stringify(row))).size).toBe(evidence.length);
});

it('gives full text one row a page', () => {
  const { texts } = rows();
  expect(texts.map(({ type, id }) => `${type} ${id}`)).toEqual([
    'article exchange-2007-rtm',
    'article kb935490',
    'article kb935999',
    'article exchange-2007-sp1',
    'article kb945684',
    'fix kb933314',
    'known-issue file-in-use',
    'topic proxy-order',
    'bulletin MS07-026',
    'cited-article 824684',
  ]);
  expect(texts[1]).toMatchObject({
    title: 'Update Rollup 1 for Exchange Server 2007',
    body: expect.stringContaining('Description of update 935490'),
  });
});
