import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { nextPage, start } from './site.fixture';

describe('what is not kept', () => {
  const html: OutgoingHttpHeaders = { 'content-type': 'text/html' };
  it.each<[string, string, OutgoingHttpHeaders, number, OutgoingHttpHeaders, string]>([
    ['a query asked for once before', '/a?q=1', {}, 200, html, 'x'],
    ['an empty query', '/a?', {}, 200, html, 'x'],
    ['not found', '/a', {}, 404, html, 'x'],
    ['a failure', '/a', {}, 500, html, 'x'],
    ['a redirect', '/a', {}, 308, { location: '/b' }, ''],
    ['a cookie', '/a', {}, 200, { ...html, 'set-cookie': 'a=b' }, 'x'],
    ['an answer by other headers', '/a', {}, 200, { ...html, vary: 'Accept' }, 'x'],
    [
      'an answer that the app keeps private',
      '/a',
      {},
      200,
      { 'content-type': 'application/json', 'cache-control': 'private' },
      '{}',
    ],
    ['a page with a failed part', '/a', {}, 200, html, '<!--$!--><template data-dgst="1"></template>'],
    ['an image', '/a', {}, 200, { 'content-type': 'image/png' }, 'x'],
  ])('%s', async (_name, path, headers, status, answer, body) => {
    const { ask, renders } = await start((_req, res) => void res.writeHead(status, answer).end(body));
    const first = await ask(path, headers);
    await ask(path, headers);
    expect([first.status, first.body.toString(), renders.length]).toEqual([status, body, 2]);
    if (path.includes('?')) expect(first.headers['cache-control']).toBe('private, no-cache');
  });

  it('a POST, whose answer is never stored', async () => {
    const { ask, renders } = await start((_req, res) => void res.writeHead(303, { location: '/b' }).end());
    for (const answer of [await ask('/api/a', {}, 'POST', 'x'), await ask('/api/a', {}, 'POST', 'x')]) {
      expect([answer.status, answer.headers['cache-control'], answer.headers.location]).toEqual([
        303,
        'no-store',
        '/b',
      ]);
    }
    expect(renders).toHaveLength(2);
  });
});

describe('other answers', () => {
  it('leaves the headers of named files and keeps them', async () => {
    const { ask, renders } = await start(
      (_req, res) =>
        void res
          .writeHead(200, [
            ['content-type', 'application/javascript'],
            ['cache-control', 'public, max-age=31536000, immutable'],
          ])
          .end('x()'),
    );
    await ask('/_next/static/a.js');
    const { headers } = await ask('/_next/static/a.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy'], 'that of the page holds').toBeUndefined();
    expect(renders).toHaveLength(1);
  });

  it('takes no page for a file, wherever the app finds one', async () => {
    const { ask } = await start();
    for (let time = 0; time < 2; time++) {
      const { headers } = await ask('/scripts/page');
      expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=50, must-revalidate');
      expect(headers['content-security-policy']).toContain("default-src 'self'");
    }
  });

  it('knows the type of an answer whose headers are lists, as those of a route are', async () => {
    const { ask, renders } = await start(
      (_req, res) => void res.setHeader('content-type', ['application/json']).end('{}'),
    );
    await ask('/api/v1/releases');
    const { headers } = await ask('/api/v1/releases');
    expect([headers['content-type'], headers.etag?.length, renders.length]).toEqual(['application/json', 24, 1]);
  });

  it('compares tags only for a request that reads', async () => {
    const { ask } = await start();
    expect((await ask('/api/a', { 'if-none-match': '*' }, 'POST', 'x')).status).toBe(200);
  });

  it('logs a reader who leaves, and reports no error', async () => {
    let left: () => void = () => undefined;
    const site = await start(
      (_req, res) =>
        new Promise((_resolve, reject) => {
          res.once('close', () => reject(new Error('aborted')));
          left();
        }),
    );
    const { port } = site.server.address() as AddressInfo;
    const req = request({ port, path: '/a' }).on('error', () => undefined);
    left = () => req.destroy();
    req.end();
    await expect.poll(() => site.log[0]).toMatch(/ GET \/a 499 /);
    expect(site.errors).toEqual([]);
  });

  it('streams what is not text', async () => {
    const bytes = Buffer.alloc(5_000, 7);
    const { ask } = await start((_req, res) => {
      res.writeHead(200, ['content-type', 'font/woff2', 'etag', '"f"']);
      res.write(bytes.subarray(0, 10));
      res.end(bytes.subarray(10));
    });
    const { headers, body } = await ask('/f.woff2', { 'accept-encoding': 'br' });
    expect(body).toEqual(bytes);
    expect([headers.etag, headers['content-encoding'], headers['x-content-type-options']]).toEqual([
      '"f"',
      undefined,
      'nosniff',
    ]);
  });

  it('calls back the writer of held chunks', async () => {
    const called: string[] = [];
    const { ask } = await start((_req, res) => {
      res.setHeader('content-type', 'text/plain');
      res.write('a', () => called.push('write'));
      res.write('Yg==', 'base64', () => called.push('base64'));
      res.end(new Uint8Array([99]), () => called.push('end'));
    });
    expect((await ask('/a')).body.toString()).toBe('abc');
    expect(called).toEqual(['write', 'base64', 'end']);
  });

  it('passes everything through in development', async () => {
    const { ask, renders } = await start(nextPage, { dev: true });
    await ask('/a');
    const { headers } = await ask('/a', { 'accept-encoding': 'gzip' });
    expect(renders).toHaveLength(2);
    expect([headers['content-encoding'], headers.etag]).toEqual([undefined, undefined]);
    expect(headers['content-security-policy']).toContain("'unsafe-eval'");
  });

  it.each(['throws', 'rejects', 'throws midway'])('is a 500 with a number when the app %s', async (how) => {
    const { ask, errors } = await start((_req, res) => {
      if (how === 'rejects') return Promise.reject(new Error('broken'));
      if (how === 'throws midway') res.setHeader('content-type', 'text/html').write('half');
      throw new Error('broken');
    });
    const { status, headers, body } = await ask('/a');
    expect([status, headers['content-type']]).toEqual([500, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain(headers['x-request-id']);
    expect(errors).toHaveLength(1);
  });
});

it('a page that refuses what was sent has the status that it says', async () => {
  const refusal = '<head><meta name="status" content="413"/></head><p>Too many</p>';
  const { ask } = await start((_req, res) => void res.writeHead(200, { 'content-type': 'text/html' }).end(refusal));
  const { status, body, headers } = await ask(
    '/fleet',
    { 'content-type': 'application/x-www-form-urlencoded' },
    'POST',
    'text=x',
  );
  expect([status, body.toString(), headers['cache-control']]).toEqual([
    413,
    '<head></head><p>Too many</p>',
    'no-store',
  ]);
});
