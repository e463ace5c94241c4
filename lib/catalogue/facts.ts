import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts, Release, WithdrawalKind } from '@/lib/exchange/facts';

/** Reads products, lines and releases, ordered by build: what every rule works on. */
export async function readFacts(database: PrismaClient): Promise<Facts> {
  const [products, lines, releases] = await Promise.all([
    database.product.findMany({ orderBy: { position: 'asc' } }),
    database.line.findMany({ orderBy: [{ productId: 'asc' }, { minor: 'asc' }] }),
    database.release.findMany({
      orderBy: { position: 'asc' },
      include: { aliases: true, article: { select: { kb: true } }, line: { select: { productId: true } } },
    }),
  ]);
  return {
    products: products.map(({ id, name, shortName, major, supportEnded }) => ({
      id,
      name,
      shortName,
      major,
      supportEnded,
    })),
    lines: lines.map(({ id, productId, slug, label, name, minor, supportEnded }) => ({
      id,
      productId,
      slug,
      label,
      name,
      minor,
      ...(supportEnded && { supportEnded }),
    })),
    releases: releases.map((row): Release => ({
      id: row.id,
      lineId: row.lineId,
      productId: row.line.productId,
      kind: row.kind === 'baseline' ? 'baseline' : 'rollup',
      rollup: row.rollup,
      reissue: row.reissue,
      build: row.build,
      aliases: row.aliases.map(({ build }) => build),
      kb: row.article.kb,
      label: row.label,
      name: row.name,
      date: row.date,
      withdrawal: row.withdrawal ? { kind: row.withdrawal as WithdrawalKind, reason: row.withdrawalReason } : null,
      security: row.security,
    })),
  };
}
