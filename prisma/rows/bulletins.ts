import type { Prisma } from '../../generated/prisma/client';
import type { Content } from '../../lib/content/content';
import { releaseId } from '../../lib/content/facts';
import type { EvidenceRows } from './evidence';

/** Bulletins and CVEs, and what is said of each servicing line. */
export function bulletinRows({ bulletins, articles }: Content, evidence: EvidenceRows) {
  const fixedBy = articles.flatMap(({ productId, lineSlug, front }) =>
    front.value.releases.flatMap((release) =>
      release.bulletins.map(({ id }): Prisma.BulletinLineCreateManyInput => {
        const lineId = `${productId}-${lineSlug}`;
        const releasedAs = releaseId(lineId, release);
        return { id: `${id} ${releasedAs}`, bulletinId: id, lineId, state: 'fixed-by', releaseId: releasedAs };
      }),
    ),
  );
  const notAffected = bulletins.flatMap(({ front: { value } }) =>
    value.notAffected.map(({ line, sources }): Prisma.BulletinLineCreateManyInput => {
      evidence.add(`bulletin:${value.id}`, `not-affected ${line}`, sources);
      return { id: `${value.id} ${line}`, bulletinId: value.id, lineId: line, state: 'not-affected', releaseId: null };
    }),
  );
  const cves = new Set([
    ...bulletins.flatMap(({ front }) => front.value.cves.map(({ id }) => id)),
    ...articles.flatMap(({ front }) => front.value.releases.flatMap((release) => release.cves.map(({ id }) => id))),
  ]);
  return {
    bulletins: bulletins.map(({ file, source, prose, front: { value } }): Prisma.BulletinCreateManyInput => {
      const { id, title, published, umbrellaKb, reviewed, sources } = value;
      evidence.add(
        `bulletin:${id}`,
        'bulletin',
        sources.map((one) => (typeof one === 'string' ? one : one.id)),
      );
      return {
        id,
        title,
        published,
        umbrellaKb,
        reviewed,
        file,
        mdx: source,
        tree: JSON.stringify(prose.prose),
        text: prose.text,
      };
    }),
    bulletinLines: [...fixedBy, ...notAffected],
    bulletinReplacements: bulletins.flatMap(({ front: { value } }) =>
      value.replaces.map(({ line, bulletin, sources }): Prisma.BulletinReplacementCreateManyInput => {
        evidence.add(`bulletin:${value.id}`, `replaces ${bulletin}`, sources);
        return { bulletinId: value.id, lineId: line, replacedId: bulletin };
      }),
    ),
    cves: [...cves].sort().map((id): Prisma.CveCreateManyInput => ({ id })),
    bulletinCves: bulletins.flatMap(({ front: { value } }) =>
      value.cves.map(({ id, affects, notAffected: spared }): Prisma.BulletinCveCreateManyInput => ({
        bulletinId: value.id,
        cveId: id,
        affects: JSON.stringify(affects),
        notAffected: JSON.stringify(spared),
      })),
    ),
  };
}
