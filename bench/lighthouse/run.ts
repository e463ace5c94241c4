/**
 * Runs Lighthouse (mobile) on pages of the built site, takes the median of five and writes bench/results/lighthouse.json:
 * node --import tsx bench/lighthouse/run.ts
 * Needs the built site (npm start builds it) and Chromium or Chrome; CHROME_PATH names another one. Lighthouse is fetched by npm.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Server } from '@/hard/server';
import { record } from '../record';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PAGES = {
  home: '/',
  article: '/kb/935490',
  line: '/products/exchange-2010/sp3',
  search: '/search?q=calendar',
  wizard: '/wizard?build=14.3.224.1&iu=no',
};

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

const folder = mkdtempSync(path.join(tmpdir(), 'supersede-lighthouse-'));
const port = 3_900 + (process.pid % 90);
const server = new Server(port);

function run(address: string): Report {
  const file = path.join(folder, 'report.json');
  const flags = `--headless=new --disable-quic --disable-background-networking${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  const command = [
    '--yes',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${flags}`,
  ];
  const { status, stderr } = spawnSync('npx', command, {
    encoding: 'utf8',
    env: { CHROME_PATH: '/usr/bin/chromium', ...process.env },
  });
  if (status !== 0) throw new Error(`Lighthouse failed on ${address}: ${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

try {
  await server.answers(200);
  const pages: Record<string, unknown> = {};
  for (const [name, address] of Object.entries(PAGES)) {
    const reports = Array.from({ length: RUNS }, () => run(`http://127.0.0.1:${port}${address}`));
    const scores = CATEGORIES.map((category) => [
      category,
      median(reports.map(({ categories }) => Math.round((categories[category]?.score ?? 0) * 100))),
    ]);
    const figure = (audit: string) => Math.round(median(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0)));
    pages[name] = {
      ...Object.fromEntries(scores),
      firstPaintMs: figure('first-contentful-paint'),
      largestPaintMs: figure('largest-contentful-paint'),
      blockingMs: figure('total-blocking-time'),
      failed: Object.keys(reports[0]?.audits ?? {}).filter((id) =>
        reports.every(({ audits }) => audits[id]?.score !== null && (audits[id]?.score ?? 1) < 0.5),
      ),
    };
    console.log(name, pages[name]);
  }
  record('lighthouse', ['next', 'react'], { lighthouse: LIGHTHOUSE, runs: RUNS, pages });
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
