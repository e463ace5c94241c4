import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { Current, CurrentProblem } from '@/lib/catalogue/current';
import { createListener } from './listener';

export const one: Current = { version: '0000000000000001', file: '/one' };
export const two: Current = { version: '0000000000000002', file: '/two' };
export const none: CurrentProblem = { problem: 'missing', message: 'There is no catalogue yet. Run "npm start".' };
export const page = `<!doctype html><title>t</title><script>start()</script><p>${'Exchange '.repeat(300)}</p>`;

export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;
interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Pages of the kind that Next writes: streamed, never to be stored. */
export const nextPage: Handler = (_req, res) => {
  res.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-cache, no-store, max-age=0, must-revalidate',
    Vary: 'rsc, next-router-prefetch',
  });
  res.flushHeaders();
  res.write(page.slice(0, 100));
  res.end(page.slice(100));
};

/**
 * Serves through the listener on a free port until the test ends.
 * @returns what it logged, the errors it reported, the requests that reached the app; set `live` to switch the catalogue
 */
export async function start(render: Handler = nextPage, options: { dev?: boolean; behindTls?: boolean } = {}) {
  const site = {
    live: one as Current | CurrentProblem,
    log: [] as string[],
    errors: [] as unknown[],
    renders: [] as IncomingMessage[],
  };
  const handler: Handler = (req, res) => {
    site.renders.push(req);
    return render(req, res);
  };
  const server = createServer(
    createListener({
      handler,
      current: { take: () => site.live },
      behindTls: false,
      keepBytes: 1e6,
      dev: false,
      ...options,
      log: (line) => site.log.push(line),
      reportError: (_id, error) => site.errors.push(error),
    }),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (
    path: string,
    headers: OutgoingHttpHeaders = {},
    method = 'GET',
    body: string | Buffer | string[] = '',
  ) =>
    new Promise<Got>((resolve, reject) => {
      const req = request({ port, path, method, headers, agent: false }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () =>
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
        );
        res.on('error', reject);
      });
      req.on('error', reject);
      for (const chunk of Array.isArray(body) ? body : []) req.write(chunk);
      req.end(Array.isArray(body) ? undefined : body);
    });
  return Object.assign(site, { ask, server });
}
