import { statSync } from 'node:fs';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import type { RemoteDatabase } from './current';
import { connectionTo } from './currentRemote';
import { readFacts } from './facts';
import { fileAddress } from './fileAddress';
import { readRemedies } from './remedies';
import { schemaDigest } from './schemaDigest';

/** How long a database server may take over one query, in milliseconds. */
const queryMs = 10_000;

/** One opened catalogue: its facts in memory, the rest through `database`. It never changes while it is open. */
export interface Catalogue {
  /** 16 hex digits */
  version: string;
  /** Day of the newest review of a content file, `2026-11-20`. */
  asOf: string;
  facts: Facts;
  database: PrismaClient;
}

/**
 * Opens a catalogue file for reading.
 *
 * @param file path of the SQLite file
 * @throws with a message for the log if the file is no catalogue, is damaged, or has other tables than this build of the site reads
 */
export async function openCatalogue(file: string): Promise<Catalogue> {
  // The driver would create a file that is not there.
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no catalogue file ${file}.`);
  const database = new PrismaClient({ adapter: new PrismaLibSql({ url: fileAddress(file) }) });
  return readOrClose(database, async () => {
    await database.$queryRawUnsafe('PRAGMA query_only = ON');
    return readCatalogue(database, 'Import the content again with this version of the site: npm start.');
  });
}

/**
 * Opens the catalogue of a database server for reading. A server takes no `query_only`: give the site a token that may only read.
 *
 * @throws as openCatalogue, or if the server cannot be reached
 */
export async function openRemoteCatalogue(remote: RemoteDatabase): Promise<Catalogue> {
  const database = new PrismaClient({ adapter: new PrismaLibSql(connectionTo(remote, queryMs)) });
  return readOrClose(database, () =>
    readCatalogue(database, 'Publish the content with this version of the site to a new database.'),
  );
}

async function readCatalogue(database: PrismaClient, advice: string): Promise<Catalogue> {
  const meta = new Map((await database.meta.findMany()).map(({ key, value }) => [key, value]));
  const schema = meta.get('schema');
  if (schema !== schemaDigest) {
    throw new Error(`The catalogue has the tables ${schema ?? 'unknown'}, this site reads ${schemaDigest}. ${advice}`);
  }
  const facts = await readFacts(database);
  return {
    version: meta.get('version') ?? '',
    asOf: meta.get('asOf') ?? '',
    facts: { ...facts, remedies: await readRemedies(database, facts.lines, facts.releases) },
    database,
  };
}

async function readOrClose(database: PrismaClient, read: () => Promise<Catalogue>): Promise<Catalogue> {
  try {
    return await read();
  } catch (error) {
    await database.$disconnect();
    throw error;
  }
}
