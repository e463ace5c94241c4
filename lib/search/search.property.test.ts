import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { search } from './search';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const HOSTILE = [
  "'; DROP TABLE Release; --",
  '" OR 1=1 --',
  'NEAR(a b, 5)',
  'title:exchange AND NOT body:(outlook OR "x',
  'exchange* ^rollup + -update {title}: "',
  '{"$ne":null}',
  '%_%',
  '\u0000\u0001\u0002\u001b[31m',
  'exchange\u0001sp1\u0002',
  '🙂👩‍👩‍👧 rollup',
  '\ud800 lone',
  'تحديث Exchange 2010 \u202eSP3\u202c',
  'שלום 935490',
  '更新プログラム 2010 SP3',
  '²²²²²² ①②③④⑤⑥',
  `${'a'.repeat(200)} ${'9'.repeat(300)}`,
  '"'.repeat(5000),
  'exchange '.repeat(1200),
  'KB935490 '.repeat(1200),
  'Version 8.0 (Build '.repeat(600),
  '../../etc/passwd',
  '<script>alert(1)</script>',
];

describe('search', () => {
  it.each(HOSTILE)('takes %j', async (text) => {
    const { hits, destination } = await search(catalogue, text);
    expect(hits.every(({ url }) => url.startsWith('/'))).toBe(true);
    if (destination !== null) expect(hits.map(({ url }) => url)).toContain(destination);
    expect(await catalogue.database.release.count()).toBe(116);
  });

  it('takes any text, shows each page once and leads nowhere but to a hit', async () => {
    const word = fc.constantFrom(
      'KB935490',
      '8.0.711.2',
      'exchange',
      '"',
      '*',
      'OR',
      'NOT',
      '(',
      'sp3',
      '2010',
      '\u0000',
      'é',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(word, { maxLength: 10 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { hits, suggestions, destination } = await search(catalogue, any);
        const keys = hits.map(({ type, id }) => `${type} ${id}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...hits, ...suggestions].every(({ why, title, url }) => why && title && url.startsWith('/'))).toBe(
          true,
        );
        if (destination !== null) expect(hits.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('never answers a KB number with the page of another', async () => {
    const rows = await catalogue.database.identifier.findMany({ where: { kind: 'kb' } });
    const known = new Map(rows.map((row) => [row.value, row.role]));
    const near = fc
      .tuple(fc.constantFrom(...known.keys()), fc.nat(6), fc.nat(9))
      .map(([kb, at, digit]) => kb.slice(0, at) + String(digit) + kb.slice(at + 1))
      .filter((kb) => /^[1-9]\d{5,6}$/.test(kb));
    await fc.assert(
      fc.asyncProperty(near, async (kb) => {
        const { hits, suggestions, destination } = await search(catalogue, `KB${kb}`);
        const role = known.get(kb);
        if (role === undefined) {
          expect({ hits, destination }).toEqual({ hits: [], destination: null });
          expect(suggestions.every(({ why }) => why.endsWith('is another number'))).toBe(true);
          expect(suggestions.every(({ url }) => url !== `/kb/${kb}`)).toBe(true);
        } else if (role === 'own') {
          expect(hits.every((hit) => hit.kb === undefined || hit.kb === Number(kb))).toBe(true);
          expect(destination === `/kb/${kb}` || hits.every(({ type }) => type === 'known-issue')).toBe(true);
        } else {
          expect(destination).toBeNull();
          expect(hits.every(({ why }) => why.includes('sources'))).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('never answers a build with the page of another', async () => {
    const builds = new Set(catalogue.facts.releases.map(({ build }) => build));
    const aliases = new Set(
      (await catalogue.database.identifier.findMany({ where: { kind: 'build', role: 'alias' } })).map(
        ({ value }) => value,
      ),
    );
    const near = fc
      .tuple(fc.constantFrom(...builds), fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }))
      .map(([build, c, d]) =>
        build
          .split('.')
          .map((part, index) => Math.max(0, Number(part) + [0, 0, c, d][index]!))
          .join('.'),
      );
    await fc.assert(
      fc.asyncProperty(near, async (build) => {
        const { hits, destination } = await search(catalogue, build);
        if (builds.has(build)) expect(hits.map((hit) => hit.build)).toEqual([build]);
        else {
          expect(destination).toBeNull();
          expect(hits.length > 0).toBe(aliases.has(build));
        }
      }),
      { numRuns: 80 },
    );
  });
});
