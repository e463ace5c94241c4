import type { Release } from '@/lib/exchange/facts';
import type { Catalogue } from '../open';

/** A known issue that one meets, or leaves behind, between two releases of a line. */
export interface AddedIssue {
  slug: string;
  title: string;
  summary: string;
  /** Releases of the comparison that a source ties to it, oldest first. */
  releases: Release[];
  /** The release that cures it, in any line; null if no source of ours names one. */
  curedBy: Release | null;
}

/**
 * Reads the known issues of some releases of a line, and those that one of them cures.
 *
 * @param compared the older release, then those after it. An issue of the older one alone is left out unless a later one
 * cures it
 * @returns the issues by title
 */
export async function addedIssues({ facts, database }: Catalogue, compared: Release[]): Promise<AddedIssue[]> {
  const added = compared.slice(1).map(({ id }) => id);
  const rows = await database.knownIssue.findMany({
    where: { OR: [{ releases: { some: { releaseId: { in: added } } } }, { curedById: { in: added } }] },
    select: { slug: true, title: true, summary: true, curedById: true, releases: { select: { releaseId: true } } },
    orderBy: { title: 'asc' },
  });
  return rows.map(({ slug, title, summary, curedById, releases }) => ({
    slug,
    title,
    summary,
    releases: compared.filter(({ id }) => releases.some(({ releaseId }) => releaseId === id)),
    curedBy: facts.releases.find(({ id }) => id === curedById) ?? null,
  }));
}
