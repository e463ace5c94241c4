import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShared } from './catalogue.fixture';
import type { Catalogue } from './open';
import { pageSources } from './sources';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

it('numbers the listed sources in their order, then those that only evidence names', async () => {
  const { list } = await pageSources(catalogue.database, ['kb953469', 'kb935490'], ['bulletin:MS08-039']);
  expect(list.slice(0, 2).map(({ id, number }) => [id, number])).toEqual([
    ['kb953469', 1],
    ['kb935490', 2],
  ]);
  expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(['ms08-039', 'nessus-ms08-039']));
  expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
});

it('gives the numbers behind a field in ascending order, and none where nothing is known', async () => {
  const { list, of } = await pageSources(catalogue.database, ['kb935490'], ['release:8.0.813.0']);
  const numbers = of('release:8.0.813.0', 'date');
  expect(numbers.length).toBeGreaterThan(1);
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
  expect(numbers.map((number) => list[number - 1]?.id).sort()).toEqual(['build-table', 'kb953469']);
  expect(of('release:8.0.813.0', 'nothing')).toEqual([]);
  expect(of('release:0.0.0.0', 'date')).toEqual([]);
});

it('leaves out what is no source', async () => {
  expect((await pageSources(catalogue.database, ['no-such-source'], [])).list).toEqual([]);
});
