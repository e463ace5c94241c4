/**
 * Measures how long a search takes in catalogues of several sizes and writes bench/results/search.json:
 * node --import tsx bench/search/latency.ts [articles …]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueFolder, isProblem, readCurrent } from '@/lib/catalogue/current';
import { openCatalogue, type Catalogue } from '@/lib/catalogue/open';
import { search } from '@/lib/search/search';
import { record, rounded } from '../record';
import { writeSynthetic } from './synthetic';

const QUERIES = {
  identifier: 'KB935490',
  wording: '2010 sp3 ru10',
  text: 'services stay disabled after a rollup',
  misspelt: 'certficate revocaton list',
};
const WARM_UP = 5;
const RUNS = 200;
/** A kind of query that takes long is asked less often. */
const LONGEST_MS = 20_000;

const sizes = process.argv.slice(2).map(Number);
const current = readCurrent(catalogueFolder());
if (isProblem(current)) {
  console.error(`${current.message} Import the content first: node --import tsx prisma/import.ts`);
  process.exit(1);
}

async function measure(catalogue: Catalogue, query: string) {
  const first = await timed(catalogue, query);
  for (let run = 0; run < WARM_UP; run++) await timed(catalogue, query);
  const times: number[] = [];
  const end = performance.now() + LONGEST_MS;
  while (times.length < RUNS && performance.now() < end) times.push(await timed(catalogue, query));
  times.sort((a, b) => a - b);
  const at = (part: number) => rounded(times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0);
  return { p50Ms: at(0.5), p99Ms: at(0.99), firstMs: rounded(first), runs: times.length };
}

async function timed(catalogue: Catalogue, query: string): Promise<number> {
  const start = performance.now();
  await search(catalogue, query);
  return performance.now() - start;
}

const folder = mkdtempSync(path.join(tmpdir(), 'supersede-bench-'));
const results: Record<string, unknown> = {};
try {
  for (const articles of sizes.length > 0 ? sizes : [116, 10_000, 100_000]) {
    const file = path.join(folder, `${articles}.sqlite`);
    await writeSynthetic(current.file, file, articles);
    const start = performance.now();
    const catalogue = await openCatalogue(file);
    const measured: Record<string, unknown> = { openMs: rounded(performance.now() - start) };
    for (const [kind, query] of Object.entries(QUERIES)) measured[kind] = await measure(catalogue, query);
    await catalogue.database.$disconnect();
    rmSync(file);
    results[articles] = measured;
    console.log(articles, measured);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

record('search', ['@libsql/client', '@prisma/client'], { queries: QUERIES, articles: results });
