import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareBuilds, parseBuild } from '../lib/exchange/build';
import type { Release } from '../lib/exchange/facts';
import { namedRelease } from '../lib/exchange/namedRelease';
import { replacedBy } from '../lib/exchange/supersession';
import { factsOf } from '../lib/content/facts';
import { loadContent, readContentFolder } from '../lib/content/load';

const content = loadContent(readContentFolder(path.resolve(import.meta.dirname, '../content'))).content!;
const facts = factsOf(content);
const { releases } = facts;
const released = (build: string) => releases.find((one) => one.build === build)!;
const articleOf = (kb: number) => content.articles.find(({ front }) => front.value.kb === kb)!.front.value;

/** What a reader's text names: the labels of the releases, or null. */
function named(text: string): string[] | null {
  const answer = namedRelease(facts, text);
  if (answer.kind === 'release') return [answer.release.label];
  return answer.kind === 'several' ? answer.releases.map(({ label }: Release) => label) : null;
}

describe('errors of public lists', () => {
  it.each([
    ['14.3.328.5', '2010 SP2 UR5 v1', '14.2.328.5'],
    ['8.3.348.1', '2007 SP3 UR13', '8.3.348.2'],
    ['14.3.266.1', '2010 SP3 UR11', '14.3.266.2'],
    ['14.3.339.0', '2010 SP3 UR16', '14.3.336.0'],
  ])(
    'leads from the build %s of another list to %s, which holds %s and tells of the conflict',
    (other, label, build) => {
      expect(named(other)).toEqual([label]);
      expect(released(build)).toMatchObject({ label, aliases: [other] });
      const conflicts = articleOf(released(build).kb!).conflicts.filter(({ field }) => field === 'build');
      expect(conflicts.map(({ held, values }) => [held, values])).toEqual([[build, [other]]]);
    },
  );

  it.each([
    ['8.01.0336.01', '2007 SP1 UR5'],
    ['8.01.0336.001', '2007 SP1 UR5'],
    ['8.3.083.6', '2007 SP3'],
    ['14.03.0452.000', '2010 SP3 UR27'],
  ])('reads %s as the build of %s', (text, label) => {
    expect(named(text)).toEqual([label]);
  });

  it.each([
    ['2007 SP1 UR2', '2008-05-09', '9 May 2008'],
    ['2007 SP3 UR21', '2016-09-20', '20 September 2016'],
    ['2007 SP3 UR18', '2015-12', 'December 2015'],
  ])('holds for %s the date %s and tells of the other', (label, date, held) => {
    const release = releases.find((one) => one.label === label)!;
    expect(release.date).toBe(date);
    const told = articleOf(release.kb!).conflicts.filter(({ field }) => field === 'date');
    expect(told.map((conflict) => conflict.held)).toEqual([held]);
  });

  it.each([
    ['8.3.159.0', 2492691],
    ['14.1.289.3', 2492690],
    ['14.1.323.1', 2509910],
    ['14.3.224.1', 2986475],
  ])('knows the first package %s, KB%i, which Microsoft recalled and its own list leaves out', (build, kb) => {
    expect(released(build)).toMatchObject({ kb, reissue: 1, withdrawal: { kind: 'recalled' } });
  });

  it('names 14.1.289.7 the third package of its rollup and tells of the other names', () => {
    expect(released('14.1.289.7').label).toBe('2010 SP1 UR3 v3');
    expect(articleOf(2529939).conflicts.map(({ field }) => field)).toContain('name');
  });
});

describe('KB numbers', () => {
  it('KB2986475 names two builds, the first one recalled', () => {
    expect(named('KB2986475')).toEqual(['2010 SP3 UR8 v1', '2010 SP3 UR8 v2']);
    expect(articleOf(2986475).releases.map(({ build, date }) => [build, date])).toEqual([
      ['14.3.224.1', '2014-12-09'],
      ['14.3.224.2', '2014-12-12'],
    ]);
  });

  it.each([
    [2874216, 'Exchange 2013'],
    [4018588, 'Exchange 2013'],
  ])('KB%i is a rollup here and tells of the package of another product', (kb, other) => {
    const { releases: own, notes, conflicts } = articleOf(kb);
    expect(own).toHaveLength(1);
    const told = [...notes.map(({ text }) => text), ...conflicts.map(({ statement }) => statement)];
    expect(told.filter((text) => text.includes(other) || text.includes('2013'))).not.toEqual([]);
  });

  it.each([
    [953747, 'MS08-039'],
    [959239, 'MS09-003'],
    [2784126, 'MS12-080'],
    [2809279, 'MS13-012'],
  ])('KB%i is the number of %s and of no update', (kb, bulletin) => {
    expect(content.bulletins.find(({ front }) => front.value.umbrellaKb === kb)?.front.value.id).toBe(bulletin);
    expect(releases.filter((release) => release.kb === kb)).toEqual([]);
  });
});

describe('what replaces what', () => {
  it('KB4491413 declares nothing of the number that Microsoft mistyped, and tells of it', () => {
    const article = articleOf(4491413);
    expect(article.releases[0]!.declaredSupersedes).toEqual([]);
    expect(article.conflicts.find(({ field }) => field === 'supersedes')?.values).toEqual(['KB4480752']);
  });

  it('keeps what a source declares beside what follows from the builds', () => {
    const rollup15 = releases.find(({ label }) => label === '2007 SP3 UR15')!;
    expect(articleOf(rollup15.kb!).releases[0]!.declaredSupersedes.map(({ kb }) => kb)).toEqual([2903911]);
    expect(replacedBy(facts, rollup15).map(({ label }) => label)).toContain('2007 SP3 UR14');
  });
});

it('tells a package by its KB number alone: the service pack in its registry key is not the one installed', () => {
  const keys = content.articles.flatMap(({ productId, lineSlug, front }) =>
    front.value.releases.flatMap(({ package: facts }) =>
      facts?.registryKey ? [{ productId, lineSlug, segment: /\\(SP\d|RTM)\\/.exec(facts.registryKey)?.[1] }] : [],
    ),
  );
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter(({ lineSlug, segment }) => segment && segment !== lineSlug.toUpperCase())).not.toEqual([]);
});

it('shows the advice of KB953469 on the order of Client Access servers and notes its slip', () => {
  const [advice] = articleOf(953469).conflicts.filter(({ field }) => field === 'advice');
  expect(advice?.held).toMatch(/^Update the Internet-facing Client Access servers first/);
});

it('orders releases as integers, not as text', () => {
  for (const [index, { build }] of releases.slice(1).entries())
    expect(compareBuilds(parseBuild(releases[index]!.build)!, parseBuild(build)!)).toBeLessThan(0);
});
