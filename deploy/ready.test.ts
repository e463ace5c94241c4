import { execFile } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** Serves on a free port until the test ends. */
async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function ready(args: string[], env: Record<string, string> = {}): Promise<{ code: number; err: string }> {
  const script = path.join(import.meta.dirname, 'ready.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env: { ...process.env, ...env } }, (error, _, err) =>
      resolve({ code: error ? Number(error.code) : 0, err }),
    );
  });
}

it('finds a replica ready, by argument or by PORT', async () => {
  const asked: (string | undefined)[] = [];
  const port = await serve((req, res) => {
    asked.push(req.url);
    res.end('{}');
  });
  expect(await ready([String(port)])).toEqual({ code: 0, err: '' });
  expect(await ready([], { PORT: String(port) })).toEqual({ code: 0, err: '' });
  expect(asked).toEqual(['/readyz', '/', '/readyz', '/']);
});

it('says why it is not ready', async () => {
  const port = await serve((_req, res) => res.writeHead(503).end('no catalogue'));
  expect(await ready([String(port)])).toEqual({
    code: 1,
    err: `The replica on port ${port} is not ready: /readyz answers 503: no catalogue\n`,
  });
});

it('finds a replica that cannot render a page not ready', async () => {
  const port = await serve((req, res) => res.writeHead(req.url === '/' ? 500 : 200).end('no module'));
  expect(await ready([String(port)])).toEqual({
    code: 1,
    err: `The replica on port ${port} is not ready: / answers 500: no module\n`,
  });
});

it('asks again until it is', async () => {
  let left = 2;
  const port = await serve((_req, res) => res.writeHead(left-- > 0 ? 503 : 200).end());
  expect(await ready([String(port), '60'])).toEqual({ code: 0, err: '' });
  expect(left).toBe(-2);
});
