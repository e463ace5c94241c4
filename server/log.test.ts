import { describe, expect, it } from 'vitest';
import { nextPage, start } from './site.fixture';

/** What a reader typed, pasted or sent, and no log may hold. */
const SECRET = 'EXCH-SERVER-07.corp.example';

describe('one line a request', () => {
  it('holds the time, the number that the reader has, the method, the path, the status and the milliseconds', async () => {
    const { ask, log } = await start(nextPage);
    const { headers } = await ask('/kb/935490');
    await expect.poll(() => log.length).toBe(1);
    expect(log[0]).toMatch(
      new RegExp(
        `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z ${String(headers['x-request-id'])} GET /kb/935490 200 \\d+\\.\\d$`,
      ),
    );
  });

  it.each<[what: string, path: string, method: string, body: string, headers: Record<string, string>]>([
    ['a search', `/search?q=${SECRET}`, 'GET', '', {}],
    [
      'a paste of the wizard',
      '/wizard',
      'POST',
      `paste=${SECRET}`,
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['a fleet', '/api/v1/fleet', 'POST', `Name\n${SECRET}`, { 'content-type': 'text/csv' }],
    ['a body that is refused', '/api/v1/fleet', 'POST', SECRET.repeat(200_000), { 'content-type': 'text/plain' }],
    ['a referrer and a cookie', '/', 'GET', '', { referer: `http://${SECRET}/`, cookie: SECRET, 'user-agent': SECRET }],
    ['a forwarded address', '/', 'GET', '', { 'x-forwarded-for': SECRET }],
    ['a failure', `/fail?q=${SECRET}`, 'GET', '', {}],
  ])('holds nothing of %s', async (_what, path, method, body, headers) => {
    const site = await start((req, res) => {
      if (req.url?.startsWith('/fail')) throw new Error('broken');
      return nextPage(req, res);
    });
    await site.ask(path, headers, method, body).catch(() => undefined);
    await expect.poll(() => site.log.length).toBe(1);
    expect(site.log.join()).not.toContain('EXCH-SERVER');
    expect(site.log[0]).toContain(` ${method} ${path.split('?')[0]} `);
  });
});
