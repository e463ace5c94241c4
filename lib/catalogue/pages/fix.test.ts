import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareBuilds } from '@/lib/exchange/build';
import { buildOf, lastOfLine, releasesOfLine } from '@/lib/exchange/supersession';
import { openShared } from '../catalogue.fixture';
import type { Catalogue } from '../open';
import { fixPage, type FixPage } from './fix';

let catalogue: Catalogue;
const pages: FixPage[] = [];
beforeAll(async () => {
  catalogue = await openShared();
  for (const { kb } of await catalogue.database.fix.findMany({ where: { kb: { not: null } } })) {
    const page = await fixPage(catalogue, kb!);
    if (page) pages.push(page);
  }
});
afterAll(() => catalogue.database.$disconnect());

const shown = (kb: number) =>
  pages
    .find((page) => page.kb === kb)!
    .lines.map(({ label, credited, later }) => [
      label,
      credited.map(({ release }) => release.label.slice(label.length + 1)),
      later.map((release) => release.label.slice(label.length + 1)),
    ]);

it('puts KB933314 into Update Rollup 4 and those after it, and states nothing for lines that no source names', () => {
  const [rtm, sp1, sp2, sp3] = shown(933314);
  expect(rtm).toEqual(['2007 RTM', ['UR4'], ['UR5', 'UR6', 'UR7']]);
  // The list of fixes of the service pack names it, so its baseline has it and every rollup after.
  expect(sp1?.[1]).toEqual(['']);
  expect(sp1?.[2]).toHaveLength(10);
  expect(sp2).toEqual(['2007 SP2', [], []]);
  expect(sp3).toEqual(['2007 SP3', [], []]);
});

it('names every release that a source credits with KB955480, and counts on from the first of a line', () => {
  const [rtm, sp1, sp2, sp3] = shown(955480);
  expect(rtm).toEqual(['2007 RTM', [], []]);
  expect(sp1).toEqual(['2007 SP1', ['UR5', 'UR8'], ['UR6', 'UR7', 'UR9', 'UR10']]);
  expect(sp2).toEqual(['2007 SP2', [], []]);
  expect(sp3?.slice(0, 2)).toEqual(['2007 SP3', ['UR3 v2']]);
  expect(sp3?.[2]).toHaveLength(releasesOfLine(catalogue.facts, 'exchange-2007-sp3').length - 5);
});

it('is there for every fix with a number', async () => {
  expect(pages).toHaveLength(await catalogue.database.fix.count({ where: { kb: { not: null } } }));
  expect(await fixPage(catalogue, 935490)).toBeNull();
  expect(await fixPage(catalogue, 933315)).toBeNull();
});

it('gives every credit a source of the page, and holds nothing older than the first credit', () => {
  for (const { kb, lines, sources } of pages) {
    const numbers = sources.map(({ number }) => number);
    expect(lines.flatMap(({ credited }) => credited).length, `KB${kb}`).toBeGreaterThan(0);
    for (const { lineId, credited, later } of lines) {
      for (const credit of credited) {
        expect(credit.sources.length, `KB${kb} ${credit.release.id}`).toBeGreaterThan(0);
        expect(numbers).toEqual(expect.arrayContaining(credit.sources));
      }
      const [first] = credited;
      if (!first) {
        expect(later).toEqual([]);
        continue;
      }
      const all = [...credited.map(({ release }) => release), ...later];
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(all.every((release) => compareBuilds(buildOf(release), buildOf(first.release)) >= 0)).toBe(true);
      expect(all.map(({ id }) => id)).toContain(lastOfLine(catalogue.facts, lineId).id);
    }
  }
});
