import { describe, expect, it } from 'vitest';
import { start } from './site.fixture';
import type { Handler } from './site.fixture';

describe('limits', () => {
  it('takes an address of 4,096 characters and refuses a longer one', async () => {
    const { ask } = await start();
    expect((await ask(`/${'a'.repeat(4_095)}`)).status).toBe(200);
    const long = await ask(`/${'a'.repeat(4_096)}`);
    expect([long.status, long.body.toString()]).toEqual([414, expect.stringContaining('The limit is 4096 characters')]);
    expect((await ask(`/api/v1/search?q=${'a'.repeat(4_096)}`)).headers['content-type']).toBe(
      'application/problem+json',
    );
  });

  it('counts what a redirect would encode as it would be spelled', async () => {
    const { ask } = await start();
    expect((await ask(`/?${'<'.repeat(1_364)}`)).status).toBe(200);
    expect((await ask(`/?${'<'.repeat(1_365)}`)).status).toBe(414);
    expect((await ask(`/?${'%3C'.repeat(1_364)}`)).status).toBe(200);
  });

  it.each(['/%', '/%E0%A4%A', '/%00', 'ftp://other/', 'http:///', '*'])('refuses the address %s', async (path) => {
    const { ask, renders } = await start();
    const { status, body } = await ask(path);
    expect([status, body.toString(), renders.length]).toEqual([400, expect.stringContaining('malformed'), 0]);
  });

  it.each([
    ['http://other/kb/1?q=1', '/kb/1?q=1'],
    ['HTTPS://other', '/'],
    ['http://other?q=1', '/?q=1'],
    ['/http://other/', '/http://other/'],
  ])('takes the address %s with its host', async (address, path) => {
    const { ask, renders, log } = await start();
    expect((await ask(address)).status).toBe(200);
    expect(renders.map(({ url }) => url)).toEqual([path]);
    await expect.poll(() => log.length).toBe(1);
    expect(log[0]).toContain(` GET ${path.split('?')[0]} 200 `);
  });

  it.each([
    '/./a',
    '/a/..',
    '/scripts/../kb/1',
    '/_next/static/%2e%2E/x',
    '/a/.%2e',
    '/a\\..\\b',
    '/a%2f..%5cb',
    '//..',
  ])('refuses the dot segments of %s', async (path) => {
    const { ask, renders } = await start();
    const { status, body } = await ask(path);
    expect([status, body.toString(), renders.length]).toEqual([400, expect.stringContaining('Leave out'), 0]);
  });

  it.each(['/a..b', '/...', '/.well-known/security.txt', '/kb/1.md', '/a?x=../..'])(
    'takes the dots of %s',
    async (path) => {
      expect((await (await start()).ask(path)).status).toBe(200);
    },
  );

  const echo: Handler = async (req, res) => {
    let bytes = 0;
    for await (const chunk of req) bytes += Buffer.from(chunk).length;
    res.setHeader('content-type', 'text/plain').end(String(bytes));
  };
  const full = 'x'.repeat(4_194_304);

  it('takes a body of 4 MiB, announced or not', async () => {
    const { ask } = await start(echo);
    expect((await ask('/api/a', {}, 'POST', full)).body.toString()).toBe('4194304');
    expect(
      (await ask('/api/a', { 'transfer-encoding': 'chunked' }, 'POST', [full.slice(1), 'x'])).body.toString(),
    ).toBe('4194304');
  });

  it('refuses a larger one, announced or not', async () => {
    const { ask, renders, errors } = await start(echo);
    expect((await ask('/api/a', {}, 'POST', `${full}x`)).status).toBe(413);
    // Far too much is not even read.
    expect((await ask('/api/a', { 'content-length': 8 * 4_194_304 + 1 }, 'POST', 'x')).status).toBe(413);
    expect(renders).toHaveLength(0);
    const chunked = await ask('/api/a', { 'transfer-encoding': 'chunked' }, 'POST', [full, 'x']);
    expect([chunked.status, chunked.body.toString()]).toEqual([413, expect.stringContaining('4 MiB')]);
    expect(errors).toEqual([]);
  });
});

describe('the log', () => {
  it('has one line a request, without query and without what could forge a line', async () => {
    const { ask, log } = await start();
    await ask('/search?q=secret-server');
    await ask('/wizard', { 'content-type': 'application/x-www-form-urlencoded' }, 'POST', 'paste=secret');
    await ask(`/${'é'.repeat(5_000)}?secret`.replaceAll('é', '%'));
    await expect.poll(() => log.length).toBe(3);
    expect(log.join('\n')).not.toContain('secret');
    expect(log[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [0-9a-f]{12} GET \/search 200 \d+\.\d$/);
    expect(log[1]).toMatch(/ POST \/wizard 200 /);
    expect(log[2]).toMatch(/ GET \/%{255}… 414 /);
  });
});
