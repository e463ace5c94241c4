import path from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileAddress } from '../lib/catalogue/fileAddress';
import { openCatalogue, openRemoteCatalogue } from '../lib/catalogue/open';
import { readRemote } from '../lib/catalogue/currentRemote';
import { serveFile } from '../lib/catalogue/openRemote.fixture';
import { schemaDigest } from '../lib/catalogue/schemaDigest';
import { contentFiles, contentOf, wizardFiles } from '../lib/content/content.fixture';
import { publishRemote } from './publishRemote';
import { rowsOf } from './rows';
import { scratch } from './scratch.fixture';
import { TABLES } from './tables';
import { writeCatalogue } from './write';

const VERSION = '0123456789abcdef';
const rows = rowsOf(contentOf([...contentFiles(), ...wizardFiles()]), { version: VERSION, schema: schemaDigest });

/** An empty database behind an address; `all` reads a table of it. */
async function database() {
  const file = path.join(scratch(), 'remote.sqlite');
  const served = await serveFile(file);
  return { ...served, served, file, all: (table: string) => all(file, table) };
}

async function all(file: string, table: string) {
  const client = createClient({ url: fileAddress(file) });
  onTestFinished(() => client.close());
  return (await client.execute(`SELECT * FROM "${table}"`)).rows.map((row) => ({ ...row }));
}

describe('publishRemote', () => {
  it('writes what the import writes into a file', async () => {
    const { remote, all: stored } = await database();
    const file = path.join(scratch(), 'catalogue.sqlite');
    await writeCatalogue(file, rows);
    expect(await publishRemote(remote, VERSION, rows)).toBe('written');
    for (const table of [...Object.values(TABLES), 'Word'])
      expect(await stored(table), table).toEqual(await all(file, table));
    const [fromServer, fromFile] = [await openRemoteCatalogue(remote), await openCatalogue(file)];
    expect({ ...fromServer, database: null }).toEqual({ ...fromFile, database: null });
    const found = `SELECT "id" FROM "Text" WHERE "Text" MATCH '"internet" "faces"' ORDER BY rank`;
    expect(await fromServer.database.$queryRawUnsafe(found)).toEqual(await fromFile.database.$queryRawUnsafe(found));
    for (const { database: opened } of [fromServer, fromFile]) await opened.$disconnect();
  });

  it('finds its own work done', async () => {
    const { remote } = await database();
    await publishRemote(remote, VERSION, rows);
    expect(await publishRemote(remote, VERSION, rows)).toBe('there');
    await expect(publishRemote(remote, 'ffffffffffffffff', rows)).rejects.toThrow('new, empty one');
    expect(await readRemote(remote)).toMatchObject({ version: VERSION });
  });

  it('leaves a database alone that holds something else', async () => {
    const { remote, file } = await database();
    const client = createClient({ url: fileAddress(file) });
    onTestFinished(() => client.close());
    await client.execute('CREATE TABLE "Other" ("id" INTEGER)');
    await expect(publishRemote(remote, VERSION, rows)).rejects.toThrow('new, empty one');
    expect((await client.execute('SELECT name FROM sqlite_master')).rows).toHaveLength(1);
  });

  it('is no catalogue for any site until it is whole', async () => {
    const { remote } = await database();
    const broken = { ...rows, aliases: [{ build: '1.2.3.4', releaseId: 'none' }] as typeof rows.aliases };
    await expect(publishRemote(remote, VERSION, broken)).rejects.toThrow();
    expect(await readRemote(remote)).toMatchObject({ problem: 'missing' });
    await expect(publishRemote(remote, VERSION, rows)).rejects.toThrow('new, empty one');
  });

  it('fails if the server is out of reach', async () => {
    const { served } = await database();
    served.down = true;
    await expect(publishRemote(served.remote, VERSION, rows)).rejects.toThrow();
  });
});
