/** deploy/ as it stands: three replicas behind nginx, under load, through all that may happen to them. */
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordFull } from './dose';
import { Installation, sentence } from './installation';
import { nginxVersion, ownHeaders, refusals } from './nginx';
import { edit, importContent, makeRelease } from './release';
import { root, scratch, until } from './scratch';
import { partsOf, secret, staticOf, versionsIn } from './site';
import { readers, visit, type Visits } from './visits';

const folder = scratch('replicas');
/** What happens under load, and how readers fared then: only what was as it should be. */
const results: Partial<Record<(typeof phases)[number], object>> = {};
const phases = ['steady', 'newContent', 'killed', 'newBuild', 'oldBuild', 'brokenBuild'] as const;
let site: Installation;

beforeAll(async () => {
  site = await Installation.start(folder);
  return () => site.stop();
});

const seconds = (count: number) => new Promise<void>((resolve) => setTimeout(resolve, count * 1_000));

/** Puts load on the site while something happens to it. No reader may notice. */
async function underLoad(happens: () => Promise<void>): Promise<Visits> {
  const visits = await visit(site, happens);
  expect(visits.failures).toEqual([]);
  return visits;
}

/** Keeps the figures of a phase, once all is seen that was expected of it. */
function keep(phase: (typeof phases)[number], { figures, failures }: Visits, more: object = {}): void {
  results[phase] = { ...figures, failed: failures.length, ...more };
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
  const states = site.logged(' /topics ', 'cache');
  expect(states.slice(-3)).toEqual(['HIT', 'HIT', 'HIT']);
});

it('tells shared caches half a minute, readers to ask each time, and keeps no answer to a query', async () => {
  expect((await site.ask('/kb/935490')).headers['cache-control']).toBe(
    'public, max-age=0, s-maxage=30, must-revalidate',
  );
  for (let time = 0; time < 2; time++)
    expect((await site.ask(`/search?q=${secret}`)).headers['cache-control']).toBe('private, no-cache');
  const states = site.logged(' /search ', 'cache');
  expect(new Set(states)).toEqual(new Set(['BYPASS']));
});

it('serves under load', async () => {
  keep('steady', await underLoad(() => seconds(10)));
});

it('shows no old catalogue later than a minute after a switch, asked for in between or not', async () => {
  for (const address of site.quiet)
    expect(versionsIn(await site.ask(address), site.expected)).toEqual([site.expected.versions[0]]);
  const [before, after] = site.expected.versions;
  let switched = 0;
  const visits = await underLoad(async () => {
    await seconds(2);
    edit(site.first, sentence);
    expect(await importContent(site.first)).toBe(after);
    switched = statSync(path.join(site.first, 'data', 'current')).mtimeMs - performance.timeOrigin;
    await until(() => performance.now() - switched > 32_000);
    for (const address of site.quiet)
      expect(versionsIn(await site.ask(address), site.expected), address).toEqual([after]);
  });
  expect(new Set(visits.versions.map(([, version]) => version))).toEqual(new Set([before, after]));
  const old = visits.versions.flatMap(([at, version]) => (version === before ? [at - switched] : []));
  const lastOldMs = Math.round(Math.max(0, ...old));
  // Of the minute, the share of nginx and the replicas: 2 seconds to look, 8 for an answer on its way, 20 in the cache.
  expect(lastOldMs).toBeLessThanOrEqual(30_000);
  keep('newContent', visits, { lastOldMs });
});

it('fails no request when a replica is killed', async () => {
  const [killed = 0] = site.ports;
  const happens = async () => {
    await seconds(2);
    site.replicas.kill(killed);
    await seconds(1);
    await until(() => site.isReady(killed));
    await seconds(3);
  };
  keep('killed', await underLoad(happens));
});

it('fails no request while a new build takes the place of the old one, and serves the files of both', async () => {
  const own = [...staticOf(site.second)].filter((file) => !staticOf(site.first).has(file));
  expect(own.length).toBeGreaterThan(0);
  const started = performance.now();
  const visits = await underLoad(async () => {
    await site.activate(site.second);
    await seconds(2);
  });
  const tookMs = Math.round(performance.now() - started);
  expect(own.some((file) => visits.assets.has(file))).toBe(true);
  expect([...visits.assets].some((file) => !staticOf(site.second).has(file))).toBe(true);
  for (const file of [...staticOf(site.first), ...staticOf(site.second)])
    expect((await site.ask(file)).status, file).toBe(200);
  // The replica that answered, if one did.
  for (const place of [' /_next/static/', ' /scripts/'])
    expect(new Set(site.logged(place, 'replica')), place).toEqual(new Set(['-']));
  keep('newBuild', visits, { tookMs });
});

it('goes back to the build before in the same way', async () => {
  keep('oldBuild', await underLoad(async () => void (await site.activate(site.first))));
});

