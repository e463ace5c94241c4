import { formatLongBuild } from '@/lib/exchange/build';
import type { Release } from '@/lib/exchange/facts';
import { buildOf, directSuccessor, releasesOfLine, statusOf } from '@/lib/exchange/supersession';
import { verdictOn } from '@/lib/exchange/verdict';
import type { Catalogue } from '../open';
import type { ReleaseLink, ReleasePage } from './releaseModel';
import {
  articleOf,
  conflictsOf,
  declaredOf,
  sourcedFactsOf,
  fixesOf,
  knownIssuesOf,
  packageOf,
  statementsOf,
} from './releaseParts';
import { readReleaseRow } from './releaseRow';
import { releaseSources } from './releaseSources';

/** Reads the page of a release; null if the build is none of ours. */
export async function releasePage({ facts, database }: Catalogue, build: string): Promise<ReleasePage | null> {
  const release = facts.releases.find((one) => one.build === build);
  if (!release) return null;
  const row = await readReleaseRow(database, build);
  const sources = await releaseSources(database, row);
  const line = releasesOfLine(facts, release.lineId);
  const link = (one: Release): ReleaseLink => ({ release: one, status: statusOf(facts, one) });
  return {
    release,
    longBuild: formatLongBuild(buildOf(release)),
    verdict: verdictOn(facts, release),
    chain: line.map(link),
    previous: line[line.findIndex(({ id }) => id === release.id) - 1] ?? null,
    next: directSuccessor(facts, release),
    article: articleOf(row),
    siblings: facts.releases
      .filter((one) => one.build !== build && row.article.releases.some((other) => other.build === one.build))
      .map(link),
    ...sourcedFactsOf(row, release, sources),
    fixes: fixesOf(row, sources),
    fixesComplete: row.fixesComplete,
    bulletins: row.bulletins.map(({ bulletin }) => ({ value: bulletin, sources: sources.ofRelease(bulletin.id) })),
    cves: row.cves.map(({ cveId }) => ({ value: cveId, sources: sources.ofRelease(cveId) })),
    knownIssues: knownIssuesOf(row),
    topics: row.topics.map(({ topic }) => topic),
    ...statementsOf(row, sources),
    package: packageOf(row, sources),
    declared: declaredOf(row, facts, sources),
    conflicts: conflictsOf(row, sources),
    cites: row.article.citations.map(({ cited }) => cited),
    sources: sources.list,
  };
}
