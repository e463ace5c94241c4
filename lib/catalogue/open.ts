import { statSync } from 'node:fs';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '@/generated/prisma/client';
import type { Facts } from '@/lib/exchange/facts';
import { readFacts } from './facts';
import { schemaDigest } from './schemaDigest';

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
  const database = new PrismaClient({ adapter: new PrismaLibSql({ url: addressOf(file) }) });
  try {
    await database.$queryRawUnsafe('PRAGMA query_only = ON');
    const meta = new Map((await database.meta.findMany()).map(({ key, value }) => [key, value]));
    const schema = meta.get('schema');
    if (schema !== schemaDigest) {
      throw new Error(
        `The catalogue has the tables ${schema ?? 'unknown'}, this site reads ${schemaDigest}. Import the content again with this version of the site: npm start.`,
      );
    }
    return {
      version: meta.get('version') ?? '',
      asOf: meta.get('asOf') ?? '',
      facts: await readFacts(database),
      database,
    };
  } catch (error) {
    await database.$disconnect();
    throw error;
  }
}

/** The driver reads a path as a URL: these characters would end it or be decoded. */
function addressOf(file: string): string {
  return `file:${file.replace(/[%#?]/g, encodeURIComponent)}`;
}
