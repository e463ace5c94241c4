/** deploy/ as it stands: three replicas behind nginx, under load, through all that may happen to them. */
import { execFile } from 'node:child_process';
import { rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figures, get, Load, type Got } from './load';
import { nginxVersion, startNginx, type Nginx } from './nginx';
import { edit, importContent, makeRelease, rebuild } from './release';
import { Replicas } from './replicas';
import { freePorts, root, scratch, until } from './scratch';
import {
  addressesIn,
  assetsOf,
  isPage,
  readable,
  secret,
  staticOf,
  versionsIn,
  wrongWith,
  type Expected,
} from './site';

const folder = scratch('replicas');
const sentence = 'This sentence stands in the second catalogue only.';
const readers = 8;
const first = path.join(folder, 'releases', 'first');
const second = path.join(folder, 'releases', 'second');
const results: Record<string, unknown> = {};
let replicas: Replicas;
let nginx: Nginx;
let ports: number[];
/** Where activate.sh tries a release. */
let trial: number;
let expected: Expected;
/** Every address of the site; those of `quiet` are asked for by the tests alone, never by the load. */
let addresses: string[];
let quiet: string[];

const seconds = (count: number) => new Promise<void>((resolve) => setTimeout(resolve, count * 1_000));
const ask = (address: string, options = {}) => get(nginx.port, address, options);

/** Runs deploy/activate.sh, or what else is given, as the person who deploys would. */
const run = (script: string, ...args: string[]) =>
  promisify(execFile)('sh', [path.join(root, 'deploy', script), ...args], {
    env: {
      ...process.env,
      SUPERSEDE_ROOT: folder,
      SUPERSEDE_TRIAL_PORT: String(trial),
      PATH: `${replicas.bin}:${process.env.PATH ?? ''}`,
    },
  });

/** Puts load on the site while something happens to it, and says how the readers fared. */
async function underLoad(name: string, happens: () => Promise<void>): Promise<Got[]> {
  const assets: string[] = [];
  const seen = new Set<string>();
  const others = [
    '/kb/935490.md',
    '/api/v1/releases',
    '/api/v1/products',
    `/search?q=${secret}`,
    '/feed.xml',
    '/sitemap.xml',
  ];
  const load = new Load(nginx.port, readers, {
    ask() {
      const asset = assets.pop();
      if (asset !== undefined) return { path: asset };
      const dice = Math.random();
      if (dice < 0.2) return { path: '/kb/935490' };
      if (dice < 0.3) return { path: others[Math.floor(Math.random() * others.length)] ?? '/' };
      if (dice < 0.35) return { path: '/api/v1/applicability', body: '8.0.711.2' };
      return { path: addresses[Math.floor(Math.random() * addresses.length)] ?? '/' };
    },
    wrong(got) {
      const version = versionsIn(got, expected)[0];
      if (version !== undefined) named.set(got.at, version);
      if (isPage(got)) {
        const [one = ''] = assetsOf(got).sort(() => Math.random() - 0.5);
        assets.push(...assetsOf(got).filter((asset) => asset === one || !seen.has(asset)));
        for (const asset of assetsOf(got)) seen.add(asset);
      }
      return wrongWith(got, expected);
    },
  });
  const named = new Map<number, string>();
  versionsSeen = named;
  assetsSeen = seen;
  await happens();
  await load.stop();
  results[name] = { ...figures(load.answers), failed: load.failures.length };
  expect(load.failures).toEqual([]);
  return load.answers;
}
/** Of the last load: which version each answer named, by the time of its question; and the files its pages asked for. */
let versionsSeen = new Map<number, string>();
let assetsSeen = new Set<string>();

