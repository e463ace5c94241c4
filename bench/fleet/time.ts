/**
 * Measures how long the check of a fleet takes and how much memory it needs, in each format, and writes
 * bench/results/fleet.json:
 * node --expose-gc --import tsx bench/fleet/time.ts [servers …]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { catalogueFolder, isProblem, readCurrent } from '@/lib/catalogue/current';
import { openCatalogue } from '@/lib/catalogue/open';
import { releaseBulletins } from '@/lib/catalogue/releaseBulletins';
import { checkFleet } from '@/lib/fleet/fleet';
import { fleetTexts } from './servers';

const RUNS = 10;

const sizes = process.argv.slice(2).map(Number);
const current = readCurrent(catalogueFolder());
if (isProblem(current)) {
  console.error(`${current.message} Import the content first: node --import tsx prisma/import.ts`);
  process.exit(1);
}
const catalogue = await openCatalogue(current.file);
const bulletins = await releaseBulletins(catalogue);
await catalogue.database.$disconnect();

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function measure(text: string) {
  const times: number[] = [];
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = checkFleet(text, catalogue.facts, bulletins);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    checkFleet(text, catalogue.facts, bulletins);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    textKiB: Math.round(text.length / 1024),
    servers: kept.servers.length,
    p50Ms: rounded(times[Math.floor(RUNS / 2)] ?? 0),
    maxMs: rounded(times.at(-1) ?? 0),
    answerMiB: rounded(heap / 2 ** 20),
  };
}

const results: Record<string, unknown> = {};
for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) {
  const measured = Object.fromEntries(
    Object.entries(fleetTexts(catalogue.facts, size)).map(([format, text]) => [format, measure(text)]),
  );
  results[size] = measured;
  console.log(size, measured);
}

const report = {
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) },
  node: process.version,
  servers: results,
};
const target = path.join(import.meta.dirname, '..', 'results', 'fleet.json');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(report, null, 2)}\n`);
