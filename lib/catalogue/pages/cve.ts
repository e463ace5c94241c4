import type { Line } from '@/lib/exchange/facts';
import type { Catalogue } from '../open';
import { pageSources, type SourceView } from '../sources';
import { usedSources } from '../usedSources';
import type { LineState } from './bulletin';

export interface CvePage {
  id: string;
  lines: LineState[];
  bulletins: { id: string; title: string | null }[];
  sources: SourceView[];
}

/** Reads the page of a CVE, `CVE-2007-0039`; null if no source of ours ties it to Exchange. */
export async function cvePage({ facts, database }: Catalogue, id: string): Promise<CvePage | null> {
  const row = await database.cve.findUnique({
    where: { id },
    include: { credits: true, bulletins: { include: { bulletin: { select: { title: true } } } } },
  });
  if (!row) return null;
  const fixing = facts.releases.filter((release) => row.credits.some(({ releaseId }) => releaseId === release.id));
  const subjects = [
    ...fixing.map(({ build }) => `release:${build}`),
    ...row.bulletins.map(({ bulletinId }) => `bulletin:${bulletinId}`),
  ];
  const sources = usedSources(await pageSources(database, [], subjects));
  // A bulletin can spare a whole product or one line; either is named by its id.
  const spared = (line: Line) =>
    row.bulletins.filter(({ notAffected }) =>
      (JSON.parse(notAffected) as string[]).some((name) => name === line.id || name === line.productId),
    );
  const lines = facts.lines.map((line): LineState => {
    const fixedBy = fixing.filter(({ lineId }) => lineId === line.id);
    const sparing = spared(line);
    const numbers = [
      ...fixedBy.flatMap(({ build }) => sources.of(`release:${build}`, id)),
      ...sparing.flatMap(({ bulletinId }) => sources.of(`bulletin:${bulletinId}`, 'bulletin')),
    ];
    const state = fixedBy.length > 0 ? 'fixed-by' : sparing.length > 0 ? 'not-affected' : 'not-listed';
    return { line, state, fixedBy, spared: sparing.length > 0, sources: unique(numbers) };
  });
  return {
    id,
    lines,
    bulletins: row.bulletins.map(({ bulletinId, bulletin }) => ({ id: bulletinId, title: bulletin.title })),
    sources: sources.list(),
  };
}

function unique(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
