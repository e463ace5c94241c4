import type { Line, Release } from '@/lib/exchange/facts';
import type { Catalogue } from '../open';
import { readProse, type StoredProse } from '../prose';
import { pageSources, type SourceView } from '../sources';
import { usedSources } from '../usedSources';

/** What is said of one line: the releases that fix it, `not-affected`, or nothing at all. */
export interface LineState {
  line: Line;
  state: 'fixed-by' | 'not-affected' | 'not-listed';
  fixedBy: Release[];
  /** A source calls the line not affected, although a release may carry the bulletin. */
  spared: boolean;
  sources: number[];
}

export interface BulletinPage {
  id: string;
  title: string | null;
  published: string | null;
  umbrellaKb: number | null;
  prose: StoredProse;
  reviewed: string;
  file: string;
  lines: LineState[];
  cves: { id: string; notAffected: string[] }[];
  replaces: { line: Line; bulletin: string; sources: number[] }[];
  replacedBy: { line: Line; bulletin: string }[];
  sources: SourceView[];
}

/** Reads the page of a bulletin or advisory, `MS07-026`; null if it is none of ours. */
export async function bulletinPage({ facts, database }: Catalogue, id: string): Promise<BulletinPage | null> {
  const row = await database.bulletin.findUnique({
    where: { id },
    include: { lines: true, cves: { orderBy: { cveId: 'asc' } }, replacements: true, replacedBy: true },
  });
  if (!row) return null;
  const fixing = facts.releases.filter((release) => row.lines.some(({ releaseId }) => releaseId === release.id));
  const subjects = [`bulletin:${id}`, ...fixing.map(({ build }) => `release:${build}`)];
  const sources = usedSources(await pageSources(database, [], subjects));
  // What it says itself is said by these; they stand first in the list.
  sources.of(`bulletin:${id}`, 'bulletin');
  const lineOf = (lineId: string) => facts.lines.find((line) => line.id === lineId)!;
  const states = facts.lines.map((line) =>
    stateOf(
      line,
      fixing,
      row.lines,
      (release) => sources.of(`release:${release.build}`, id),
      sources.of(`bulletin:${id}`, `not-affected ${line.id}`),
    ),
  );
  const replaces = row.replacements.map(({ lineId, replacedId }) => ({
    line: lineOf(lineId),
    bulletin: replacedId,
    sources: sources.of(`bulletin:${id}`, `replaces ${replacedId}`),
  }));
  return {
    id,
    title: row.title,
    published: row.published,
    umbrellaKb: row.umbrellaKb,
    prose: readProse(row.tree),
    reviewed: row.reviewed,
    file: row.file,
    lines: states,
    cves: row.cves.map(({ cveId, notAffected }) => ({ id: cveId, notAffected: JSON.parse(notAffected) as string[] })),
    replaces,
    replacedBy: row.replacedBy.map(({ lineId, bulletinId }) => ({ line: lineOf(lineId), bulletin: bulletinId })),
    sources: sources.list(),
  };
}

function stateOf(
  line: Line,
  fixing: Release[],
  rows: { lineId: string; state: string }[],
  named: (release: Release) => number[],
  sparing: number[],
): LineState {
  const fixedBy = fixing.filter(({ lineId }) => lineId === line.id);
  const spared = rows.some(({ lineId, state }) => lineId === line.id && state === 'not-affected');
  const sources = [...new Set([...fixedBy.flatMap(named), ...sparing])].sort((a, b) => a - b);
  return {
    line,
    state: fixedBy.length > 0 ? 'fixed-by' : spared ? 'not-affected' : 'not-listed',
    fixedBy,
    spared,
    sources,
  };
}
