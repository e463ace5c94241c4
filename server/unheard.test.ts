import { expect, it } from 'vitest';
import { start } from './site.fixture';

it.each(['TRACE', 'PROPFIND'])('refuses %s on a page', async (method) => {
  const site = await start();
  const { status, headers } = await site.ask('/kb/935490', {}, method);
  expect([status, headers.allow, site.renders.length]).toEqual([405, 'GET, HEAD', 0]);
});

it('refuses TRACE where the app takes other methods, for the app could not even be asked', async () => {
  const site = await start();
  for (const path of ['/api/v1/releases', '/wizard', '/releases.csv'])
    expect((await site.ask(path, {}, 'TRACE')).status, path).toBe(405);
  expect(site.renders).toEqual([]);
  await site.ask('/api/v1/releases', {}, 'DELETE');
  expect(site.renders).toHaveLength(1);
});

it('hands on no condition and no range, over which a file would fail', async () => {
  const site = await start();
  const given = {
    'if-match': '"x"',
    'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT',
    range: 'bytes=5-2',
    'if-range': '"x"',
    'accept-language': 'en',
  };
  await site.ask('/og.svg', given);
  expect(Object.keys(given).filter((name) => name in (site.renders[0]?.headers ?? {}))).toEqual(['accept-language']);
});
