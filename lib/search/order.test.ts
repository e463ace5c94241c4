import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import type { Hit } from './hit';
import { inOrder } from './order';
import type { Wording } from './wording';

const hit = (id: string, type: Hit['type'] = 'known-issue', why = 'event 1023'): Hit => ({
  type,
  id,
  url: `/${id}`,
  why,
  title: id,
  matched: 'identifier',
});
const wordingOf = (rest: string[], latest = false): Wording => ({
  understood: 'Update Rollup 3',
  releases: [],
  lines: [],
  near: [],
  exact: rest.length === 0,
  rest,
  latest,
});
const NOTHING = { named: [], wording: null, byWording: [], byWords: [] };
const ids = (groups: Partial<Parameters<typeof inOrder>[2]>) =>
  inOrder(FACTS, '', { ...NOTHING, ...groups }).map(({ id }) => id);

describe('inOrder', () => {
  it('puts numbers first, then wording, then pages with all the words', () => {
    const byWords = [
      { hit: hit('all'), coverage: 1 },
      { hit: hit('some'), coverage: 0.9 },
    ];
    const byWording = [hit('rollup', 'release')];
    expect(ids({ named: [hit('kb', 'article')], byWording, byWords })).toEqual(['kb', 'rollup', 'all']);
    expect(ids({ byWords })).toEqual(['all', 'some']);
  });

  it('needs no words beside five pages of numbers', () => {
    const named = ['a', 'b', 'c', 'd', 'e'].map((id) => hit(id));
    expect(ids({ named, byWords: [{ hit: hit('f'), coverage: 1 }] })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('orders the known issues of a number by the words, then by how many numbers speak for them', () => {
    const named = [hit('a'), hit('article', 'article'), hit('b', 'known-issue', 'event 1023; error 1603'), hit('c')];
    expect(ids({ named })).toEqual(['b', 'article', 'a', 'c']);
    expect(ids({ named, byWords: [{ hit: hit('c'), coverage: 0.7 }] })).toEqual(['c', 'article', 'b', 'a']);
    expect(ids({ named, byWords: [{ hit: hit('c'), coverage: 0.2 }] })).toEqual(['b', 'article', 'a', 'c']);
  });

  it('takes a rollup in a report of trouble for the time when it began', () => {
    const byWording = [hit('rollup', 'release')];
    const byWords = [{ hit: hit('trouble'), coverage: 0.7 }];
    expect(ids({ wording: wordingOf(['blank', 'page']), byWording, byWords })).toEqual(['trouble', 'rollup']);
    expect(ids({ wording: wordingOf(['blank']), byWording, byWords })).toEqual(['rollup']);
    expect(ids({ wording: wordingOf(['blank', 'page'], true), byWording, byWords })).toEqual(['rollup']);
  });
});
