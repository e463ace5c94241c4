/**
 * Measures requests per second and the 99th percentile of pages and searches, from the site's own server alone, as it is and
 * without its keep, through deploy/nginx with three replicas, and the same bytes as a file from nginx, in one run, then the
 * memory of the server once it keeps every page, and writes bench/results/pages.json:
 * node --import tsx bench/pages/run.ts
 * Needs the built site (npm start builds it), wrk and nginx (Debian's packages).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { get } from '@/hard/load';
import { nginxVersion, startNginx } from '@/hard/nginx';
import { freePorts, until } from '@/hard/scratch';
import { Server } from '@/hard/server';
import { addressesIn } from '@/hard/site';
import { record } from '../record';
import { memoryOf } from './memory';
import { servePlain } from './plainNginx';
import { wrk, type Measured } from './wrk';

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

const ALL = { connections: CONNECTIONS, seconds: SECONDS };
const ONE_READER = { connections: 1, seconds: SECONDS };
/** What is measured is the daily round, not the first reader after a switch. */
const WARM_UP = 1;

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
      for (const each of [port, front]) wrk(each, address, { ...ALL, seconds: WARM_UP });
      wrk(barePort, address, { ...ONE_READER, seconds: WARM_UP });
      figures[name] = {
        alone: wrk(port, address, ALL),
        keepingNothingForOneReader: wrk(barePort, address, ONE_READER),
        ...(address.includes('?') ? {} : { deployed: wrk(front, address, ALL) }),
      };
      console.log(name, figures[name]);
    }
    wrk(plainPort, '/article.html', { ...ALL, seconds: WARM_UP });
    figures['article']!.file = wrk(plainPort, '/article.html', ALL);
    console.log('the article as a file of nginx', figures['article']!.file);
  } finally {
    await nginx.stop();
    await plain.stop();
  }
  const pages = addressesIn((await get(port, '/sitemap.xml')).body);
  for (const address of pages) await get(port, address);
  const memory = { pagesRead: pages.length, afterwardsMiB: memoryOf(port), keepingNothingMiB: memoryOf(barePort) };
  console.log('memory', memory);
  record('pages', ['next', 'react', '@libsql/client'], {
    nginx: nginxVersion(),
    seconds: SECONDS,
    connections: CONNECTIONS,
    articleBytes: Buffer.byteLength(body),
    figures,
    memory,
  });
} finally {
  for (const each of [server, bare, ...replicas]) await each.stop();
  rmSync(folder, { recursive: true, force: true });
}
