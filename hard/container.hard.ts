/** The steps of deploy/Containerfile, run in folders: there need not be a container engine. */
import { execFile } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastOf, parseContainerfile, wordsOf } from '../deploy/containerfile.fixture';
import { buildImage, nodeUser, placeOf, type Image } from './container';
import { get } from './load';
import { freePorts, root, scratch, until } from './scratch';
import { Server } from './server';

const folder = scratch('container');
const text = readFileSync(path.join(root, 'deploy', 'Containerfile'), 'utf8');
const last = parseContainerfile(text).at(-1);

describe.skipIf(process.getuid?.() !== 0)('the image (skipped unless root: another user must serve from it)', () => {
  let image: Image;
  let server: Server;

  /** Runs a command in the image, as its user. */
  const inImage = ([program = '', ...args]: string[], env: Record<string, string> = {}) =>
    promisify(execFile)(program === 'node' ? process.execPath : program, args, {
      cwd: placeOf(image),
      env: { ...image.env, NODE_ENV: 'production', PATH: process.env.PATH, PORT: String(server.port), ...env },
      uid: nodeUser,
      gid: nodeUser,
    });

  beforeAll(async () => {
    chmodSync(folder, 0o755);
    image = buildImage(text, folder);
    const [port = 0] = await freePorts(1);
    expect(wordsOf(lastOf(last, 'CMD') ?? '')).toEqual(['node', '--import', 'tsx', 'server/main.ts']);
    server = new Server(port, { ...image.env, PORT: String(port) }, { folder: placeOf(image), user: nodeUser });
    await server.answers(200);
  });

  afterAll(() => server.stop());

  it('serves pages, searches and the API', async () => {
    for (const address of ['/', '/kb/935490', '/search?q=cluster', '/api/v1/releases', '/wizard'])
      expect((await server.ask(address)).status, address).toBe(200);
  });

  it('listens on every address', async () => {
    expect((await get(server.port, '/healthz', { from: '127.0.0.3' })).status).toBe(200);
    expect(image.env.HOST).toBe('0.0.0.0');
  });

  it('is found healthy, and not once nothing answers', async () => {
    const check = wordsOf(lastOf(last, 'HEALTHCHECK') ?? '');
    await inImage(check);
    const [other = 0] = await freePorts(1);
    await expect(inImage(check, { PORT: String(other) })).rejects.toThrow('is not ready');
  });

  it('holds nothing that only tests or the build need', () => {
    for (const name of ['vitest', 'eslint', 'prettier', 'fast-check']) {
      expect(existsSync(path.join(placeOf(image), 'node_modules', name)), name).toBe(false);
    }
    expect(existsSync(path.join(placeOf(image), '.next', 'cache'))).toBe(false);
  });

  it('takes new content up that its user imports', async () => {
    const before = (await server.ask('/readyz')).body;
    const article = path.join(placeOf(image), 'content', 'exchange-2007', 'rtm', 'kb935490.mdx');
    appendFileSync(article, '\nOne sentence more.\n');
    await inImage(['node', '--import', 'tsx', 'prisma/import.ts']);
    await until(async () => (await server.ask('/readyz')).body !== before);
    expect((await server.ask('/kb/935490')).body).toContain('One sentence more.');
  });

  it('stops when it is asked to', async () => {
    server.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });
});
