/** The site with its catalogue on a libSQL server, a real one. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts, root, scratch, until } from './scratch';
import { Server } from './server';
import { addressesIn, isPage, partsOf } from './site';
import { DatabaseServer, howToInstall, Keys, sqld } from './sqld';

const folder = scratch('remote');
const databases: DatabaseServer[] = [];
const servers: Server[] = [];

/** Runs the import into a database, as a person would. */
const publish = (to: string[], token = '') =>
  importContent(['--to', ...to], { CATALOGUE_DIR: path.join(folder, 'none'), DATABASE_AUTH_TOKEN: token });

async function importContent(
  args: string[],
  more: Record<string, string>,
): Promise<{ code: number; out: string; err: string }> {
  const script = ['--import', 'tsx', 'prisma/import.ts', ...args];
  const env = { ...process.env, ...more };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, script, { cwd: root, env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** A new and empty database on a server of its own. */
async function database(keys?: Keys): Promise<DatabaseServer> {
  const [port = 0] = await freePorts(1);
  const made = new DatabaseServer(path.join(folder, String(port)), port, keys);
  databases.push(made);
  await made.start();
  return made;
}

async function site(env: Record<string, string>): Promise<Server> {
  const [port = 0] = await freePorts(1);
  const server = new Server(port, { SITE_URL: 'https://updates.example', ...env });
  servers.push(server);
  return server;
}

afterAll(async () => {
  await Promise.all([...servers.map((server) => server.stop()), ...databases.map((one) => one.stop())]);
});

describe('without a server', () => {
  it('says in one line what is expected after --to', async () => {
    for (const wrong of [[], ['file:x'], ['https://user:secret@db.example']]) {
      const { code, err } = await publish(wrong);
      expect(code).toBe(1);
      expect(err).toMatch(/^The import failed: After --to comes the address of a libSQL server[^\n]*\n$/);
      expect(err).not.toContain('secret');
    }
  });

  it('says that it cannot be reached', async () => {
    const [port = 0] = await freePorts(1);
    const { code, err } = await publish([`http://127.0.0.1:${port}`]);
    expect(code).toBe(1);
    expect(err).toMatch(/^The import failed: [^\n]+\n$/);
  });

  it('starts without a database, says so, and stops at once', async () => {
    const [port = 0] = await freePorts(1);
    const server = await site({ DATABASE_URL: `http://127.0.0.1:${port}` });
    const ready = await server.answers(503);
    expect(ready.body).toContain('The database server of the catalogue');
    expect((await server.ask('/healthz')).status).toBe(200);
    const page = await server.ask('/kb/935490');
    expect([page.status, page.headers['retry-after']]).toEqual([503, '10']);
    expect(page.body).not.toContain('127.0.0.1');
    server.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });
});

describe.skipIf(sqld === undefined)(`with a server${sqld === undefined ? ` (${howToInstall})` : ''}`, () => {
  let first: DatabaseServer;
  let remote: Server;
  let local: Server;

  beforeAll(async () => {
    first = await database();
    const { code, out } = await publish([first.address]);
    expect(code).toBe(0);
    expect(out).toMatch(/^catalogue [0-9a-f]{16} is written: \d+ articles/);
    remote = await site({ DATABASE_URL: first.address, CATALOGUE_DIR: path.join(folder, 'none') });
    const files = { CATALOGUE_DIR: path.join(folder, 'files') };
    expect((await importContent([], files)).code).toBe(0);
    local = await site(files);
    await Promise.all([remote.answers(200), local.answers(200)]);
  });

  it('finds its own work done', async () => {
    const { code, out } = await publish([first.address]);
    expect([code, out.includes('is there already')]).toEqual([0, true]);
  });

  it('answers every address as it does from a file', async () => {
    const all = addressesIn((await local.ask('/sitemap.xml')).body);
    const further = [
      '/search?q=certificate',
      '/search?q=certficate+revocaton',
      '/api/v1/releases',
      '/catalogue.json',
      '/feed.xml',
      '/kb/935490.md',
      '/kb/1',
    ];
    const chosen = [...all.filter((_, index) => index % 12 === 5), ...further];
    expect(chosen.length).toBeGreaterThan(50);
    for (const address of chosen) {
      const [fromServer, fromFile] = [await remote.ask(address), await local.ask(address)];
      expect([address, fromServer.status]).toEqual([address, fromFile.status]);
      if (!isPage(fromFile)) expect(fromServer.body, address).toBe(fromFile.body);
      else expect(partsOf(fromServer.body), address).toEqual(partsOf(fromFile.body));
    }
  });

  it.each(['SIGKILL', 'SIGSTOP'] as const)('tells that the server is gone (%s), and is back by itself', async (how) => {
    await first.stop(how);
    const gone = await remote.answers(503);
    expect(gone.body).toContain('cannot be reached');
    expect((await remote.ask('/kb/935490')).status).toBe(503);
    expect((await remote.ask('/healthz')).status).toBe(200);
    if (how === 'SIGSTOP') first.resume();
    else await first.start();
    await remote.answers(200);
    expect((await remote.ask('/kb/968111')).status).not.toBe(500);
    expect((await remote.ask('/search?q=cluster')).status).toBe(200);
  });

  it('refuses an empty database, and takes it up once the content is published to it', async () => {
    const second = await database();
    const server = await site({ DATABASE_URL: second.address });
    await until(() => server.output.includes('holds no whole catalogue'));
    expect((await server.answers(503)).body).toContain('holds no whole catalogue');
    expect((await publish([second.address])).code).toBe(0);
    await server.answers(200);
    expect((await server.ask('/kb/935490')).status).toBe(200);
  });

  it('needs no token that may write, and says so if its token is refused', async () => {
    const keys = new Keys(path.join(folder, 'keys.pem'));
    const guarded = await database(keys);
    expect((await publish([guarded.address], keys.token('ro'))).code).toBe(1);
    expect((await publish([guarded.address], keys.token('rw'))).code).toBe(0);
    const reader = await site({ DATABASE_URL: guarded.address, DATABASE_AUTH_TOKEN: keys.token('ro') });
    await reader.answers(200);
    expect((await reader.ask('/kb/935490')).status).toBe(200);
    const stranger = await site({ DATABASE_URL: guarded.address });
    await until(() => stranger.output.includes('(HTTP 401)'));
    expect((await stranger.answers(503)).body).toContain('cannot be reached (HTTP 401)');
  });
});
