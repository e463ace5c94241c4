/** deploy/ as it stands: three replicas behind nginx, under load, through all that may happen to them. */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Installation, sentence } from './installation';
import { nginxVersion } from './nginx';
import { edit, importContent, makeRelease } from './release';
import { root, scratch, until } from './scratch';
import { partsOf, secret, staticOf, versionsIn } from './site';
import { readers, visit, type Visits } from './visits';

const folder = scratch('replicas');
const results: Record<string, unknown> = {};
let site: Installation;

beforeAll(async () => {
  site = await Installation.start(folder);
  return () => site.stop();
});

const seconds = (count: number) => new Promise<void>((resolve) => setTimeout(resolve, count * 1_000));

/** Puts load on the site while something happens to it. No reader may notice. */
async function underLoad(name: string, happens: () => Promise<void>, more: (visits: Visits) => object = () => ({})) {
  const visits = await visit(site, happens);
  results[name] = { ...visits.figures, failed: visits.failures.length, ...more(visits) };
  expect(visits.failures).toEqual([]);
  return visits;
}

it('has something to ask for', () => {
  expect(site.addresses.length).toBeGreaterThan(500);
  expect(site.quiet).toHaveLength(20);
  expect(new Set(site.expected.versions).size).toBe(2);
});

it('answers each coding from its own kept answer', async () => {
  const bodies = new Set<string>();
  for (const coding of ['br', 'gzip', 'identity', 'br', 'gzip', 'identity']) {
    const got = await site.ask('/topics', { headers: { 'accept-encoding': coding } });
    expect(got.headers['content-encoding'] ?? 'identity').toBe(coding);
    bodies.add(partsOf(got.body).join('\n'));
  }
  expect(bodies.size).toBe(1);
  const states = site.logged(' /topics ', 6);
  expect(states.slice(-3)).toEqual(['HIT', 'HIT', 'HIT']);
});

it('tells shared caches half a minute, readers to ask each time, and keeps no answer to a query', async () => {
  expect((await site.ask('/kb/935490')).headers['cache-control']).toBe(
    'public, max-age=0, s-maxage=30, must-revalidate',
  );
  for (let time = 0; time < 2; time++)
    expect((await site.ask(`/search?q=${secret}`)).headers['cache-control']).toBe('private, no-cache');
  const states = site.logged(' /search ', 6);
  expect(new Set(states)).toEqual(new Set(['BYPASS']));
});

it('serves under load', async () => {
  await underLoad('steady', () => seconds(10));
});

it('shows no old catalogue later than a minute after a switch, asked for in between or not', async () => {
  for (const address of site.quiet)
    expect(versionsIn(await site.ask(address), site.expected)).toEqual([site.expected.versions[0]]);
  const [before, after] = site.expected.versions;
  let switched = 0;
  const lastOldMs = ({ versions }: Visits) =>
    Math.round(Math.max(0, ...versions.flatMap(([at, version]) => (version === before ? [at - switched] : []))));
  const visits = await underLoad(
    'newContent',
    async () => {
      await seconds(2);
      edit(site.first, sentence);
      expect(await importContent(site.first)).toBe(after);
      switched = statSync(path.join(site.first, 'data', 'current')).mtimeMs - performance.timeOrigin;
      await until(() => performance.now() - switched > 32_000);
      for (const address of site.quiet)
        expect(versionsIn(await site.ask(address), site.expected), address).toEqual([after]);
    },
    (all) => ({ lastOldMs: lastOldMs(all) }),
  );
  expect(new Set(visits.versions.map(([, version]) => version))).toEqual(new Set([before, after]));
  // Of the minute, the share of nginx and the replicas: 2 seconds to look, 8 for an answer on its way, 20 in the cache.
  expect(lastOldMs(visits)).toBeLessThanOrEqual(30_000);
});

it('fails no request when a replica is killed', async () => {
  const [killed = 0] = site.ports;
  await underLoad('killed', async () => {
    await seconds(2);
    site.replicas.kill(killed);
    await seconds(1);
    await until(() => site.isReady(killed));
    await seconds(3);
  });
});

it('fails no request while a new build takes the place of the old one, and serves the files of both', async () => {
  const own = [...staticOf(site.second)].filter((file) => !staticOf(site.first).has(file));
  expect(own.length).toBeGreaterThan(0);
  const started = performance.now();
  const { assets } = await underLoad(
    'newBuild',
    async () => {
      await site.activate(site.second);
      await seconds(2);
    },
    () => ({ tookMs: Math.round(performance.now() - started) }),
  );
  expect(own.some((file) => assets.has(file))).toBe(true);
  expect([...assets].some((file) => !staticOf(site.second).has(file))).toBe(true);
  for (const file of [...staticOf(site.first), ...staticOf(site.second)])
    expect((await site.ask(file)).status, file).toBe(200);
  // The replica that answered, if one did.
  for (const place of [' /_next/static/', ' /scripts/'])
    expect(new Set(site.logged(place, 7)), place).toEqual(new Set(['-']));
});

it('goes back to the build before in the same way', async () => {
  await underLoad('oldBuild', async () => {
    await site.activate(site.first);
  });
});

it('changes nothing for a release that is not whole, or that does not serve', async () => {
  const broken = path.join(folder, 'releases', 'broken');
  makeRelease(broken);
  rmSync(path.join(broken, '.next', 'server'), { recursive: true });
  await underLoad('brokenBuild', async () => {
    await expect(site.activate(broken)).rejects.toThrow('does not serve. Nothing was changed');
  });
  await expect(site.activate(folder)).rejects.toThrow('so it is no whole release');
  expect((await site.ask('/readyz')).status).toBe(200);
});

describe('from another machine', () => {
  const elsewhere = { from: '127.0.0.2' };
  const many = (address: string) => Promise.all(Array.from({ length: 150 }, () => site.ask(address, elsewhere)));

  it('limits how often one address asks, and says so', async () => {
    const got = await many('/api/v1/products');
    const refused = got.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(50);
    expect(got.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(refused[0]?.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
  });

  it('does not limit the files of the build', async () => {
    const [file = ''] = [...staticOf(site.first)].filter((name) => name.endsWith('.js'));
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
  const got = await site.ask('/api/v1/fleet', { body: 'x'.repeat(4.5 * 2 ** 20) });
  expect([got.status, got.headers['content-type']]).toEqual([413, 'application/problem+json']);
});

it('says when it has no replica left, and comes back by itself', async () => {
  for (const port of site.ports) site.replicas.kill(port);
  await until(async () => (await site.ask('/readyz')).status === 503);
  const got = await site.ask('/search?q=x');
  expect([got.status, got.headers['retry-after'], got.headers['cache-control']]).toEqual([503, '5', 'no-store']);
  await until(async () => (await site.ask('/readyz')).status === 200);
});

it('has written no query into any log', () => {
  const logs = { access: site.nginx.accessLog(), errors: site.nginx.errorLog(), replicas: site.replicas.log };
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
    replicas: site.ports.length,
    readers,
    ...results,
  };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
});
