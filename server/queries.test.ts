import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { start, two, page } from './site.fixture';

/** An answer that tells its address and catalogue. */
const echo: Parameters<typeof start>[0] = (req, res) =>
  void res
    .writeHead(200, { 'content-type': 'text/html' })
    .end(`${req.url} ${String(req.headers['x-supersede-catalogue'])} ${page}`);

describe('an address with a query', () => {
  it('is rendered twice and then kept, its answer the same and still private', async () => {
    const { ask, renders } = await start(echo);
    const gzip = { 'accept-encoding': 'gzip' };
    const [first, , third] = [await ask('/a?q=1', gzip), await ask('/a?q=1', gzip), await ask('/a?q=1', gzip)];
    expect(renders).toHaveLength(2);
    expect(gunzipSync(third.body).toString()).toMatch(/^\/a\?q=1 /);
    const { 'x-request-id': one, date: _then, ...before } = first.headers;
    const { 'x-request-id': another, date: _now, ...after } = third.headers;
    expect(after).toEqual(before);
    expect(another).not.toBe(one);
    expect(after['cache-control']).toBe('private, no-cache');
    expect((await ask('/a?q=1', { 'if-none-match': String(after.etag) })).status).toBe(304);
    expect((await ask('/a?q=1', {}, 'HEAD')).body).toHaveLength(0);
    expect(renders).toHaveLength(2);
  });

  it('has an answer of its own, and so has each catalogue', async () => {
    const site = await start(echo);
    for (let time = 0; time < 3; time++) await site.ask('/a?q=1');
    expect((await site.ask('/a?q=2')).body.toString()).toMatch(/^\/a\?q=2 /);
    expect((await site.ask('/a')).body.toString()).toMatch(/^\/a /);
    site.live = two;
    expect((await site.ask('/a?q=1')).body.toString()).toContain(`/a?q=1 ${two.version}`);
  });

  it('stays out of the log, kept or not', async () => {
    const { ask, log } = await start(echo);
    for (let time = 0; time < 3; time++) await ask('/a?q=secret');
    await expect.poll(() => log.length).toBe(3);
    expect(log.filter((line) => !/ GET \/a 200 /.test(line))).toEqual([]);
  });

  it('of a file that Next names by its content leaves page policies out, kept or not', async () => {
    const { ask, renders } = await start(
      (_req, res) =>
        void res
          .writeHead(200, { 'content-type': 'application/javascript', 'cache-control': 'public, immutable' })
          .end('x()'),
    );
    for (let time = 0; time < 3; time++)
      expect((await ask('/_next/static/a.js?v=1')).headers['content-security-policy']).toBeUndefined();
    expect(renders).toHaveLength(2);
  });

  it('answers a POST anew', async () => {
    const { ask, renders } = await start(echo);
    for (let time = 0; time < 3; time++) await ask('/api/a?q=1', {}, 'POST', 'x');
    for (let time = 0; time < 3; time++) await ask('/api/a?q=1');
    await ask('/api/a?q=1', {}, 'POST', 'x');
    expect(renders).toHaveLength(6);
  });
});
