import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedFile } from '@/lib/catalogue/catalogue.fixture';
import { openCatalogue, type Catalogue } from '@/lib/catalogue/open';
import { MOST_PAGES } from '@/lib/search/common';
import { search } from '@/lib/search/search';
import { ask, figuresOf, IDENTIFIER_KINDS, readQueries } from './measure';
import { writeSynthetic } from './synthetic';

/** More than can be weighed: "update", "rollup" and "server" stand in nearly all of them. */
const ARTICLES = MOST_PAGES + 1_000;

let folder: string;
let catalogue: Catalogue;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'supersede-large-'));
  const file = path.join(folder, 'large.sqlite');
  await writeSynthetic(sharedFile(), file, ARTICLES);
  catalogue = await openCatalogue(file);
}, 60_000);
afterAll(async () => {
  await catalogue.database.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

it('finds every identifier among thousands of articles, and the right page for most other queries', async () => {
  const results = await ask(readQueries(), (q) => search(catalogue, q));
  const byNumber = results.filter(({ kind, place }) => IDENTIFIER_KINDS.has(kind) && place !== 1);
  expect(byNumber.map(({ q }) => q)).toEqual([]);
  const { hitAt1, hitAt5 } = figuresOf('all', results);
  expect(hitAt1).toBeGreaterThanOrEqual(0.9);
  expect(hitAt5).toBeGreaterThanOrEqual(0.95);
}, 60_000);

it.each(['update', 'updat', 'server update', 'update server for', 'update nonesuchword'])(
  'answers %j, which nearly every article has',
  async (text) => {
    const { hits } = await search(catalogue, text);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ matched }) => matched === 'text')).toBe(true);
  },
);
