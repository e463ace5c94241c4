import type { Catalogue } from '../open';

/** All bulletins and CVEs, in the order of their numbers. */
export async function allBulletins({ database }: Catalogue): Promise<{
  bulletins: { id: string; title: string | null; published: string | null }[];
  cves: string[];
}> {
  const [bulletins, cves] = await Promise.all([
    database.bulletin.findMany({
      select: { id: true, title: true, published: true },
      orderBy: [{ published: 'asc' }, { id: 'asc' }],
    }),
    database.cve.findMany({ select: { id: true } }),
  ]);
  return { bulletins, cves: cves.map(({ id }) => id).sort((a, b) => a.localeCompare(b, 'en', { numeric: true })) };
}
