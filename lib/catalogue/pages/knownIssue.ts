import type { Release } from '@/lib/exchange/facts';
import type { Catalogue } from '../open';
import { readProse, type StoredProse } from '../prose';
import { pageSources, type SourceView } from '../sources';

export interface KnownIssuePage {
  slug: string;
  title: string;
  summary: string;
  reviewed: string;
  file: string;
  prose: StoredProse;
  events: { eventId: number; source: string | null; type: string | null; message: string | null }[];
  errors: string[];
  messages: string[];
  kbs: number[];
  releases: Release[];
  curedBy: { release: Release; sources: number[] } | null;
  topics: { slug: string; title: string; summary: string }[];
  sources: SourceView[];
}

/** Reads the page of a known issue by its slug; null if there is none. */
export async function knownIssuePage({ facts, database }: Catalogue, slug: string): Promise<KnownIssuePage | null> {
  const row = await database.knownIssue.findUnique({
    where: { slug },
    include: {
      events: { orderBy: { position: 'asc' } },
      codes: { orderBy: { position: 'asc' } },
      releases: true,
      topics: { include: { topic: { select: { slug: true, title: true, summary: true } } } },
    },
  });
  if (!row) return null;
  const sources = await pageSources(database, [], [`known-issue:${slug}`]);
  const codes = (kind: string) => row.codes.filter((code) => code.kind === kind).map(({ value }) => value);
  const cure = facts.releases.find(({ id }) => id === row.curedById);
  return {
    slug,
    title: row.title,
    summary: row.summary,
    reviewed: row.reviewed,
    file: row.file,
    prose: readProse(row.tree),
    events: row.events,
    errors: codes('error'),
    messages: codes('message'),
    kbs: codes('kb').map(Number),
    releases: facts.releases.filter((release) => row.releases.some(({ releaseId }) => releaseId === release.id)),
    curedBy: cure ? { release: cure, sources: sources.of(`known-issue:${slug}`, 'cure') } : null,
    topics: row.topics.map(({ topic }) => topic),
    sources: sources.list,
  };
}
