import type { PrismaClient } from '@/generated/prisma/client';
import type { Line, Release } from '@/lib/exchange/facts';
import type { Remedies } from '@/lib/exchange/remedies';

/**
 * Reads which releases resolve which issues, for the wizard's goals.
 *
 * @param lines every line of the catalogue
 * @param releases every release, in the order of builds
 */
export async function readRemedies(
  database: PrismaClient,
  lines: readonly Line[],
  releases: readonly Release[],
): Promise<Remedies> {
  const credit = { select: { releaseId: true } };
  const [fixes, bulletins, cves] = await Promise.all([
    database.fix.findMany({ where: { kb: { not: null } }, orderBy: { kb: 'asc' }, include: { credits: credit } }),
    database.bulletin.findMany({ orderBy: { id: 'asc' }, include: { lines: true } }),
    database.cve.findMany({ orderBy: { id: 'asc' }, include: { credits: credit, bulletins: true } }),
  ]);
  const inOrder = (ids: readonly (string | null)[]) => {
    const named = new Set(ids);
    return releases.filter(({ id }) => named.has(id)).map(({ id }) => id);
  };
  return {
    fixes: fixes.flatMap(({ kb, title, credits }) =>
      kb === null ? [] : [{ kb, title, releaseIds: inOrder(credits.map(({ releaseId }) => releaseId)) }],
    ),
    security: [
      ...bulletins.map(({ id, title, umbrellaKb, lines: said }) => ({
        id,
        title,
        umbrellaKb,
        releaseIds: inOrder(said.map(({ releaseId }) => releaseId)),
        notAffected: said.filter(({ state }) => state === 'not-affected').map(({ lineId }) => lineId),
      })),
      ...cves.map(({ id, credits, bulletins: listing }) => {
        // A bulletin can spare a whole product or one line; either is named by its id.
        const spared = listing.flatMap(({ notAffected }) => JSON.parse(notAffected) as string[]);
        return {
          id,
          title: null,
          umbrellaKb: null,
          releaseIds: inOrder(credits.map(({ releaseId }) => releaseId)),
          notAffected: lines
            .filter((line) => spared.includes(line.id) || spared.includes(line.productId))
            .map((line) => line.id),
        };
      }),
    ],
  };
}
