import type { Catalogue } from '@/lib/catalogue/open';
import { linePage } from '@/lib/catalogue/pages/line';
import type { Facts, Line } from '@/lib/exchange/facts';
import { baselineOfLine, lastOfLine, linesOfProduct, newestLine, releasesOfLine } from '@/lib/exchange/supersession';
import { linePath } from './addresses';
import type { Built, Input } from './operations';
import { releaseItem } from './releaseItem';
import type { LineItem } from './schemas/product';

/** Lists the products with their servicing lines. */
export function products({ facts }: Catalogue): Promise<Built<'products'>> {
  return Promise.resolve({
    data: facts.products.map(({ id, name, shortName, major, supportEnded }) => ({
      id,
      name,
      shortName,
      major,
      supportEnded,
      url: `/products/${id}`,
      lines: linesOfProduct(facts, id).map((line) => lineItem(facts, line)),
    })),
  });
}

/** Reads a servicing line with its releases, oldest first. */
export async function line(catalogue: Catalogue, { params }: Input<'line'>): Promise<Built<'line'> | null> {
  const { facts } = catalogue;
  const known = facts.lines.find(({ id }) => id === params.id);
  const page = known && (await linePage(catalogue, known.productId, known.slug));
  if (!page) return null;
  return {
    data: {
      ...lineItem(facts, page.line),
      releases: page.rows.toReversed().map(({ verdict, bulletins, fixCount, fixesComplete }) => ({
        ...releaseItem(facts, verdict.release),
        bulletins,
        fixCount,
        fixesComplete,
      })),
    },
  };
}

function lineItem(facts: Facts, one: Line): LineItem {
  const { id, productId, slug, label, name, minor, supportEnded } = one;
  return {
    id,
    product: productId,
    slug,
    label,
    name,
    minor,
    supportEnded: supportEnded ?? null,
    url: linePath(one),
    baseline: baselineOfLine(facts, id).id,
    last: lastOfLine(facts, id).id,
    newest: newestLine(facts, productId).id === id,
    releaseCount: releasesOfLine(facts, id).length,
  };
}
