import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { expect, it, onTestFinished } from 'vitest';
import { openCatalogue } from '../lib/catalogue/open';
import { schemaDigest } from '../lib/catalogue/schemaDigest';
import { contentFiles, contentOf, wizardFiles } from '../lib/content/content.fixture';
import { factsOf } from '../lib/content/facts';
import { rowsOf } from './rows';
import { scratch } from './scratch.fixture';
import { insertStatements, TABLES } from './tables';
import { writeCatalogue } from './write';

const VERSION = '0123456789abcdef';
const content = contentOf([...contentFiles(), ...wizardFiles()]);
const rows = rowsOf(content, { version: VERSION, schema: schemaDigest });

async function written(all = rows): Promise<string> {
  const file = path.join(scratch(), 'catalogue.sqlite');
  await writeCatalogue(file, all);
  return file;
}

function connect(file: string) {
  const client = createClient({ url: `file:${file}` });
  onTestFinished(() => client.close());
  return client;
}

it('opens as a catalogue with the facts of its content', async () => {
  const { version, asOf, facts, database } = await openCatalogue(await written());
  onTestFinished(() => database.$disconnect());
  expect([version, asOf]).toEqual([VERSION, '2026-11-20']);
  const { remedies, ...own } = facts;
  expect(own).toEqual(factsOf(content));
  expect(remedies?.fixes.map(({ kb }) => kb)).toEqual([933314]);
});

it('holds every row of every table, each value as it was', async () => {
  const client = connect(await written());
  for (const [group, table] of Object.entries(TABLES)) {
    const { columns, rows: stored } = await client.execute(`SELECT * FROM "${table}"`);
    const asText = (row: Record<string, unknown>) =>
      JSON.stringify(
        columns.map((column) => (typeof row[column] === 'boolean' ? Number(row[column]) : (row[column] ?? null))),
      );
    const given = rows[group as keyof typeof rows] as unknown as Record<string, unknown>[];
    expect(stored.map((row) => asText(row)).sort(), table).toEqual(given.map(asText).sort());
  }
});

it('writes into every table of the schema, and the words of the texts', async () => {
  const { rows: tables } = await connect(await written()).execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'Text\\__%' ESCAPE '\\'",
  );
  expect(tables.map((table) => table.name).sort()).toEqual([...Object.values(TABLES), 'Word'].toSorted());
});

it('finds its texts by their words', async () => {
  const { rows: found } = await connect(await written()).execute(
    `SELECT "type", "id" FROM "Text" WHERE "Text" MATCH '"internet" "faces"' ORDER BY rank`,
  );
  expect(found.map(({ type, id }) => [type, id])).toEqual([['topic', 'proxy-order']]);
});

it('writes more rows than one statement can bind', async () => {
  const evidence = Array.from({ length: 25_000 }, (_, index) => ({
    subject: `s${index}`,
    field: 'build',
    sourceId: 'table',
  }));
  const all = { ...rows, evidence };
  expect(insertStatements(all).length - insertStatements(rows).length).toBe(2);
  const { rows: counted } = await connect(await written(all)).execute(
    'SELECT count(*), count(DISTINCT "subject") FROM "Evidence"',
  );
  expect([counted[0]?.[0], counted[0]?.[1]]).toEqual([25_000, 25_000]);
});

it('has no statement for a table without rows', () => {
  expect(insertStatements({ ...rows, topics: [] }).length).toBe(insertStatements(rows).length - 1);
});

it('refuses rows that break a constraint, and names it', async () => {
  const [first] = rows.products;
  await expect(written({ ...rows, products: [first!, first!] })).rejects.toThrow('UNIQUE constraint failed: Product.');
  await expect(written({ ...rows, topics: [] })).rejects.toThrow(/foreign key|refer to missing ones/i);
});

it('is refused by a site that reads other tables', async () => {
  const file = await written(rowsOf(content, { version: VERSION, schema: 'ffffffffffffffff' }));
  await expect(openCatalogue(file)).rejects.toThrow(
    `The catalogue has the tables ffffffffffffffff, this site reads ${schemaDigest}. Import the content again with this version of the site: npm start.`,
  );
});

it.each(['a#b', 'a%20b', '100%', 'a b', 'é'])('writes into a folder called %j, and only there', async (name) => {
  const folder = path.join(scratch(), name);
  mkdirSync(folder);
  const file = path.join(folder, 'catalogue.sqlite');
  await writeCatalogue(file, rows);
  expect(existsSync(file)).toBe(true);
  const { version, database } = await openCatalogue(file);
  onTestFinished(() => database.$disconnect());
  expect(version).toBe(VERSION);
  expect(readdirSync(path.dirname(folder))).toEqual([name]);
});

it('leaves nothing beside the file', async () => {
  const file = await written();
  expect(['-journal', '-wal', '-shm'].filter((suffix) => existsSync(file + suffix))).toEqual([]);
});
