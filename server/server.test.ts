import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headScript } from '@/components/layout/headScript';
import { hashSource } from './csp';
import { nextPage, none, one, page, start, two } from './site.fixture';

describe('a page', () => {
  it('carries the security headers, and a policy that knows the script of the head', async () => {
    const { ask } = await start();
    const { status, headers, body } = await ask('/kb/935490');
    expect([status, body.toString()]).toEqual([200, page]);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining(`script-src 'self' ${hashSource(headScript)};`),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'public, max-age=0, s-maxage=50, must-revalidate',
      vary: 'Accept-Encoding',
      'content-length': String(page.length),
      'x-request-id': expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('asks for https only behind TLS', async () => {
    const { ask } = await start(nextPage, { behindTls: true });
    expect((await ask('/')).headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('is rendered once, with a new id for each request', async () => {
    const { ask, renders } = await start();
    const first = await ask('/a');
    const second = await ask('/a');
    expect(renders).toHaveLength(1);
    expect(second.body).toEqual(first.body);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    expect({ ...second.headers, 'x-request-id': '', date: '' }).toEqual({
      ...first.headers,
      'x-request-id': '',
      date: '',
    });
  });

  it('answers 304 to its tag, in any coding, kept or not', async () => {
    const { ask } = await start();
    for (const path of ['/a', '/a', '/a?q=1']) {
      const { etag = '' } = (await ask(path, { 'accept-encoding': 'gzip' })).headers;
      expect(etag).toMatch(/^"[\w-]{22}-gzip"$/);
      for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, etag.replace('-gzip', ''), '*']) {
        const again = await ask(path, { 'if-none-match': tag, 'accept-encoding': 'gzip' });
        expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
        expect(again.headers['cache-control']).toBeDefined();
      }
      expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
    }
  });

  it.each(['kept', 'first'])('answers HEAD like GET, without a body (%s)', async (when) => {
    const { ask, renders } = await start();
    if (when === 'kept') await ask('/a');
    const head = await ask('/a', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(page.length)]);
    const get = await ask('/a');
    expect(get.headers.etag).toBe(head.headers.etag);
    expect(get.body.toString()).toBe(page);
    expect(renders).toHaveLength(1);
  });

  it('is compressed as the reader asks, kept or not', async () => {
    const { ask } = await start();
    for (const path of ['/a', '/a', '/a?q=1']) {
      const gzip = await ask(path, { 'accept-encoding': 'gzip' });
      const br = await ask(path, { 'accept-encoding': 'gzip, br' });
      expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', page]);
      expect([br.headers['content-encoding'], brotliDecompressSync(br.body).toString()]).toEqual(['br', page]);
      expect(br.headers['content-length']).toBe(String(br.body.length));
      expect(new Set([gzip.headers.etag, br.headers.etag, (await ask(path)).headers.etag]).size).toBe(3);
    }
  });
});

describe('the catalogue of a request', () => {
  it('is named to the app, whatever the client claims', async () => {
    const { ask, renders } = await start();
    await ask('/a?', { 'x-supersede-catalogue': 'ffffffffffffffff' });
    await ask('/b', { 'X-Supersede-Catalogue': ['a', 'b'] });
    expect(renders.map((req) => req.headers['x-supersede-catalogue'])).toEqual([one.version, one.version]);
  });

  it('is not named when there is none', async () => {
    const site = await start();
    site.live = none;
    await site.ask('/_next/static/a.js', { 'x-supersede-catalogue': one.version });
    expect(site.renders.map((req) => req.headers['x-supersede-catalogue'])).toEqual([undefined]);
  });

  it('drops kept answers when it changes', async () => {
    const site = await start(
      (req, res) => void res.setHeader('content-type', 'text/html').end(String(req.headers['x-supersede-catalogue'])),
    );
    expect((await site.ask('/a')).body.toString()).toBe(one.version);
    site.live = two;
    expect((await site.ask('/a')).body.toString()).toBe(two.version);
    expect((await site.ask('/a')).body.toString()).toBe(two.version);
    expect(site.renders).toHaveLength(2);
  });

  it('keeps no answer that was rendered while it changed', async () => {
    const site = await start((_req, res) => {
      site.live = two;
      res.setHeader('content-type', 'text/html').end('x');
    });
    await site.ask('/a');
    site.live = one;
    await site.ask('/a');
    expect(site.renders).toHaveLength(2);
  });

  it('makes every page and API answer 503 while missing, and recovers', async () => {
    const site = await start();
    site.live = none;
    const html = await site.ask('/kb/935490');
    expect([html.status, html.headers['content-type'], html.headers['retry-after']]).toEqual([
      503,
      'text/html; charset=utf-8',
      '10',
    ]);
    expect(html.body.toString()).toContain('Run "npm start"');
    expect(html.headers['content-security-policy']).toMatch(/script-src 'none'; style-src 'sha256-/);
    const api = await site.ask('/api/v1/releases');
    expect([api.status, api.headers['content-type'], JSON.parse(api.body.toString()).detail]).toEqual([
      503,
      'application/problem+json',
      expect.stringContaining('npm start'),
    ]);
    expect(site.renders).toHaveLength(0);
    site.live = one;
    expect((await site.ask('/kb/935490')).status).toBe(200);
  });

  it('answers 503 for a file that is not there too, which the app can tell only with a catalogue', async () => {
    const site = await start(
      (_req, res) => void res.writeHead(500, { 'content-type': 'text/html' }).end('<html id="__next_error__">'),
    );
    site.live = none;
    expect((await site.ask('/scripts/gone.js')).status).toBe(503);
    site.live = one;
    expect((await site.ask('/scripts/gone.js')).status).toBe(500);
  });

  it('is answered by a failure if nobody can tell which it is', async () => {
    const site = await start();
    Object.defineProperty(site, 'live', {
      get: () => {
        throw new Error('ELOOP');
      },
    });
    expect((await site.ask('/kb/935490')).status).toBe(500);
    expect(site.errors).toEqual([new Error('ELOOP')]);
  });

  it('is told by /readyz; /healthz answers without it', async () => {
    const site = await start();
    expect(JSON.parse((await site.ask('/readyz')).body.toString())).toEqual({ catalogue: one.version });
    site.live = none;
    const ready = await site.ask('/readyz');
    expect([ready.status, JSON.parse(ready.body.toString()).detail]).toEqual([503, none.message]);
    const alive = await site.ask('/healthz');
    expect([alive.status, alive.body.toString()]).toEqual([200, 'ok\n']);
    expect((await site.ask('/healthz', {}, 'HEAD')).body).toHaveLength(0);
  });
});
