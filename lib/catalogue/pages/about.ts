import type { Catalogue } from '../open';

/** What the catalogue covers, counted. */
export interface Coverage {
  releases: number;
  rollups: number;
  baselines: number;
  articles: number;
  /** Articles by how sure their KB number is. */
  kbStatus: { status: string; count: number }[];
  /** Rollups by how much of their list of fixes is known. */
  fixLists: { complete: number; partial: number; unknown: number };
  fixes: number;
  bulletins: number;
  cves: number;
  knownIssues: number;
  topics: number;
  conflicts: number;
  sources: number;
}

/** Counts what the catalogue covers. */
export async function coverage({ facts, database }: Catalogue): Promise<Coverage> {
  const [articles, kbStatus, lists, fixes, bulletins, cves, knownIssues, topics, conflicts, sources] =
    await Promise.all([
      database.article.count(),
      database.article.groupBy({ by: ['kbStatus'], _count: true, orderBy: { kbStatus: 'asc' } }),
      database.release.groupBy({ by: ['fixesComplete'], where: { kind: 'rollup' }, _count: true }),
      database.fix.count(),
      database.bulletin.count(),
      database.cve.count(),
      database.knownIssue.count(),
      database.topic.count(),
      database.conflict.count(),
      database.source.count(),
    ]);
  const listCount = (complete: boolean | null) =>
    lists.find(({ fixesComplete }) => fixesComplete === complete)?._count ?? 0;
  const rollups = facts.releases.filter(({ kind }) => kind === 'rollup').length;
  return {
    releases: facts.releases.length,
    rollups,
    baselines: facts.releases.length - rollups,
    articles,
    kbStatus: kbStatus.map(({ kbStatus: status, _count }) => ({ status: status ?? 'none', count: _count })),
    fixLists: { complete: listCount(true), partial: listCount(false), unknown: listCount(null) },
    fixes,
    bulletins,
    cves,
    knownIssues,
    topics,
    conflicts,
    sources,
  };
}
