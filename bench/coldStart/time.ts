/**
 * Measures how long a fresh clone takes from its one command to the first page, how long the second start takes, and
 * whether npm's cache was warm, and writes bench/results/coldStart.json: node --import tsx bench/coldStart/time.ts
 * What is committed is what is cloned. Needs git, and npm's registry or its cache.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { get } from '@/hard/load';
import { freePorts, until } from '@/hard/scratch';
import { record, rounded } from '../record';
import { cachedPackages } from './npmCache';

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'supersede-cold-'));

/** Runs `npm start` until it answers with the home page, and ends it. */
async function start(port: number): Promise<{ seconds: number; steps: Record<string, string> }> {
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let over = false;
  void ended.then(() => (over = true));
  await until(async () => {
    if (over) throw new Error(`npm start ended: ${output}`);
    return (await get(port, '/').catch(() => undefined))?.status === 200;
  });
  const seconds = rounded((performance.now() - started) / 1000);
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended;
  const steps = [...output.matchAll(/^[✓·] (\w+) .*? {2}([\d.]+ s|up to date)$/gm)];
  return { seconds, steps: Object.fromEntries(steps.map(([, step = '', took = '']) => [step, took])) };
}

try {
  const cloned = spawnSync('git', ['clone', '--quiet', root, folder], { encoding: 'utf8' });
  if (cloned.status !== 0) throw new Error(`git clone failed: ${cloned.stderr}`);
  const [port = 0] = await freePorts(1);
  const lock = path.join(folder, 'package-lock.json');
  const before = cachedPackages(lock);
  const first = await start(port);
  const after = cachedPackages(lock);
  const second = await start(port);
  // Warm: nothing was left for the first start to fetch.
  const npmCache = { warm: after.cached === before.cached, ...before, fetched: after.cached - before.cached };
  console.log({ npmCache, first, second });
  record('coldStart', ['next', 'prisma', 'esbuild'], { npmCache, first, second });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
