import { expect, it } from 'vitest';
import { usedSources } from './usedSources';

const source = (number: number) => ({
  id: `s${number}`,
  number,
  title: `S${number}`,
  url: null,
  kind: 'press',
  seen: 'whole',
  note: null,
});
const page = () =>
  usedSources({
    list: [1, 2, 3, 4, 5].map(source),
    of: (subject) => ({ a: [4, 5], b: [2, 4], c: [] })[subject] ?? [],
  });

it('numbers sources from 1 in the order in which they are first asked for', () => {
  const { of, list } = page();
  expect(of('a', 'text')).toEqual([1, 2]);
  expect(of('b', 'text')).toEqual([1, 3]);
  expect(of('c', 'text')).toEqual([]);
  expect(of('a', 'text')).toEqual([1, 2]);
  expect(list().map(({ id, number }) => [id, number])).toEqual([
    ['s4', 1],
    ['s5', 2],
    ['s2', 3],
  ]);
});

it('lists none before any is asked for', () => {
  expect(page().list()).toEqual([]);
});
