import { createClient } from '@libsql/client';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sharedFile } from './catalogue.fixture';
import { versionOf } from './current';
import { openCatalogue } from './open';
import { schemaDigest } from './schemaDigest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'supersede-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('reads what the import says of the catalogue', async () => {
  const { version, asOf, facts, database } = await openCatalogue(sharedFile());
  expect(version).toBe(versionOf(path.basename(sharedFile())));
  expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(facts.releases).toHaveLength(116);
  await database.$disconnect();
});

it('never writes, also after a transaction', async () => {
  const file = path.join(folder, 'copy.sqlite');
  copyFileSync(sharedFile(), file);
  const { database } = await openCatalogue(file);
  const before = await database.fix.count();
  await expect(database.$executeRawUnsafe('DELETE FROM "FixCredit"')).rejects.toThrow('readonly');
  await expect(database.$transaction([database.fixCredit.deleteMany()])).rejects.toThrow('readonly');
  await expect(database.fixCredit.deleteMany()).rejects.toThrow('readonly');
  expect(await database.fix.count()).toBe(before);
  await database.$disconnect();
});

it('refuses a file that is not there, and makes none', async () => {
  const file = path.join(folder, 'none.sqlite');
  await expect(openCatalogue(file)).rejects.toThrow('There is no catalogue file');
  expect(existsSync(file)).toBe(false);
});

it.each(['', 'This is no database, but a text that is long enough to hold the header of one.'.repeat(20)])(
  'refuses a file with other content',
  async (content) => {
    const file = path.join(folder, 'text.sqlite');
    writeFileSync(file, content);
    await expect(openCatalogue(file)).rejects.toThrow();
  },
);

it('refuses a catalogue with other tables and says what to do', async () => {
  const file = path.join(folder, 'other.sqlite');
  copyFileSync(sharedFile(), file);
  const raw = createClient({ url: `file:${file}` });
  await raw.execute(`UPDATE "Meta" SET "value" = 'ffffffffffffffff' WHERE "key" = 'schema'`);
  raw.close();
  await expect(openCatalogue(file)).rejects.toThrow(
    new RegExp(`ffffffffffffffff, this site reads ${schemaDigest}.*npm start`),
  );
});

it.each(['a b', 'a#b', 'a%41', 'ü'])('opens a file in the folder %j', async (name) => {
  mkdirSync(path.join(folder, name));
  const file = path.join(folder, name, 'copy.sqlite');
  copyFileSync(sharedFile(), file);
  const { facts, database } = await openCatalogue(file);
  expect(facts.releases).toHaveLength(116);
  await database.$disconnect();
});
