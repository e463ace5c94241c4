import type { Line, Release } from '@/lib/exchange/facts';
import type { Catalogue } from '../open';
import { readProse, type StoredProse } from '../prose';
import { pageSources, type SourceView } from '../sources';

export interface TopicPage {
  slug: string;
  title: string;
  summary: string;
  reviewed: string;
  file: string;
  prose: StoredProse;
  /** The releases that point here, by line. */
  lines: { line: Line; releases: Release[]; all: boolean }[];
  knownIssues: { slug: string; title: string; summary: string }[];
  sources: SourceView[];
}

/** Reads the page of a topic by its slug; null if there is none. */
export async function topicPage({ facts, database }: Catalogue, slug: string): Promise<TopicPage | null> {
  const row = await database.topic.findUnique({
    where: { slug },
    include: { releases: true, issues: { include: { issue: { select: { slug: true, title: true, summary: true } } } } },
  });
  if (!row) return null;
  const pointing = new Set(row.releases.map(({ releaseId }) => releaseId));
  return {
    slug,
    title: row.title,
    summary: row.summary,
    reviewed: row.reviewed,
    file: row.file,
    prose: readProse(row.tree),
    lines: facts.lines.flatMap((line) => {
      const ofLine = facts.releases.filter(({ lineId }) => lineId === line.id);
      const releases = ofLine.filter(({ id }) => pointing.has(id));
      return releases.length > 0 ? [{ line, releases, all: releases.length === ofLine.length }] : [];
    }),
    knownIssues: row.issues.map(({ issue }) => issue),
    sources: (await pageSources(database, [], [`topic:${slug}`])).list,
  };
}
