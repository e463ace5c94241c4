import { expect, it } from 'vitest';
import { start } from './site.fixture';

it.each(['TRACE', 'PROPFIND'])('refuses %s on a page', async (method) => {
  const site = await start();
  const { status, headers } = await site.ask('/kb/935490', {}, method);
  expect([status, headers.allow, site.renders.length]).toEqual([405, 'GET, HEAD', 0]);
});

it.each(['DELETE', 'PUT', 'OPTIONS', 'PROPFIND'])('refuses %s where a form is sent', async (method) => {
  const site = await start();
  for (const path of ['/wizard', '/fleet', '/fleet/export.csv']) {
    const { status, headers } = await site.ask(path, {}, method);
    expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD, POST']);
  }
  expect(site.renders).toEqual([]);
});

it('answers a program that asks with an unknown method by a problem document', async () => {
  const { status, headers, body } = await (await start()).ask('/api/v1/search', {}, 'PROPFIND');
  expect([status, headers.allow, headers['content-type']]).toEqual([
    405,
    'GET, HEAD, OPTIONS',
    'application/problem+json',
  ]);
  expect(JSON.parse(body.toString())).toMatchObject({ status: 405 });
});

it('refuses TRACE where the app takes other methods, for the app could not even be asked', async () => {
  const site = await start();
  for (const path of ['/api/v1/releases', '/wizard', '/releases.csv'])
    expect((await site.ask(path, {}, 'TRACE')).status, path).toBe(405);
  expect(site.renders).toEqual([]);
  await site.ask('/api/v1/releases', {}, 'DELETE');
  expect(site.renders).toHaveLength(1);
});