beforeAll(async () => {
  const [port = 0, tried = 0, ...others] = await freePorts(5);
  trial = tried;
  ports = others;
  // First, so that what is missing is said before minutes of building.
  nginx = startNginx(path.join(folder, 'nginx'), { port, replicas: ports, shared: path.join(folder, 'static') });
  replicas = new Replicas(folder, { SITE_URL: 'https://updates.example' });
  makeRelease(first);
  const old = await importContent(first);
  makeRelease(second);
  await rebuild(second, 'second-build');
  edit(second, sentence);
  expected = { versions: [old, await importContent(second)], sentence };
  symlinkSync(first, path.join(folder, 'current'));
  await run('publish-static.sh', first, path.join(folder, 'static'));
  for (const one of ports) replicas.start(one);
  await until(async () => (await Promise.all(ports.map((one) => isReady(one)))).every(Boolean));
  const all = addressesIn((await ask('/sitemap.xml')).body);
  quiet = all.filter((_, index) => index % 35 === 7).slice(0, 20);
  addresses = all.filter((address) => !quiet.includes(address));
});

afterAll(async () => {
  await replicas.stop();
  await nginx.stop();
});

async function isReady(port: number): Promise<boolean> {
  try {
    return (await get(port, '/readyz')).status === 200;
  } catch {
    return false;
  }
}

it('has something to ask for', () => {
  expect(addresses.length).toBeGreaterThan(500);
  expect(quiet).toHaveLength(20);
  expect(new Set(expected.versions).size).toBe(2);
});

it('answers each coding from its own kept answer', async () => {
  const bodies = new Set<string>();
  for (const coding of ['br', 'gzip', 'identity', 'br', 'gzip', 'identity']) {
    const got = await ask('/topics', { headers: { 'accept-encoding': coding } });
    expect(got.headers['content-encoding'] ?? 'identity').toBe(coding);
    bodies.add(readable(got.body));
  }
  expect(bodies.size).toBe(1);
  const states = nginx
    .accessLog()
    .split('\n')
    .filter((line) => line.includes(' /topics '))
    .map((line) => line.split(' ')[6]);
  expect(states.slice(-3)).toEqual(['HIT', 'HIT', 'HIT']);
});

it('tells shared caches half a minute, readers to ask each time, and keeps no answer to a query', async () => {
  expect((await ask('/kb/935490')).headers['cache-control']).toBe('public, max-age=0, s-maxage=30, must-revalidate');
  for (let time = 0; time < 2; time++)
    expect((await ask(`/search?q=${secret}`)).headers['cache-control']).toBe('private, no-cache');
  const states = nginx
    .accessLog()
    .split('\n')
    .filter((line) => line.includes(' /search '))
    .map((line) => line.split(' ')[6]);
  expect(new Set(states)).toEqual(new Set(['BYPASS']));
});

it('serves under load', async () => {
  await underLoad('steady', () => seconds(10));
});

it('shows no old catalogue later than a minute after a switch, asked for in between or not', async () => {
  for (const address of quiet) expect(versionsIn(await ask(address), expected)).toEqual([expected.versions[0]]);
  let switched = 0;
  await underLoad('newContent', async () => {
    await seconds(2);
    edit(first, sentence);
    expect(await importContent(first)).toBe(expected.versions[1]);
    switched = statSync(path.join(first, 'data', 'current')).mtimeMs - performance.timeOrigin;
    await until(() => performance.now() - switched > 32_000);
    for (const address of quiet)
      expect(versionsIn(await ask(address), expected), address).toEqual([expected.versions[1]]);
  });
  const old = [...versionsSeen].filter(([at, version]) => at > switched && version === expected.versions[0]);
  const lastOldMs = Math.round(Math.max(0, ...old.map(([at]) => at - switched)));
  Object.assign(results.newContent as object, { lastOldMs });
  expect([...versionsSeen.values()]).toContain(expected.versions[0]);
  expect(
    [...versionsSeen].filter(([at]) => at > switched + 60_000 - 30_000).map(([, version]) => version),
  ).not.toContain(expected.versions[0]);
});

it('fails no request when a replica is killed', async () => {
  const [killed = 0] = ports;
  await underLoad('killed', async () => {
    await seconds(2);
    replicas.kill(killed);
    await seconds(1);
    await until(() => isReady(killed));
    await seconds(3);
  });
});

