import type { Prisma } from '../../generated/prisma/client';
import type { Content } from '../../lib/content/content';
import { releaseId } from '../../lib/content/facts';
import type { ReleaseFrontMatter } from '../../lib/content/schema/article';
import type { EvidenceRows } from './evidence';

type Fix = ReleaseFrontMatter['fixes'][number];

/** `kb933314`, or an id made from its release and place where the number is not known. */
export function fixIdOf({ kb }: Fix, release: string, place: number): string {
  return kb === null ? `${release}-fix-${place + 1}` : `kb${kb}`;
}

/** Fixes, each once, and which releases a source credits with them. */
export function fixRows(
  { articles }: Content,
  evidence: EvidenceRows,
): { fixes: Prisma.FixCreateManyInput[]; credits: Prisma.FixCreditCreateManyInput[] } {
  const fixes = new Map<string, Prisma.FixCreateManyInput>();
  const credits: Prisma.FixCreditCreateManyInput[] = [];
  for (const { productId, lineSlug, front } of articles) {
    for (const release of front.value.releases) {
      const id = releaseId(`${productId}-${lineSlug}`, release);
      release.fixes.forEach((fix, position) => {
        const fixId = fixIdOf(fix, id, position);
        const known = fixes.get(fixId);
        fixes.set(fixId, {
          id: fixId,
          kb: fix.kb,
          title: known?.title ?? fix.title,
          language: known?.language ?? fix.lang ?? null,
          gloss: known?.gloss ?? fix.gloss ?? null,
        });
        credits.push({ fixId, releaseId: id, position });
        evidence.add(`fix:${fixId}`, id, fix.sources);
      });
    }
  }
  return { fixes: [...fixes.values()], credits };
}
