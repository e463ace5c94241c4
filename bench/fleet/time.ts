/**
 * Measures how long the check of a fleet takes, and the memory of a process before its first check and at the most, in
 * each format, and writes bench/results/fleet.json:
 * node --import tsx bench/fleet/time.ts [servers …]
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { record } from '../record';
import type { fleetTexts } from './servers';

const FORMATS: (keyof ReturnType<typeof fleetTexts>)[] = ['csv', 'list', 'table', 'json'];

const sizes = process.argv.slice(2).map(Number);

function measure(size: number, format: string): unknown {
  const args = ['--import', 'tsx', path.join(import.meta.dirname, 'one.ts'), String(size), format];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The check of ${size} servers as ${format} failed: ${stderr}`);
  return JSON.parse(stdout);
}

const servers: Record<string, unknown> = {};
for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000]) {
  servers[size] = Object.fromEntries(FORMATS.map((format) => [format, measure(size, format)]));
  console.log(size, servers[size]);
}
record('fleet', ['@libsql/client', '@prisma/client'], { servers });
