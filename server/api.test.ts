import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { start, type Handler } from './site.fixture';

const json = JSON.stringify({ data: 'Exchange '.repeat(300) });

/** Answers as the routes of the API do. */
const api: Handler = (req, res) => {
  if (req.method === 'OPTIONS') return void res.writeHead(204, { allow: 'GET' }).end();
  res
    .writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=50, must-revalidate',
      'access-control-allow-origin': '*',
    })
    .end(json);
};

it.each(['/api/v1/products', '/api/v1/releases?limit=2'])('tags %s and answers 304 to the tag', async (path) => {
  const { ask } = await start(api);
  const first = await ask(path, { 'accept-encoding': 'gzip' });
  expect(gunzipSync(first.body).toString()).toBe(json);
  expect(first.headers).toMatchObject({
    'cache-control': 'public, max-age=0, s-maxage=50, must-revalidate',
    'access-control-allow-origin': '*',
    etag: expect.stringMatching(/^"[\w-]{22}-gzip"$/),
  });
  const again = await ask(path, { 'accept-encoding': 'gzip', 'if-none-match': first.headers.etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(again.headers).toMatchObject({ etag: first.headers.etag, 'access-control-allow-origin': '*' });
});

it('keeps an answer to an address, and none to a query', async () => {
  const { ask, renders } = await start(api);
  for (const path of ['/api/v1/products', '/api/v1/products', '/api/v1/releases?limit=2', '/api/v1/releases?limit=2'])
    await ask(path);
  expect(renders).toHaveLength(3);
});

it('answers HEAD with the headers of GET, and passes OPTIONS on', async () => {
  const { ask } = await start(api);
  const [get, head] = [await ask('/api/v1/releases?limit=2'), await ask('/api/v1/releases?limit=2', {}, 'HEAD')];
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, get.headers.etag]);
  const options = await ask('/api/v1/releases', {}, 'OPTIONS');
  expect([options.status, options.headers.allow]).toEqual([204, 'GET']);
});

it('stores no answer to a posted text', async () => {
  const { ask } = await start(api);
  const posted = await ask('/api/v1/applicability', { 'content-type': 'text/plain' }, 'POST', '8.0.711.2');
  expect([posted.status, posted.headers['cache-control']]).toEqual([200, 'no-store']);
});
