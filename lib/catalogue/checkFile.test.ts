import { createClient } from '@libsql/client';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sharedFile } from './catalogue.fixture';
import { checkFile } from './checkFile';
import { versionOf, type Current } from './current';
import { schemaDigest } from './schemaDigest';

let folder: string;
let file: string;
let current: Current;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'supersede-check-'));
  file = path.join(folder, path.basename(sharedFile()));
  copyFileSync(sharedFile(), file);
  current = { version: versionOf(path.basename(file)) ?? '', file };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write(sql: string): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  await client.execute(sql);
  client.close();
}

it('knows a whole catalogue and its day', async () => {
  expect(await checkFile(current)).toEqual({ ...current, asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
});

describe('a damaged file', () => {
  const size = () => readFileSync(file).length;
  it.each<[state: string, spoil: () => void, says: RegExp]>([
    ['empty', () => truncateSync(file, 0), /it is empty/],
    ['cut off in its header', () => truncateSync(file, 60), /it ends after 60 of \d{5,} bytes/],
    ['cut in the middle', () => truncateSync(file, Math.floor(size() / 2)), /it ends after \d+ of \d+ bytes/],
    ['short of its last byte', () => truncateSync(file, size() - 1), /it ends after \d+ of \d+ bytes/],
    ['replaced by a text', () => writeFileSync(file, 'not a database '.repeat(1_000)), /it is no SQLite database/],
    ['replaced by zeros', () => writeFileSync(file, Buffer.alloc(size())), /it is no SQLite database/],
    [
      'garbage behind its header',
      () => writeFileSync(file, Buffer.concat([readFileSync(file).subarray(0, 100), Buffer.alloc(size() - 100, 0xa5)])),
      /it cannot be read \(SQLITE_/,
    ],
  ])('%s: says what it is and what to do', async (_state, spoil, says) => {
    spoil();
    const answer = await checkFile(current);
    expect(answer).toMatchObject({ problem: 'damaged', message: expect.stringMatching(says) });
    expect(answer).toMatchObject({
      message: expect.stringMatching(
        /^The catalogue file catalogue-[0-9a-f]{16}\.sqlite is damaged: .+\. Remove it and run "npm start"/,
      ),
    });
  });

  it('is one without the tables of a catalogue', async () => {
    await write('DROP TABLE "Meta"');
    expect(await checkFile(current)).toMatchObject({ problem: 'damaged' });
  });

  it('is one that holds another catalogue than its name says', async () => {
    await write(`UPDATE "Meta" SET "value" = '0123456789abcdef' WHERE "key" = 'version'`);
    expect(await checkFile(current)).toMatchObject({
      problem: 'damaged',
      message: expect.stringContaining('it holds the catalogue 0123456789abcdef'),
    });
  });

  it('is one that is gone', async () => {
    rmSync(file);
    expect(await checkFile(current)).toMatchObject({ problem: 'damaged', message: expect.stringContaining('ENOENT') });
  });
});

it('refuses other tables and says what to do', async () => {
  await write(`UPDATE "Meta" SET "value" = 'ffffffffffffffff' WHERE "key" = 'schema'`);
  expect(await checkFile(current)).toEqual({
    problem: 'other-tables',
    message: `The catalogue has the tables ffffffffffffffff, this site reads ${schemaDigest}. Import the content again with this version of the site: npm start.`,
  });
});

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'says that a file may not be read (not as root, who may read all)',
  async () => {
    chmodSync(file, 0);
    expect(await checkFile(current)).toMatchObject({
      problem: 'unreadable',
      message: expect.stringContaining('Check its permissions'),
    });
  },
);

it.each(['-wal', '-shm', '-journal'])(
  'is not misled by a file that another program left behind: %s',
  async (ending) => {
    const before = readFileSync(file);
    writeFileSync(file + ending, Buffer.alloc(4_096, 0xa5));
    expect(await checkFile(current)).toMatchObject({ version: current.version });
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);
