import type { Line, Product, Release } from '@/lib/exchange/facts';
import { linesOfProduct, releasesOfLine } from '@/lib/exchange/supersession';
import { verdictOn, type Verdict } from '@/lib/exchange/verdict';
import type { Catalogue } from '../open';
import { pageSources, type SourceView } from '../sources';
import { usedSources } from '../usedSources';

/** A row of a line's table. */
export interface LineRow {
  verdict: Verdict;
  bulletins: string[];
  /** Number of fixes known to us; null if the list is not known. */
  fixCount: number | null;
  fixesComplete: boolean | null;
}

export interface LinePage {
  product: Product;
  line: Line;
  /** Releases of the line, newest first. */
  rows: LineRow[];
  siblings: Line[];
  /** Numbers of the sources of the last day of support: of the line's own, and of the product's. */
  support: { line: number[]; product: number[] };
  sources: SourceView[];
}

/** Reads the page of a servicing line; null if there is no such line. */
export async function linePage(
  { facts, database }: Catalogue,
  productId: string,
  slug: string,
): Promise<LinePage | null> {
  const product = facts.products.find(({ id }) => id === productId);
  const line = facts.lines.find((one) => one.productId === productId && one.slug === slug);
  if (!product || !line) return null;
  const details = new Map(
    (
      await database.release.findMany({
        where: { lineId: line.id },
        select: {
          id: true,
          fixesComplete: true,
          bulletins: { select: { bulletinId: true } },
          _count: { select: { fixes: true } },
        },
      })
    ).map((row) => [row.id, row]),
  );
  const ofLine = `line:${line.id}`;
  const ofProduct = `product:${productId}`;
  const sources = usedSources(await pageSources(database, [], [ofLine, ofProduct]));
  return {
    product,
    line,
    siblings: linesOfProduct(facts, productId),
    support: { line: sources.of(ofLine, 'support'), product: sources.of(ofProduct, 'support') },
    sources: sources.list(),
    rows: releasesOfLine(facts, line.id)
      .toReversed()
      .map((release: Release) => {
        const row = details.get(release.id)!;
        return {
          verdict: verdictOn(facts, release),
          bulletins: row.bulletins.map(({ bulletinId }) => bulletinId).sort(),
          fixCount: row.fixesComplete === null ? null : row._count.fixes,
          fixesComplete: row.fixesComplete,
        };
      }),
  };
}
