import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases, firstToName } from './comparison';
import { madeFacts } from './facts.fixture';
import { replacedBy } from './supersession';

// Not in the order of builds, as facts may come.
const facts = madeFacts([
  '2007 sp1 10 8.1.436.0 981407 2010-04-13',
  '2007 sp1 0 8.1.240.6 - 2007-11-29',
  '2007 sp1 9 8.1.393.1 970162 2009-07-16',
  '2007 sp2 0 8.2.176.2 - 2009-08-24',
  '2007 sp3 3 8.3.159.0 2492691 2011-03-02 recalled',
  '2007 sp3 3v2 8.3.159.2 2530488 2011-03-30',
  '2010 sp3 8 14.3.224.1 2986475 2014-12-09 recalled',
  '2010 sp3 8v2 14.3.224.2 2986475 2014-12-12',
]);
const byBuild = (build: string) => facts.releases.find((release) => release.build === build)!;
const builds = (releases: { build: string }[]) => releases.map(({ build }) => build);

describe('compareReleases', () => {
  it('lists what comes after the older release, up to the newer one', () => {
    expect(compareReleases(facts, byBuild('8.1.240.6'), byBuild('8.1.436.0'))).toMatchObject({
      kind: 'one-line',
      older: { build: '8.1.240.6' },
      newer: { build: '8.1.436.0' },
      added: [{ build: '8.1.393.1' }, { build: '8.1.436.0' }],
    });
  });

  it('counts a re-release as one of its own', () => {
    expect(compareReleases(facts, byBuild('14.3.224.2'), byBuild('14.3.224.1'))).toMatchObject({
      kind: 'one-line',
      older: { build: '14.3.224.1' },
      added: [{ build: '14.3.224.2' }],
    });
  });

  it.each([
    ['8.2.176.2', '8.1.436.0', '8.1.436.0', true],
    ['14.3.224.1', '8.3.159.2', '8.3.159.2', false],
  ])('does not compare %s with %s of another line', (a, b, lower, sameProduct) => {
    expect(compareReleases(facts, byBuild(a), byBuild(b))).toMatchObject({
      kind: 'two-lines',
      lower: { build: lower },
      sameProduct,
    });
  });

  it('holds for every two releases: the order does not matter, and what is added is what the newer one replaces beyond the older', () => {
    for (const a of facts.releases) {
      for (const b of facts.releases) {
        const comparison = compareReleases(facts, a, b);
        expect(compareReleases(facts, b, a)).toEqual(comparison);
        expect(comparison.kind === 'same').toBe(a === b);
        if (comparison.kind !== 'one-line') continue;
        const { older, newer, added } = comparison;
        expect(new Set([older.id, newer.id])).toEqual(new Set([a.id, b.id]));
        expect(builds([...replacedBy(facts, older), older, ...added])).toEqual(
          builds([...replacedBy(facts, newer), newer]),
        );
      }
    }
  });
});

describe('firstToName', () => {
  const line = facts.releases.filter(({ lineId }) => lineId.startsWith('exchange-2010'));

  it('keeps the first of several releases that name the same', () => {
    const named: Record<string, string[]> = { '14.3.224.1': ['MS14-075'], '14.3.224.2': ['MS14-075', 'KB1'] };
    const first = firstToName(line, ({ build }) => named[build] ?? []);
    expect([...first].map(([id, { build }]) => [id, build])).toEqual([
      ['MS14-075', '14.3.224.1'],
      ['KB1', '14.3.224.2'],
    ]);
  });

  it('names each id once, at a release that names it while no earlier one does', () => {
    const releases = facts.releases;
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom<string>('a', 'b', 'c', 'd')), {
          minLength: releases.length,
          maxLength: releases.length,
        }),
        (lists) => {
          const idsOf = (release: (typeof releases)[number]) => lists[releases.indexOf(release)]!;
          const first = firstToName(releases, idsOf);
          expect(new Set(first.keys())).toEqual(new Set(lists.flat()));
          for (const [id, release] of first) {
            expect(lists.findIndex((list) => list.includes(id))).toBe(releases.indexOf(release));
          }
        },
      ),
    );
  });
});
