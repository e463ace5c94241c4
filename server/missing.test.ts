import { expect, it } from 'vitest';
import { start, two, type Handler } from './site.fixture';

/** Like Next: a page that finds nothing gets a document without content, an unknown address a whole page. */
const next: Handler = ({ url = '' }, res) => {
  res.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  res.end(url === '/kb/1' ? '<!DOCTYPE html><html id="__next_error__"><body></body></html>' : `<h1>${url}</h1>`);
};

it('sends the whole page for missing pages where a page sent none', async () => {
  const { ask, renders } = await start(next);
  const { status, body } = await ask('/kb/1');
  expect([status, body.toString(), renders.length]).toEqual([404, '<h1>/_not-found</h1>', 2]);
});

it('renders that page once for a catalogue', async () => {
  const site = await start(next);
  const ask = async () => (await site.ask('/kb/1')).body.toString();
  expect([await ask(), await ask(), site.renders.length]).toEqual(['<h1>/_not-found</h1>', '<h1>/_not-found</h1>', 3]);
  site.live = two;
  expect([await ask(), site.renders.length]).toEqual(['<h1>/_not-found</h1>', 5]);
});

it('leaves a whole page as it is', async () => {
  const { ask, renders } = await start(next);
  expect((await ask('/nothing')).body.toString()).toBe('<h1>/nothing</h1>');
  expect(renders).toHaveLength(1);
});

it('sends a page that searches where a page failed and sent none, with the number that the log has', async () => {
  const { ask, log } = await start((_req, res) => {
    res.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    res.end('<!DOCTYPE html><html id="__next_error__"><body></body></html>');
  });
  const { status, headers, body } = await ask('/kb/935490');
  const id = String(headers['x-request-id']);
  expect([status, headers['cache-control']]).toEqual([500, 'no-store']);
  expect(body.toString()).toContain('<form action="/search"');
  expect(body.toString()).toContain(`report the number ${id}.`);
  expect(log.join()).toContain(` ${id} GET /kb/935490 500 `);
});

it('logs the address that was asked for', async () => {
  const { ask, log } = await start(next);
  await ask('/kb/1');
  expect(log.join()).toContain('/kb/1');
});
