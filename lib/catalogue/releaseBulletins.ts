import type { Catalogue } from './open';

/** Reads the bulletins and advisories that each release fixes according to its sources, by the id of the release. */
export async function releaseBulletins({ database }: Catalogue): Promise<Map<string, string[]>> {
  const rows = await database.bulletinLine.findMany({
    where: { releaseId: { not: null }, state: 'fixed-by' },
    select: { bulletinId: true, releaseId: true },
    orderBy: { bulletinId: 'asc' },
  });
  const byRelease = new Map<string, string[]>();
  for (const { bulletinId, releaseId } of rows) {
    if (releaseId !== null) byRelease.set(releaseId, [...(byRelease.get(releaseId) ?? []), bulletinId]);
  }
  return byRelease;
}
