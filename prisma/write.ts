import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { createClient } from '@libsql/client';
import { PrismaClient } from '../generated/prisma/client';
import type { CatalogueRows } from './rows';

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');

/** Rows a statement: SQLite binds at most 32,766 values in one. */
const ROWS_A_STATEMENT = 500;

/**
 * Writes a whole catalogue into a new SQLite file and checks that it is sound.
 *
 * @param file path of a file that does not exist yet
 * @throws if a row breaks a constraint or the file fails SQLite's own checks
 */
export async function writeCatalogue(file: string, rows: CatalogueRows): Promise<void> {
  const url = `file:${file}`;
  const raw = createClient({ url });
  try {
    await raw.executeMultiple('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    await raw.executeMultiple(read('schema.sql') + read('fts.sql'));
    await raw.batch(
      rows.texts.map(({ type, id, title, body }) => ({
        sql: 'INSERT INTO "Text" VALUES (?, ?, ?, ?)',
        args: [type, id, title, body],
      })),
      'write',
    );
    await writeTables(url, rows);
    await raw.executeMultiple('INSERT INTO "Text"("Text") VALUES (\'optimize\'); ANALYZE; VACUUM;');
    await verify(raw);
  } finally {
    raw.close();
  }
}

async function writeTables(url: string, rows: CatalogueRows): Promise<void> {
  const prisma = new PrismaClient({ adapter: new PrismaLibSql({ url }) });
  const inSlices = async <Row>(all: Row[], write: (data: Row[]) => Promise<unknown>) => {
    for (let from = 0; from < all.length; from += ROWS_A_STATEMENT)
      await write(all.slice(from, from + ROWS_A_STATEMENT));
  };
  try {
    await inSlices(rows.meta, (data) => prisma.meta.createMany({ data }));
    await inSlices(rows.products, (data) => prisma.product.createMany({ data }));
    await inSlices(rows.lines, (data) => prisma.line.createMany({ data }));
    await inSlices(rows.sources, (data) => prisma.source.createMany({ data }));
    await inSlices(rows.articles, (data) => prisma.article.createMany({ data }));
    await inSlices(rows.statements, (data) => prisma.statement.createMany({ data }));
    await inSlices(rows.conflicts, (data) => prisma.conflict.createMany({ data }));
    await inSlices(rows.articleSources, (data) => prisma.articleSource.createMany({ data }));
    await inSlices(rows.citedArticles, (data) => prisma.citedArticle.createMany({ data }));
    await inSlices(rows.citations, (data) => prisma.citation.createMany({ data }));
    await inSlices(rows.releases, (data) => prisma.release.createMany({ data }));
    await inSlices(rows.aliases, (data) => prisma.releaseAlias.createMany({ data }));
    await inSlices(rows.files, (data) => prisma.packageFile.createMany({ data }));
    await inSlices(rows.supersessions, (data) => prisma.supersession.createMany({ data }));
    await inSlices(rows.fixes, (data) => prisma.fix.createMany({ data }));
    await inSlices(rows.credits, (data) => prisma.fixCredit.createMany({ data }));
    await inSlices(rows.bulletins, (data) => prisma.bulletin.createMany({ data }));
    await inSlices(rows.bulletinLines, (data) => prisma.bulletinLine.createMany({ data }));
    await inSlices(rows.bulletinReplacements, (data) => prisma.bulletinReplacement.createMany({ data }));
    await inSlices(rows.cves, (data) => prisma.cve.createMany({ data }));
    await inSlices(rows.bulletinCves, (data) => prisma.bulletinCve.createMany({ data }));
    await inSlices(rows.cveCredits, (data) => prisma.cveCredit.createMany({ data }));
    await inSlices(rows.knownIssues, (data) => prisma.knownIssue.createMany({ data }));
    await inSlices(rows.knownIssueEvents, (data) => prisma.knownIssueEvent.createMany({ data }));
    await inSlices(rows.knownIssueCodes, (data) => prisma.knownIssueCode.createMany({ data }));
    await inSlices(rows.knownIssueReleases, (data) => prisma.knownIssueRelease.createMany({ data }));
    await inSlices(rows.topics, (data) => prisma.topic.createMany({ data }));
    await inSlices(rows.topicReleases, (data) => prisma.topicRelease.createMany({ data }));
    await inSlices(rows.topicKnownIssues, (data) => prisma.topicKnownIssue.createMany({ data }));
    await inSlices(rows.evidence, (data) => prisma.evidence.createMany({ data }));
    await inSlices(rows.identifiers, (data) => prisma.identifier.createMany({ data }));
    await inSlices(rows.wizardWords, (data) => prisma.wizardWords.createMany({ data }));
  } finally {
    await prisma.$disconnect();
  }
}

async function verify(raw: ReturnType<typeof createClient>): Promise<void> {
  const integrity = await raw.execute('PRAGMA integrity_check');
  const verdict = String(integrity.rows[0]?.[0]);
  if (verdict !== 'ok') throw new Error(`The written catalogue is damaged: ${verdict}`);
  const dangling = await raw.execute('PRAGMA foreign_key_check');
  if (dangling.rows.length > 0)
    throw new Error(
      `The written catalogue has ${dangling.rows.length} rows that refer to missing ones, the first in ${String(dangling.rows[0]?.[0])}.`,
    );
}
