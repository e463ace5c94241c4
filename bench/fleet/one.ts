/**
 * Run by time.ts, once for each figure, so that the greatest memory of a process is that of one check:
 * node --import tsx bench/fleet/one.ts <servers> <format>
 */
import { catalogueFolder, isProblem, readCurrent } from '@/lib/catalogue/current';
import { openCatalogue } from '@/lib/catalogue/open';
import { releaseBulletins } from '@/lib/catalogue/releaseBulletins';
import { checkFleet } from '@/lib/fleet/fleet';
import { rounded } from '../record';
import { fleetTexts } from './servers';

const RUNS = 10;

const [, , size = '', format = ''] = process.argv;
const current = readCurrent(catalogueFolder());
if (isProblem(current)) {
  console.error(`${current.message} Import the content first: node --import tsx prisma/import.ts`);
  process.exit(1);
}
const catalogue = await openCatalogue(current.file);
const bulletins = await releaseBulletins(catalogue);
await catalogue.database.$disconnect();
const text = new Map(Object.entries(fleetTexts(catalogue.facts, Number(size)))).get(format);
if (text === undefined) throw new Error(`There is no format ${format}.`);

/** The greatest memory of this process so far. */
const peakMiB = () => Math.round(process.resourceUsage().maxRSS / 1024);

const beforeMiB = peakMiB();
const { servers } = checkFleet(text, catalogue.facts, bulletins);
const memory = { beforeMiB, peakMiB: peakMiB() };
const times: number[] = [];
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  checkFleet(text, catalogue.facts, bulletins);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const measured = {
  textKiB: Math.round(text.length / 1024),
  servers: servers.length,
  p50Ms: rounded(times[Math.floor(RUNS / 2)] ?? 0),
  maxMs: rounded(times.at(-1) ?? 0),
  ...memory,
};
process.stdout.write(JSON.stringify(measured));
