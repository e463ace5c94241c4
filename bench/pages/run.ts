/**
 * Measures requests per second and the 99th percentile of pages and searches, from the site's own server alone, as it is and
 * without its keep, through deploy/nginx with three replicas, and the same bytes as a file from nginx, in one run, and writes bench/results/pages.json:
 * node --import tsx bench/pages/run.ts
 * Needs the built site (npm start builds it), wrk and nginx (Debian's packages).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { get } from '@/hard/load';
import { nginxVersion, startNginx } from '@/hard/nginx';
import { freePorts, until } from '@/hard/scratch';
import { Server } from '@/hard/server';
import { record } from '../record';
import { servePlain } from './plainNginx';

const SECONDS = 8;
const CONNECTIONS = 16;
const ARTICLE = '/kb/935490';
const WIZARD = '/wizard?build=14.3.224.1&iu=no&owa=yes&net=no';
const ADDRESSES = {
  article: ARTICLE,
  line: '/products/exchange-2010/sp3',
  'search for an identifier': '/api/v1/search?q=8.0.711.2',
  'search for words': '/api/v1/search?q=services+stay+disabled',
  'page of results': '/search?q=services+stay+disabled',
  'result of the wizard': WIZARD,
};

interface Measured {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  failed: number;
}

function wrk(port: number, address: string, { connections = CONNECTIONS, seconds = SECONDS } = {}): Measured {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip'];
  const { stdout, error } = spawnSync('wrk', [...args, `http://127.0.0.1:${port}${address}`], { encoding: 'utf8' });
  if (error) throw new Error('wrk is not installed. Run: apt-get install wrk.');
  const ms = (percent: string) => {
    const [, value, unit] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)\\b`).exec(stdout) ?? [];
    return Number((Number(value) * (unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1)).toFixed(2));
  };
  return {
    requestsPerSecond: Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])),
    p50Ms: ms('50'),
    p99Ms: ms('99'),
    failed: Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0),
  };
}

const folder = mkdtempSync(path.join(tmpdir(), 'supersede-pages-'));
const [port = 0, front = 0, plainPort = 0, barePort = 0, ...ports] = await freePorts(7);
const server = new Server(port);
// Keeps nothing. It is asked by one reader, because those who ask for the same at the same time get the same rendering.
const bare = new Server(barePort, { KEEP_PAGES_BYTES: '0' });
const replicas = ports.map((each) => new Server(each));
const figures: Record<string, Record<string, Measured>> = {};
try {
  await server.answers(200);
  for (const each of [bare, ...replicas]) await each.answers(200);
  const { body } = await get(port, ARTICLE);
  const files = path.join(folder, 'files');
  mkdirSync(files);
  writeFileSync(path.join(files, 'article.html'), body);
  writeFileSync(path.join(files, 'article.html.gz'), gzipSync(body));
  const plain = servePlain(path.join(folder, 'plain'), plainPort, files);
  const nginx = startNginx(path.join(folder, 'front'), {
    port: front,
    replicas: ports,
    shared: path.join(folder, 'shared'),
  });
  try {
    for (const each of [front, plainPort])
      await until(() =>
        get(each, '/').then(
          () => true,
          () => false,
        ),
      );
    for (const [name, address] of Object.entries(ADDRESSES)) {
      // What is measured is the daily round, not the first reader after a switch.
      for (const each of [port, front]) wrk(each, address, { seconds: 1 });
      figures[name] = {
        alone: wrk(port, address),
        keepingNothingForOneReader: wrk(barePort, address, { connections: 1 }),
        ...(address.includes('?') ? {} : { deployed: wrk(front, address) }),
      };
      console.log(name, figures[name]);
    }
    figures['article']!.file = wrk(plainPort, '/article.html');
    console.log('the article as a file of nginx', figures['article']!.file);
  } finally {
    await nginx.stop();
    await plain.stop();
  }
  record('pages', ['next', 'react', '@libsql/client'], {
    nginx: nginxVersion(),
    seconds: SECONDS,
    connections: CONNECTIONS,
    articleBytes: Buffer.byteLength(body),
    figures,
  });
} finally {
  for (const each of [server, bare, ...replicas]) await each.stop();
  rmSync(folder, { recursive: true, force: true });
}