it('fails no request while a new build takes the place of the old one, and serves the files of both', async () => {
  const own = [...staticOf(second)].filter((file) => !staticOf(first).has(file));
  expect(own.length).toBeGreaterThan(0);
  const started = performance.now();
  await underLoad('newBuild', async () => {
    await run('activate.sh', second, ...ports.map(String));
    await seconds(2);
  });
  Object.assign(results.newBuild as object, { tookMs: Math.round(performance.now() - started) });
  expect(own.some((file) => assetsSeen.has(file))).toBe(true);
  expect([...assetsSeen].some((file) => !staticOf(second).has(file))).toBe(true);
  for (const file of [...staticOf(first), ...staticOf(second)]) expect((await ask(file)).status, file).toBe(200);
  const fromReplicas = nginx
    .accessLog()
    .split('\n')
    .filter((line) => line.includes(' /_next/static/') && !line.endsWith(' - - -'));
  expect(fromReplicas).toEqual([]);
});

it('goes back to the build before in the same way', async () => {
  await underLoad('oldBuild', async () => {
    await run('activate.sh', first, ...ports.map(String));
  });
});

it('changes nothing for a release that is not whole, or that does not serve', async () => {
  const broken = path.join(folder, 'releases', 'broken');
  makeRelease(broken);
  rmSync(path.join(broken, '.next', 'server'), { recursive: true });
  await underLoad('brokenBuild', async () => {
    await expect(run('activate.sh', broken, ...ports.map(String))).rejects.toThrow(
      'does not serve. Nothing was changed',
    );
  });
  await expect(run('activate.sh', folder, ...ports.map(String))).rejects.toThrow('so it is no whole release');
  expect((await ask('/readyz')).status).toBe(200);
});

describe('from another machine', () => {
  const elsewhere = { from: '127.0.0.2' };
  const many = (address: string) => Promise.all(Array.from({ length: 150 }, () => ask(address, elsewhere)));

  it('limits how often one address asks, and says so', async () => {
    const got = await many('/api/v1/products');
    const refused = got.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(50);
    expect(got.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(refused[0]?.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
  });

  it('does not limit the files of the build', async () => {
    const [file = ''] = [...staticOf(first)].filter((name) => name.endsWith('.js'));
    const got = await many(file);
    expect(new Set(got.map(({ status }) => status))).toEqual(new Set([200]));
    expect(got[0]?.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'x-content-type-options': 'nosniff',
    });
  });
});

it('lets the site itself refuse what is too large', async () => {
  const got = await ask('/api/v1/fleet', { body: 'x'.repeat(4.5 * 2 ** 20) });
  expect([got.status, got.headers['content-type']]).toEqual([413, 'application/problem+json']);
});

it('says when it has no replica left, and comes back by itself', async () => {
  for (const port of ports) replicas.kill(port);
  await until(async () => (await ask('/readyz')).status === 503);
  const got = await ask('/search?q=x');
  expect([got.status, got.headers['retry-after'], got.headers['cache-control']]).toEqual([503, '5', 'no-store']);
  await until(async () => (await ask('/readyz')).status === 200);
});

it('has written no query into any log', () => {
  const logs = { access: nginx.accessLog(), errors: nginx.errorLog(), replicas: replicas.log };
  expect(logs.access).toContain(' GET /search 200 ');
  expect(logs.replicas).toContain(' GET /search 200 ');
  for (const [name, text] of Object.entries(logs)) expect(text.includes(secret), name).toBe(false);
});

it('leaves its figures', () => {
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) };
  const versions = { node: process.version, nginx: nginxVersion() };
  const file = path.join(root, 'bench', 'results', 'replicas.json');
  const all = {
    date: new Date().toISOString().slice(0, 10),
    machine,
    versions,
    replicas: ports.length,
    readers,
    ...results,
  };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
});
