import { formatLongBuild } from '@/lib/exchange/build';
import type { Release } from '@/lib/exchange/facts';
import { buildOf, directSuccessor, releasesOfLine, statusOf, type Status } from '@/lib/exchange/supersession';
import { verdictOn, type Verdict } from '@/lib/exchange/verdict';
import type { Catalogue } from '../open';
import { readProse, type StoredProse } from '../prose';
import { pageSources, type SourceView } from '../sources';

/** A statement with the numbers of its sources. */
export interface Sourced<T = string> {
  value: T;
  sources: number[];
}

export interface ReleaseLink {
  release: Release;
  status: Status;
}

export interface FixView {
  id: string;
  kb: number | null;
  title: string | null;
  language: string | null;
  gloss: string | null;
  sources: number[];
}

export interface KnownIssueView {
  slug: string;
  title: string;
  summary: string;
  events: { eventId: number; source: string | null }[];
  errors: string[];
  prose: StoredProse;
}

/** Everything that the page of a release shows, computed once. */
export interface ReleasePage {
  release: Release;
  longBuild: string;
  verdict: Verdict;
  /** The releases of its line, oldest first. */
  chain: ReleaseLink[];
  previous: Release | null;
  next: Release | null;
  article: {
    id: string;
    kb: number | null;
    title: string | null;
    titleStatus: string;
    titleLocalized: { text: string; language: string } | null;
    kbStatus: string | null;
    original: string;
    revision: string | null;
    lastReview: string | null;
    reviewed: string;
    file: string;
    prose: StoredProse;
    appliesTo: string[];
    missing: string[];
  };
  /** Other releases that the same article describes. */
  siblings: ReleaseLink[];
  build: Sourced;
  date: Sourced;
  kb: Sourced<number> | null;
  title: Sourced | null;
  aliases: Sourced<{ build: string; note: string }>[];
  withdrawal: Sourced<NonNullable<Release['withdrawal']>> | null;
  fixes: FixView[];
  /** Null: the list is not known to us. */
  fixesComplete: boolean | null;
  bulletins: Sourced<{ id: string; title: string | null }>[];
  cves: Sourced[];
  knownIssues: KnownIssueView[];
  topics: { slug: string; title: string; summary: string }[];
  prerequisites: Sourced[];
  restart: Sourced | null;
  removal: Sourced | null;
  notes: Sourced[];
  behaviourChanges: Sourced[];
  package: { files: string[]; downloadId: string | null; registryKey: string | null; sources: number[] };
  /** What sources declare as replaced, beside what follows from the builds. */
  declared: Sourced<{ kb: number; release: Release | null }>[];
  conflicts: { field: string; statement: string; held: string; why: string; sources: number[] }[];
  cites: { kb: number; title: string | null; about: string; leadsTo: string | null }[];
  sources: SourceView[];
}

