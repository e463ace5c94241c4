import { expect, it } from 'vitest';
import { changed, contentFiles, contentOf, added } from './content.fixture';
import { articleId, factsOf, releaseId } from './facts';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';

it('computes products, lines and releases, in the order of builds', () => {
  const { products, lines, releases } = factsOf(contentOf());
  expect(products).toEqual([
    { id: 'exchange-2007', name: 'Exchange Server 2007', shortName: '2007', major: 8, supportEnded: '2017-04-11' },
  ]);
  expect(lines[1]).toEqual({
    id: 'exchange-2007-sp1',
    productId: 'exchange-2007',
    slug: 'sp1',
    label: '2007 SP1',
    name: 'Exchange Server 2007 Service Pack 1',
    minor: 1,
    supportEnded: '2011-01-11',
  });
  expect(lines[0]).not.toHaveProperty('supportEnded');
  expect(releases.map(({ id, build, label, name }) => [id, build, label, name])).toEqual([
    ['exchange-2007-rtm', '8.0.685.25', '2007 RTM', 'Exchange Server 2007 RTM'],
    ['exchange-2007-rtm-ur1', '8.0.711.2', '2007 RTM UR1', 'Update Rollup 1 for Exchange Server 2007'],
    ['exchange-2007-rtm-ur2', '8.0.730.1', '2007 RTM UR2', 'Update Rollup 2 for Exchange Server 2007'],
    ['exchange-2007-sp1', '8.1.240.6', '2007 SP1', 'Exchange Server 2007 Service Pack 1'],
    ['exchange-2007-sp1-ur1', '8.1.263.1', '2007 SP1 UR1', 'Update Rollup 1 for Exchange Server 2007 SP1'],
  ]);
  expect(releases[2]).toEqual({
    id: 'exchange-2007-rtm-ur2',
    lineId: 'exchange-2007-rtm',
    productId: 'exchange-2007',
    kind: 'rollup',
    rollup: 2,
    reissue: 1,
    build: '8.0.730.1',
    aliases: [],
    kb: 935999,
    label: '2007 RTM UR2',
    name: 'Update Rollup 2 for Exchange Server 2007',
    date: '2007-06-28',
    withdrawal: null,
    security: true,
  });
  expect(releases.map(({ kind, kb, security }) => [kind, kb, security])).toEqual([
    ['baseline', null, false],
    ['rollup', 935490, false],
    ['rollup', 935999, true],
    ['baseline', null, false],
    ['rollup', 945684, false],
  ]);
});

it('calls the first package v1 only where a later one exists, and keeps aliases and withdrawals', () => {
  const second = `rollup: 1
    withdrawal: { kind: recalled, reason: It broke mail., sources: [table] }
    aliases: [{ build: 8.0.711.1, note: A misprint., sources: [table] }]
    date: 2007-05-08
    fixesComplete: null
    evidence: { build: [table], date: [table] }
  - build: 8.0.711.5
    rollup: 1
    reissue: 2`;
  const [, first, again, other] = factsOf(contentOf(changed(UR1, 'rollup: 1', second))).releases;
  expect([first?.id, first?.label, first?.name]).toEqual([
    'exchange-2007-rtm-ur1',
    '2007 RTM UR1 v1',
    'Update Rollup 1 v1 for Exchange Server 2007',
  ]);
  expect([first?.aliases, first?.withdrawal]).toEqual([['8.0.711.1'], { kind: 'recalled', reason: 'It broke mail.' }]);
  expect([again?.id, again?.label, again?.reissue]).toEqual(['exchange-2007-rtm-ur1-v2', '2007 RTM UR1 v2', 2]);
  expect(other?.label).toBe('2007 RTM UR2');
});

it('sorts builds as numbers', () => {
  const builds = factsOf(contentOf(changed(UR1, '8.0.711.2', '8.0.1000.2'))).releases.map(({ build }) => build);
  expect(builds.slice(0, 3)).toEqual(['8.0.685.25', '8.0.730.1', '8.0.1000.2']);
});

it('gives ids to articles and releases', () => {
  expect(contentOf().articles.map(articleId)).toEqual([
    'exchange-2007-rtm',
    'kb935490',
    'kb935999',
    'exchange-2007-sp1',
    'kb945684',
  ]);
  expect(releaseId('exchange-2010-sp3', { rollup: 8, reissue: 2 })).toBe('exchange-2010-sp3-ur8-v2');
  expect(releaseId('exchange-2010-sp3', { rollup: 8, reissue: 1 })).toBe('exchange-2010-sp3-ur8');
  expect(releaseId('exchange-2010-sp3', { rollup: 0, reissue: 1 })).toBe('exchange-2010-sp3');
});

it('throws for an article in the folder of no line, which the checks report first', () => {
  const { text } = contentFiles().find(({ file }) => file.endsWith('sp1.mdx'))!;
  expect(() => factsOf(contentOf(added('exchange-2007/sp9/sp9.mdx', text)))).toThrow(
    'content/exchange-2007/sp9/sp9.mdx lies in the folder of a line',
  );
});
