import { describe, expect, it } from 'vitest';
import { start, type Handler } from './site.fixture';

const FORM = 'x-supersede-form';
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };

/** Tells what reached the page. */
const echo: Handler = ({ method, url, headers }, res) => {
  const fields = headers[FORM];
  res
    .setHeader('content-type', 'text/html')
    .end(JSON.stringify({ method, url, fields, type: headers['content-type'] }));
};

async function posted(headers: Record<string, string>, body: string, path = '/wizard') {
  const site = await start(echo);
  const answer = await site.ask(path, headers, 'POST', body);
  return { ...answer, ...site, page: answer.status === 200 ? JSON.parse(answer.body.toString()) : null };
}

describe('a form sent to a page', () => {
  it('reaches the page as a GET with its fields', async () => {
    const { page, headers } = await posted(urlencoded, 'paste=a+%26+b%0D%0A%C3%A9&x=1');
    expect(page).toEqual({ method: 'GET', url: '/wizard', fields: 'paste=a+%26+b%0D%0A%C3%A9&x=1' });
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['UTF-8', Buffer.from('\u00e9;1')],
    ['UTF-16, as PowerShell writes it', Buffer.from('\ufeff\u00e9;1', 'utf16le')],
    ['UTF-16 with the other byte order', Buffer.from('\ufeff\u00e9;1', 'utf16le').swap16()],
  ])('takes a file in %s as text of its field', async (_coding, content) => {
    const { ask } = await start(echo);
    const form = new FormData();
    form.append('text', 'typed');
    form.append('text', new File([content], 'servers.csv'));
    const request = new Request('http://localhost/', { method: 'POST', body: form });
    const body = Buffer.from(await request.arrayBuffer());
    const answer = await ask('/fleet', { 'content-type': request.headers.get('content-type')! }, 'POST', body);
    expect([...new URLSearchParams(JSON.parse(answer.body.toString()).fields)]).toEqual([
      ['text', 'typed'],
      ['text', '\u00e9;1'],
    ]);
  });

  it.each([
    ['no type', {}, 'x'],
    ['another type', { 'content-type': 'text/plain' }, 'x'],
    ['a cut body', { 'content-type': 'multipart/form-data; boundary=b' }, '--b\r\nContent-Disposition: form'],
  ])('is refused with %s, with words', async (_name, headers, body) => {
    const { status, body: said, renders, errors } = await posted(headers, body);
    expect([status, renders, errors]).toEqual([400, [], []]);
    expect(said.toString()).toContain('The form could not be read');
  });

  it('is refused where it is too large, announced or not', async () => {
    const site = await start(echo);
    const large = ['paste=', 'x'.repeat(4_194_304)];
    expect((await site.ask('/fleet', urlencoded, 'POST', large.join(''))).status).toBe(413);
    expect((await site.ask('/fleet', { ...urlencoded, 'transfer-encoding': 'chunked' }, 'POST', large)).status).toBe(
      413,
    );
    expect([site.renders, site.errors]).toEqual([[], []]);
  });

  it('leads on with a redirect that is a GET', async () => {
    for (const dev of [false, true]) {
      const { ask } = await start((_req, res) => void res.writeHead(307, { location: '/wizard?build=1' }).end(), {
        dev,
      });
      const { status, headers } = await ask('/wizard', urlencoded, 'POST', 'paste=x');
      expect([status, headers.location]).toEqual([303, '/wizard?build=1']);
      expect((await ask('/wizard')).status).toBe(307);
    }
  });

  it('is not kept, and never answers another request', async () => {
    const { ask, renders } = await start(echo);
    await ask('/wizard', urlencoded, 'POST', 'paste=secret');
    expect((await ask('/wizard')).body.toString()).not.toContain('secret');
    expect(renders).toHaveLength(2);
  });

  it('cannot be faked by a header', async () => {
    const { ask } = await start(echo);
    expect(JSON.parse((await ask('/wizard', { [FORM]: 'paste=x' })).body.toString()).fields).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    'is refused as %s where there is only something to read',
    async (method) => {
      const { ask, renders } = await start(echo);
      const { status, headers } = await ask('/kb/935490', urlencoded, method, 'a=b');
      expect([status, headers.allow, renders]).toEqual([405, 'GET, HEAD', []]);
    },
  );

  it('is left to the app for the API', async () => {
    const { page } = await posted(urlencoded, 'a=b', '/api/v1/applicability');
    expect(page).toEqual({ method: 'POST', url: '/api/v1/applicability', type: urlencoded['content-type'] });
  });
});
