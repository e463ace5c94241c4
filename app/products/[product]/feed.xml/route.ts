import { requestCatalogue } from '@/app/catalogue';
import { textAnswer } from '@/app/textAnswer';
import { allChanges } from '@/lib/catalogue/changes';
import { atomFeed } from '@/lib/feeds/atom';
import { siteUrl } from '@/lib/site';

/** The feed of a product. */
export async function GET(_: Request, { params }: { params: Promise<{ product: string }> }): Promise<Response> {
  const { product: id } = await params;
  const catalogue = await requestCatalogue();
  const product = catalogue.facts.products.find((one) => one.id === id);
  if (!product) return new Response('There is no such product.\n', { status: 404 });
  const page = `/products/${product.id}`;
  return textAnswer(
    'application/atom+xml',
    atomFeed({
      site: siteUrl(),
      title: `Supersede: ${product.name}`,
      self: `${page}/feed.xml`,
      page,
      asOf: catalogue.asOf,
      changes: (await allChanges(catalogue)).filter(({ productIds }) => productIds.includes(product.id)),
    }),
  );
}
