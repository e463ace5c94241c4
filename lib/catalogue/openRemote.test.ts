import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it, onTestFinished } from 'vitest';
import { openShared, sharedFile } from './catalogue.fixture';
import { versionOf } from './current';
import { readRemote } from './currentRemote';
import { catalogueSource, onServer } from './liveSource';
import { openRemoteCatalogue } from './open';
import { serveFile } from './openRemote.fixture';
import { schemaDigest } from './schemaDigest';

const version = versionOf(path.basename(sharedFile()));
/** The day of the shared catalogue. */
const DAY = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string;

/** A copy of the shared catalogue, changed by a statement. */
async function changed(sql: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'supersede-remote-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'catalogue.sqlite');
  copyFileSync(sharedFile(), file);
  const raw = createClient({ url: `file:${file}` });
  await raw.executeMultiple(sql);
  raw.close();
  return file;
}

it('reads the same from a server as from the file', async () => {
  const { remote, tokens } = await serveFile(sharedFile());
  const fromServer = await openRemoteCatalogue({ ...remote, authToken: 'secret' });
  const fromFile = await openShared();
  onTestFinished(async () => {
    await fromServer.database.$disconnect();
    await fromFile.database.$disconnect();
  });
  expect({ ...fromServer, database: null }).toEqual({ ...fromFile, database: null });
  expect(await fromServer.database.fix.count()).toBe(await fromFile.database.fix.count());
  expect(await fromServer.database.article.findMany()).toEqual(await fromFile.database.article.findMany());
  expect(new Set(tokens)).toEqual(new Set(['Bearer secret']));
});

it('is asked which catalogue it holds', async () => {
  const { remote } = await serveFile(sharedFile());
  expect(await readRemote(remote)).toEqual({ version, file: remote.url, asOf: DAY });
});

it.each([
  ['DROP TABLE "Meta"', 'missing', 'no whole catalogue'],
  ['DELETE FROM "Meta"', 'missing', 'no whole catalogue'],
  [
    `UPDATE "Meta" SET "value" = 'ffff' WHERE "key" = 'schema'`,
    'other-tables',
    'Publish the content with this version',
  ],
])('tells what is wrong after %s', async (sql, problem, words) => {
  const { remote } = await serveFile(await changed(sql));
  expect(await readRemote(remote)).toMatchObject({ problem, message: expect.stringContaining(words) });
});

it('refuses other tables and says what to do', async () => {
  const { remote } = await serveFile(await changed(`UPDATE "Meta" SET "value" = 'ffff' WHERE "key" = 'schema'`));
  await expect(openRemoteCatalogue(remote)).rejects.toThrow(
    new RegExp(`ffff, this site reads ${schemaDigest}. Publish the content .* to a new database`),
  );
});

it('says that it is out of reach, without its address, and is there again by itself', async () => {
  const server = await serveFile(sharedFile());
  server.down = true;
  const answer = await readRemote(server.remote);
  expect(answer).toMatchObject({ problem: 'out-of-reach' });
  expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
  await expect(openRemoteCatalogue(server.remote)).rejects.toThrow();
  server.down = false;
  expect(await readRemote(server.remote)).toMatchObject({ version });
});

it('does not wait for a server that never answers', async () => {
  const server = await serveFile(sharedFile());
  server.mute = true;
  expect(await readRemote(server.remote)).toMatchObject({
    problem: 'out-of-reach',
    message: 'The database server of the catalogue cannot be reached (TimeoutError).',
  });
});

it('names the code of a refused connection', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  expect(await readRemote({ url: `http://127.0.0.1:${port}` })).toEqual({
    problem: 'out-of-reach',
    message: 'The database server of the catalogue cannot be reached (ECONNREFUSED).',
  });
});

it('opens no other version than the one that was asked for', async () => {
  const { remote } = await serveFile(sharedFile());
  const source = onServer(remote);
  expect(await source.current()).toMatchObject({ version });
  await expect(source.open('0000000000000001')).rejects.toThrow('0000000000000001 any more');
  const { database } = await source.open(version ?? '');
  await database.$disconnect();
});

it('is the source of the process if DATABASE_URL names it, else the folder is', async () => {
  const { remote } = await serveFile(sharedFile());
  const env = { CATALOGUE_DIR: path.dirname(sharedFile()) };
  expect(await catalogueSource({ ...env, DATABASE_URL: remote.url }).current()).toEqual({
    version,
    file: remote.url,
    asOf: DAY,
  });
  expect(await catalogueSource(env).current()).toEqual({ version, file: sharedFile() });
});
