import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { commonAmong } from './common';
import { conceptsOf } from './concepts';
import { eitherOf } from './expression';
import { allWays, scoresOf } from './scores';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const expressionsOf = (text: string) => allWays(conceptsOf(text)).map(({ expression }) => expression);
const pagesWith = async (expression: string) =>
  (await catalogue.database.$queryRaw<unknown[]>`SELECT "rowid" FROM "Text" WHERE "Text" MATCH ${expression}`).length;

describe('commonAmong', () => {
  it('finds none in a catalogue that is no larger than what can be weighed', async () => {
    expect([...(await commonAmong(catalogue.database, ['"exchange"', '"server"']))]).toEqual([]);
  });

  it('counts at the exact page', async () => {
    const expressions = ['"exchange"', '"services"', '"blackberry"', '"nonesuch"'];
    const pages = await pagesWith('"services"');
    expect(pages).toBeGreaterThan(await pagesWith('"blackberry"'));
    expect([...(await commonAmong(catalogue.database, expressions, pages))]).toEqual(['"exchange"']);
    expect([...(await commonAmong(catalogue.database, expressions, pages - 1))]).toEqual(['"exchange"', '"services"']);
  });
});

describe('scoresOf', () => {
  const scores = (text: string, common: string[]) => scoresOf(catalogue.database, conceptsOf(text), new Set(common));

  it('finds by what is rare, and counts what is common as had without weighing it', async () => {
    const concepts = conceptsOf('certificate outlook');
    const [rareWays, commonWays] = [0, 1].map((place) =>
      allWays(concepts).flatMap(({ expression, index }) => (index === place ? [expression] : [])),
    );
    const weighed = await scoresOf(catalogue.database, concepts, new Set());
    const rare = await scoresOf(catalogue.database, concepts, new Set(commonWays));
    expect(rare.length).toBe(await pagesWith(eitherOf(rareWays ?? [])));
    const both = new Map(weighed.map((page) => [page.rowid, page]));
    for (const { rowid, covered, score } of rare) {
      expect(covered).toBe(both.get(rowid)?.covered);
      expect(score).toBeLessThanOrEqual(both.get(rowid)!.score);
    }
    expect(rare.some(({ covered }) => covered === 2)).toBe(true);
  });

  it.each([
    ['outlook messages', 'those with all of it in the title', 2],
    ['outlook nonesuch', 'those with any of it', 1],
  ])('finds for %j, all of it common, %s', async (text, _which, covered) => {
    const found = await scores(text, expressionsOf(text));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((page) => page.covered !== covered)).toEqual([]);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    if (covered === 2) expect(found.filter(({ title }) => !/outlook/i.test(title))).toEqual([]);
  });

  it('finds what is common where no page has what is rare', async () => {
    const common = ['"outlook"*'];
    const found = await scores('nonesuch outlook', common);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ covered }) => covered !== 1)).toEqual([]);
  });

  it('finds nothing for words that no page has, common or not', async () => {
    expect(await scores('nonesuch', [])).toEqual([]);
    expect(await scores('nonesuch', expressionsOf('nonesuch'))).toEqual([]);
  });
});