/** Reads the page of a release; null if the build is none of ours. */
export async function releasePage({ facts, database }: Catalogue, build: string): Promise<ReleasePage | null> {
  const release = facts.releases.find((one) => one.build === build);
  if (!release) return null;
  const row = await database.release.findUniqueOrThrow({
    where: { build },
    include: {
      aliases: true,
      files: { orderBy: { name: 'asc' } },
      fixes: { orderBy: { position: 'asc' }, include: { fix: true } },
      bulletins: { include: { bulletin: { select: { id: true, title: true } } } },
      cves: { orderBy: { cveId: 'asc' } },
      topics: { include: { topic: { select: { slug: true, title: true, summary: true } } } },
      knownIssues: {
        include: {
          issue: {
            include: {
              events: { orderBy: { position: 'asc' } },
              codes: { where: { kind: 'error' }, orderBy: { position: 'asc' } },
            },
          },
        },
      },
      replaces: { where: { kind: 'declared' }, orderBy: { replacedKb: 'asc' } },
      article: {
        include: {
          statements: { orderBy: { position: 'asc' } },
          conflicts: { orderBy: { position: 'asc' } },
          citations: { include: { cited: true }, orderBy: { kb: 'asc' } },
          sources: { orderBy: { position: 'asc' } },
          releases: { select: { build: true }, orderBy: { position: 'asc' } },
        },
      },
    },
  });
  const { article } = row;
  const subject = `release:${build}`;
  const mine = article.statements.filter((statement) => statement.build === null || statement.build === build);
  const conflicts = article.conflicts.filter((conflict) => conflict.build === null || conflict.build === build);
  const sources = await pageSources(
    database,
    article.sources.map(({ sourceId }) => sourceId),
    [
      subject,
      `article:${article.id}`,
      ...mine.map(({ id }) => `statement:${id}`),
      ...conflicts.map(({ id }) => `conflict:${id}`),
      ...row.replaces.map(({ id }) => `supersession:${id}`),
    ],
  );
  const credits = await fixSources(
    database,
    row.fixes.map(({ fixId }) => fixId),
    row.id,
  );
  const numbers = new Map(sources.list.map(({ id, number }) => [id, number]));
  const statements = (kind: string): Sourced[] =>
    mine
      .filter((one) => one.kind === kind)
      .map(({ id, text }) => ({ value: text, sources: sources.of(`statement:${id}`, 'text') }));
  const plain = (kind: string) => mine.filter((one) => one.kind === kind).map(({ text }) => text);
  const line = releasesOfLine(facts, release.lineId);
  const link = (one: Release): ReleaseLink => ({ release: one, status: statusOf(facts, one) });

  return {
    release,
    longBuild: formatLongBuild(buildOf(release)),
    verdict: verdictOn(facts, release),
    chain: line.map(link),
    previous: line[line.findIndex(({ id }) => id === release.id) - 1] ?? null,
    next: directSuccessor(facts, release),
    article: {
      id: article.id,
      kb: article.kb,
      title: article.title,
      titleStatus: article.titleStatus,
      kbStatus: article.kbStatus,
      original: article.original,
      titleLocalized: article.titleLocalized
        ? { text: article.titleLocalized, language: article.titleLanguage ?? 'und' }
        : null,
      revision: article.revision,
      lastReview: article.lastReview,
      reviewed: article.reviewed,
      file: article.file,
      prose: readProse(article.tree),
      appliesTo: plain('applies-to'),
      missing: plain('missing'),
    },
    siblings: facts.releases
      .filter((one) => one.build !== build && article.releases.some((other) => other.build === one.build))
      .map(link),
    build: { value: build, sources: sources.of(subject, 'build') },
    date: { value: release.date, sources: sources.of(subject, 'date') },
    kb: article.kb === null ? null : { value: article.kb, sources: sources.of(`article:${article.id}`, 'kb') },
    title:
      article.title === null ? null : { value: article.title, sources: sources.of(`article:${article.id}`, 'title') },
    aliases: row.aliases.map(({ build: alias, note }) => ({
      value: { build: alias, note },
      sources: sources.of(subject, `alias ${alias}`),
    })),
    withdrawal: release.withdrawal && { value: release.withdrawal, sources: sources.of(subject, 'withdrawal') },
    fixes: row.fixes.map(({ fix: { id, kb, title, language, gloss } }) => ({
      id,
      kb,
      title,
      language,
      gloss,
      sources: (credits.get(id) ?? []).flatMap((sourceId) => numbers.get(sourceId) ?? []).sort((a, b) => a - b),
    })),
    fixesComplete: row.fixesComplete,
    bulletins: row.bulletins.map(({ bulletin }) => ({ value: bulletin, sources: sources.of(subject, bulletin.id) })),
    cves: row.cves.map(({ cveId }) => ({ value: cveId, sources: sources.of(subject, cveId) })),
    knownIssues: row.knownIssues.map(({ issue }) => ({
      slug: issue.slug,
      title: issue.title,
      summary: issue.summary,
      prose: readProse(issue.tree),
      events: issue.events.map(({ eventId, source }) => ({ eventId, source })),
      errors: issue.codes.map(({ value }) => value),
    })),
    topics: row.topics.map(({ topic }) => topic),
    prerequisites: statements('prerequisite'),
    restart: statements('restart')[0] ?? null,
    removal: statements('removal')[0] ?? null,
    notes: statements('note'),
    behaviourChanges: statements('behaviour-change'),
    package: {
      files: row.files.map(({ name }) => name),
      downloadId: row.downloadId,
      registryKey: row.registryKey,
      sources: sources.of(subject, 'package'),
    },
    declared: row.replaces.flatMap(({ id, replacedKb, replacedId }) =>
      replacedKb === null
        ? []
        : [
            {
              value: { kb: replacedKb, release: facts.releases.find((one) => one.id === replacedId) ?? null },
              sources: sources.of(`supersession:${id}`, 'declared'),
            },
          ],
    ),
    conflicts: conflicts.map(({ id, field, statement, held, why }) => ({
      field,
      statement,
      held,
      why,
      sources: sources.of(`conflict:${id}`, 'statement'),
    })),
    cites: article.citations.map(({ cited }) => cited),
    sources: sources.list,
  };
}

async function fixSources(
  database: Catalogue['database'],
  fixIds: string[],
  releaseId: string,
): Promise<Map<string, string[]>> {
  const rows = await database.evidence.findMany({
    where: { subject: { in: fixIds.map((id) => `fix:${id}`) }, field: releaseId },
  });
  const byFix = new Map<string, string[]>();
  for (const { subject, sourceId } of rows) {
    const id = subject.slice('fix:'.length);
    byFix.set(id, [...(byFix.get(id) ?? []), sourceId]);
  }
  return byFix;
}
