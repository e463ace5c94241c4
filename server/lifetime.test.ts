import { createServer, get } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { drain, listen, shownAddress, StartError } from './lifetime';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
const make = (): Server => {
  const server = createServer();
  servers.push(server);
  return server;
};

describe('listen', () => {
  it('gives the port in use', async () => {
    expect(await listen(make(), 0, '127.0.0.1')).toBeGreaterThan(0);
  });

  it('says in one line that the port is taken', async () => {
    const port = await listen(make(), 0, '127.0.0.1');
    const second = listen(make(), port, '127.0.0.1');
    await expect(second).rejects.toBeInstanceOf(StartError);
    await expect(second).rejects.toThrow(
      `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  it('says that an address is not of this machine', async () => {
    await expect(listen(make(), 0, '192.0.2.1')).rejects.toThrow(
      'HOST is "192.0.2.1", which is no address of this machine',
    );
  });
});

describe('drain', () => {
  /** A server with one request under way. */
  async function busy() {
    const server = make();
    const arrived = new Promise<ServerResponse>((resolve) => server.on('request', (_req, res) => resolve(res)));
    const port = await listen(server, 0, '127.0.0.1');
    const status = new Promise<number | undefined>((resolve) => {
      get({ port }, (res) => resolve(res.resume().statusCode)).on('error', () => resolve(undefined));
    });
    return { server, status, res: await arrived };
  }

  it('lets a running request finish and takes no new one', async () => {
    const { server, status, res } = await busy();
    const drained = drain(server, 60_000);
    expect(server.listening).toBe(false);
    res.end('done');
    expect(await status).toBe(200);
    expect(await drained).toBe(true);
  });

  it('cuts a request that does not finish in time', async () => {
    const { server, status } = await busy();
    expect(await drain(server, 1)).toBe(false);
    expect(await status).toBeUndefined();
  });
});

it('does not wait for an upgraded connection', async () => {
  const server = make();
  const upgraded = new Promise<Duplex>((resolve) => server.on('upgrade', (_req, socket) => resolve(socket)));
  const port = await listen(server, 0, '127.0.0.1');
  get({ port, headers: { connection: 'Upgrade', upgrade: 'websocket' } }).on('error', () => undefined);
  const socket = await upgraded;
  expect(await drain(server, 1)).toBe(false);
  socket.destroy();
});

describe('shownAddress', () => {
  it.each([
    ['127.0.0.1', 'http://localhost:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['kb.example', 'http://kb.example:3000'],
    ['2001:db8::1', 'http://[2001:db8::1]:3000'],
  ])('%s', (host, expected) => {
    expect(shownAddress(host, 3000)).toBe(expected);
  });
});
