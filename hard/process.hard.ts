/** One process of the site, as whoever operates it meets it. */
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importContent, makeRelease } from './release';
import { freePorts, root, scratch, until } from './scratch';
import { Server } from './server';

const folder = scratch('process');
const servers: Server[] = [];

async function serve(env: Record<string, string> = {}, options: { folder?: string; user?: number } = {}) {
  const [port = 0] = await freePorts(1);
  const server = new Server(port, env, options);
  servers.push(server);
  return server;
}

afterAll(() => Promise.all(servers.map((server) => server.stop())));

describe('starting', () => {
  it('says in one line that the port is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
      });
    });
    const server = new Server(port);
    servers.push(server);
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output.trimEnd().split('\n').at(-1)).toBe(
      `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    );
    taken.close();
  });

  it.each<Record<string, string>>([
    { PORT: 'x' },
    { KEEP_PAGES_BYTES: '64MB' },
    { DATABASE_URL: 'file:x' },
    { BEHIND_TLS: 'maybe' },
  ])('says in one line that a setting is wrong: %j', async (env) => {
    const server = await serve(env);
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output).toMatch(new RegExp(`^${Object.keys(env)[0]} [^\\n]+\\n$`));
  });

  it('waits for a catalogue in an empty folder, and takes it up', async () => {
    const release = makeRelease(path.join(folder, 'empty'));
    const server = await serve({}, { folder: release });
    expect((await server.answers(503)).body).toContain('There is no catalogue yet');
    await importContent(release);
    await server.answers(200);
  });
});

it.skipIf(process.getuid?.() !== 0)(
  'serves from a folder in which its user may not write (needs root to give up)',
  async () => {
    chmodSync(folder, 0o755);
    const release = makeRelease(path.join(folder, 'read-only'));
    await importContent(release);
    const server = await serve({}, { folder: release, user: 65_534 });
    await server.answers(200);
    for (const address of ['/', '/kb/935490', '/search?q=cluster', '/api/v1/releases'])
      expect((await server.ask(address)).status, address).toBe(200);
    expect(existsSync(path.join(release, '.next', 'cache'))).toBe(false);
    expect(readdirSync(path.join(release, 'data'))).toHaveLength(2);
  },
);

describe('SIGTERM', () => {
  it('lets running requests finish and takes no new ones', async () => {
    const server = await serve({ CATALOGUE_DIR: path.join(root, 'data'), KEEP_PAGES_BYTES: '0' });
    await server.answers(200);
    await server.ask('/kb/935490');
    const running = Array.from({ length: 20 }, () => server.ask('/catalogue.json'));
    const arrived = Promise.race(running);
    await arrived;
    server.kill('SIGTERM');
    const statuses = (await Promise.allSettled(running)).map((got) =>
      got.status === 'fulfilled' ? got.value.status : got.status,
    );
    expect(statuses).toEqual(statuses.map(() => 200));
    expect(await server.ended).toEqual({ code: 0, signal: null });
    await expect(server.ask('/')).rejects.toThrow('ECONNREFUSED');
    expect(server.output).not.toContain('were cut');
  });

  it('ends within its grace of ten seconds if a reader never finishes', async () => {
    const server = await serve({ CATALOGUE_DIR: path.join(root, 'data') });
    await server.answers(200);
    const slow = connect(server.port, '127.0.0.1');
    slow.on('error', () => undefined);
    slow.write('POST /api/v1/fleet HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf');
    await until(async () => (await server.ask('/healthz')).status === 200);
    const asked = performance.now();
    server.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - asked).toBeGreaterThan(5_000);
    expect(server.output).toContain('Requests that ran for more than 10 seconds were cut.');
    slow.destroy();
  });
});