it('changes nothing for a release that is not whole, or that does not serve', async () => {
  const broken = path.join(folder, 'releases', 'broken');
  makeRelease(broken);
  rmSync(path.join(broken, '.next', 'server'), { recursive: true });
  const visits = await underLoad(async () => {
    await expect(site.activate(broken)).rejects.toThrow('does not serve. Nothing was changed');
  });
  await expect(site.activate(folder)).rejects.toThrow('so it is no whole release');
  expect((await site.ask('/readyz')).status).toBe(200);
  keep('brokenBuild', visits);
});

describe('from another machine', () => {
  const many = (address: string, from = '127.0.0.2') =>
    Promise.all(Array.from({ length: 150 }, () => site.ask(address, { from })));

  it('limits how often one address asks, and says so', async () => {
    const got = await many('/api/v1/products');
    const refused = got.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(50);
    expect(got.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(refused[0]?.headers).toMatchObject({ ...ownHeaders, 'retry-after': '1' });
  });

  it('has a lower limit for every address with a query than for a page', async () => {
    const passed = async (address: string, from: string) =>
      (await many(address, from)).filter(({ status }) => status !== 429).length;
    const pages = await passed('/topics', '127.0.0.3');
    expect(pages).toBeGreaterThan(60);
    expect(await passed('/compare?x=1', '127.0.0.4')).toBeLessThan(pages - 10);
    expect(await passed('/topics?x=1', '127.0.0.5')).toBeLessThan(pages - 10);
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

it('lets the site itself refuse what is too large, and what is too long', async () => {
  const got = await site.ask('/api/v1/fleet', { body: 'x'.repeat(4.5 * 2 ** 20) });
  expect([got.status, got.headers['content-type']]).toEqual([413, 'application/problem+json']);
  const long = await site.ask(`/${'x'.repeat(5_000)}`);
  expect([long.status, long.headers['content-type']]).toEqual([414, 'text/html; charset=utf-8']);
});

describe('what nginx refuses itself', () => {
  const cases = refusals([...staticOf(root)][0] ?? '');

  it.each(cases)('%s, in words of its own', async (_what, status, address, options) => {
    const got = await site.ask(address, options);
    expect([got.status, got.headers]).toEqual([status, expect.objectContaining(ownHeaders)]);
    expect(got.body).toMatch(/^[A-Z][^<]+\.\n$/);
    expect(got.body).not.toContain('nginx');
  });

  it('a method that no replica is asked with', async () => {
    const { status, headers, body } = await site.nginx.trace();
    expect([status, body]).toEqual([405, 'This address does not take that method. Ask for it with GET.\n']);
    expect(headers).toMatchObject({ ...ownHeaders, allow: 'GET, HEAD' });
  });
});

it('gives each answer a number of its own, which leads to the line of the replica', async () => {
  const numbers: string[] = [];
  for (const asked of ['/kb/935490', '/kb/935490', '/kb/935490', '/topics?number', '/no-such-page', '/%zz'])
    numbers.push(String((await site.ask(asked)).headers['x-request-id']));
  expect(new Set(numbers).size).toBe(6);
  await until(() => site.logged(numbers[5] ?? '', 'id').length === 1);
  const lines = numbers.map((number) => `${site.logged(number, 'cache')[0]} ${site.logged(number, 'replicaId')[0]}`);
  expect([lines[2], lines[5]]).toEqual(['HIT -', '- -']);
  expect(lines.slice(3, 5).join()).toMatch(/^BYPASS \w{12},MISS \w{12}$/);
  for (const [at, what] of ['GET /topics 200', 'GET /no-such-page 404'].entries())
    await until(() => site.replicas.log.includes(` ${lines[3 + at]?.split(' ')[1]} ${what} `));
});

it('says when it has no replica left, and comes back by itself', async () => {
  for (const port of site.ports) site.replicas.kill(port);
  await until(async () => (await site.ask('/readyz')).status === 503);
  const got = await site.ask('/search?q=x');
  expect([got.status, got.headers]).toEqual([503, expect.objectContaining({ ...ownHeaders, 'retry-after': '5' })]);
  await until(async () => (await site.ask('/readyz')).status === 200);
});

it('has written no query into any log', () => {
  const logs = { access: site.nginx.accessLog(), errors: site.nginx.errorLog(), replicas: site.replicas.log };
  expect(logs.access).toContain(' GET /search 200 ');
  expect(logs.replicas).toContain(' GET /search 200 ');
  for (const [name, text] of Object.entries(logs)) expect(text.includes(secret), name).toBe(false);
});

it('leaves the figures of a full dose, if no phase failed', () => {
  expect(Object.keys(results)).toEqual(phases);
  for (const phase of phases) expect(results[phase], phase).toMatchObject({ failed: 0 });
  recordFull('replicas', ['next', 'react'], {
    nginx: nginxVersion(),
    replicas: site.ports.length,
    readers,
    ...results,
  });
});
