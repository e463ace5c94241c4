import { describe, expect, it } from 'vitest';
import { ask, figuresByKind, figuresOf, type Result } from './measure';

const result = (kind: string, place: number | null): Result => ({ kind, q: 'q', want: ['fix:a'], got: [], place });

describe('figuresOf', () => {
  it('counts first places, the first five, and reciprocal ranks', () => {
    const figures = figuresOf(
      'kb',
      [1, 2, 5, 6, null].map((place) => result('kb', place)),
    );
    expect(figures).toMatchObject({ kind: 'kb', count: 5, hitAt1: 0.2, hitAt5: 0.6 });
    expect(figures.mrr).toBeCloseTo((1 + 1 / 2 + 1 / 5 + 1 / 6) / 5);
  });

  it('is nothing for no results', () => {
    expect(figuresOf('kb', [])).toEqual({ kind: 'kb', count: 0, hitAt1: 0, hitAt5: 0, mrr: 0 });
  });
});

describe('figuresByKind', () => {
  it('keeps the order of the set and ends with all', () => {
    const figures = figuresByKind([result('kb', 1), result('cve', null), result('kb', 2)]);
    expect(figures.map(({ kind, count }) => [kind, count])).toEqual([
      ['kb', 2],
      ['cve', 1],
      ['all', 3],
    ]);
  });
});

describe('ask', () => {
  it('finds the place of the first right hit', async () => {
    const hits = [
      { type: 'fix', id: 'b' },
      { type: 'fix', id: 'a' },
    ];
    const queries = [
      { kind: 'kb', q: 'found', want: ['topic:x', 'fix:a'] },
      { kind: 'kb', q: 'not found', want: ['topic:a'] },
    ];
    const results = await ask(queries, () => Promise.resolve({ hits }));
    expect(results.map(({ place }) => place)).toEqual([2, null]);
  });
});
