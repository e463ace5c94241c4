import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { start } from './site.fixture';

it.each([200, 404])('does not let those wait who come after a reader who left (status %i)', async (status) => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const site = await start(async (_req, res) => {
    await finished;
    // Next writes nothing to a reader who has left.
    if (!res.destroyed) res.writeHead(status, { 'content-type': 'text/html' }).end('x');
  });
  let arrived = 0;
  site.server.on('request', () => arrived++);
  const first = site.ask('/a?q=1');
  await expect.poll(() => arrived).toBe(1);
  const { port } = site.server.address() as AddressInfo;
  const leaving = request({ port, path: '/a?q=1', agent: false });
  leaving.on('error', () => undefined);
  leaving.end();
  await expect.poll(() => arrived).toBe(2);
  leaving.destroy();
  await expect.poll(() => site.log.filter((line) => line.includes(' 499 '))).toHaveLength(1);
  finish();
  expect((await first).status).toBe(status);
  expect((await site.ask('/a?q=1')).status).toBe(status);
});
