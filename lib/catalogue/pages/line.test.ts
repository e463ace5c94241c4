import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '../catalogue.fixture';
import type { Catalogue } from '../open';
import { linePage } from './line';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

describe('the page of a line', () => {
  it('names who gives the end of its support and of that of its product, numbered from 1', async () => {
    const page = (await linePage(catalogue, 'exchange-2010', 'rtm'))!;
    expect(page.line.supportEnded).toBe('2011-10-11');
    expect(page.support).toEqual({ line: [1], product: [2] });
    expect(page.sources.map(({ number, id }) => [number, id])).toEqual([
      [1, 'veldhuis-2012-01-04'],
      [2, 'endoflife'],
    ]);
  });

  it('holds every release of every line, newest first, and a source for each end of support that it knows', async () => {
    for (const { id, productId, slug, supportEnded } of catalogue.facts.lines) {
      const page = (await linePage(catalogue, productId, slug))!;
      const builds = catalogue.facts.releases.filter(({ lineId }) => lineId === id).map(({ build }) => build);
      expect(page.rows.map(({ verdict }) => verdict.release.build)).toEqual(builds.toReversed());
      expect(page.support.line.length > 0, id).toBe(supportEnded !== undefined);
      expect(page.support.product.length > 0, id).toBe(page.product.supportEnded !== null);
    }
  });

  it('is null where there is no such line', async () => {
    expect(await linePage(catalogue, 'exchange-2010', 'sp4')).toBeNull();
    expect(await linePage(catalogue, 'exchange-2013', 'rtm')).toBeNull();
  });
});
