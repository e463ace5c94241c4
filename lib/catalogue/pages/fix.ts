import type { Release } from '@/lib/exchange/facts';
import { replacedBy } from '@/lib/exchange/supersession';
import type { Catalogue } from '../open';
import { pageSources, type SourceView } from '../sources';

/** Where one line stands with a fix: named by a source, and therefore in every later release of the line. */
export interface FixLine {
  lineId: string;
  label: string;
  /** Releases that a source names, oldest first; empty: not stated for this line. */
  credited: { release: Release; sources: number[] }[];
  /** Later releases of the line: they are cumulative. */
  later: Release[];
}

export interface FixPage {
  id: string;
  kb: number | null;
  title: string | null;
  language: string | null;
  gloss: string | null;
  lines: FixLine[];
  sources: SourceView[];
}

/** All fixed issues by KB number; those without one come last. */
export function allFixes({
  database,
}: Catalogue): Promise<Pick<FixPage, 'id' | 'kb' | 'title' | 'language' | 'gloss'>[]> {
  return database.fix.findMany({
    select: { id: true, kb: true, title: true, language: true, gloss: true },
    orderBy: [{ kb: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  });
}

/** Reads the page of a fixed issue by its KB number; null if no release is credited with it. */
export async function fixPage({ facts, database }: Catalogue, kb: number): Promise<FixPage | null> {
  const fix = await database.fix.findUnique({ where: { kb }, include: { credits: true } });
  if (!fix) return null;
  const sources = await pageSources(database, [], [`fix:${fix.id}`]);
  const credited = facts.releases.filter(({ id }) => fix.credits.some(({ releaseId }) => releaseId === id));
  const productIds = new Set(credited.map(({ productId }) => productId));
  const lines = facts.lines.filter(({ productId }) => productIds.has(productId));
  return {
    id: fix.id,
    kb: fix.kb,
    title: fix.title,
    language: fix.language,
    gloss: fix.gloss,
    sources: sources.list,
    lines: lines.map(({ id, label }) => {
      const named = credited.filter(({ lineId }) => lineId === id);
      const first = named[0];
      return {
        lineId: id,
        label,
        credited: named.map((release) => ({ release, sources: sources.of(`fix:${fix.id}`, release.id) })),
        later: first
          ? facts.releases.filter((release) => !named.includes(release) && replacedBy(facts, release).includes(first))
          : [],
      };
    }),
  };
}
