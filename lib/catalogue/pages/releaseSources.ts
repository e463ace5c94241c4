import type { PrismaClient } from '@/generated/prisma/client';
import { pageSources, type SourceView } from '../sources';
import type { ReleaseRow } from './releaseRow';

/** The sources of a release's page, and who stands behind each part of it. */
export interface ReleaseSources {
  list: SourceView[];
  /** Numbers of the sources of a field of the release: `build`, `alias 8.0.1.2`, a bulletin … */
  ofRelease: (field: string) => number[];
  ofArticle: (field: 'kb' | 'title') => number[];
  ofStatement: (id: string) => number[];
  ofConflict: (id: string) => number[];
  ofDeclared: (id: string) => number[];
  /** Numbers of the sources that credit this release with a fix. */
  ofFix: (id: string) => number[];
}

/** Reads the sources of what the page of a release shows. */
export async function releaseSources(database: PrismaClient, row: ReleaseRow): Promise<ReleaseSources> {
  const { article, build } = row;
  const listed = article.sources.map(({ sourceId }) => sourceId);
  const sources = await pageSources(database, listed, [
    `release:${build}`,
    `article:${article.id}`,
    ...ofBuild(article.statements, build).map(({ id }) => `statement:${id}`),
    ...ofBuild(article.conflicts, build).map(({ id }) => `conflict:${id}`),
    ...row.replaces.map(({ id }) => `supersession:${id}`),
  ]);
  const credits = await fixCredits(database, row);
  const numbers = new Map(sources.list.map(({ id, number }) => [id, number]));
  return {
    list: sources.list,
    ofRelease: (field) => sources.of(`release:${build}`, field),
    ofArticle: (field) => sources.of(`article:${article.id}`, field),
    ofStatement: (id) => sources.of(`statement:${id}`, 'text'),
    ofConflict: (id) => sources.of(`conflict:${id}`, 'statement'),
    ofDeclared: (id) => sources.of(`supersession:${id}`, 'declared'),
    ofFix: (id) => (credits.get(id) ?? []).flatMap((source) => numbers.get(source) ?? []).sort((a, b) => a - b),
  };
}

/** What an article says of one of its releases: of this build, or of all. */
export function ofBuild<T extends { build: string | null }>(all: T[], build: string): T[] {
  return all.filter((one) => one.build === null || one.build === build);
}

/** Source ids by fix. Other releases may be credited with the same fix by other sources, which this page does not list. */
async function fixCredits(database: PrismaClient, { id, fixes }: ReleaseRow): Promise<Map<string, string[]>> {
  const rows = await database.evidence.findMany({
    where: { subject: { in: fixes.map(({ fixId }) => `fix:${fixId}`) }, field: id },
  });
  const byFix = new Map<string, string[]>();
  for (const { subject, sourceId } of rows) {
    const fix = subject.slice('fix:'.length);
    byFix.set(fix, [...(byFix.get(fix) ?? []), sourceId]);
  }
  return byFix;
}
