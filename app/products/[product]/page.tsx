import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { LineSummary } from '@/components/lists/LineSummary';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { Timeline } from '@/components/pictures/Timeline';

interface Props {
  params: Promise<{ product: string }>;
}

async function load({ params }: Props) {
  const { product: id } = await params;
  const { facts, asOf } = await requestCatalogue();
  const product = facts.products.find((one) => one.id === id);
  if (!product) notFound();
  return { product, facts, asOf };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { product } = await load(props);
  return {
    title: `${product.name}: servicing lines and last rollups`,
    description: `The servicing lines of ${product.name} with every update rollup, its build and its date.`,
    alternates: { canonical: `/products/${product.id}` },
  };
}

export default async function ProductPage(props: Props) {
  const { product, facts, asOf } = await load(props);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: product.name, href: `/products/${product.id}` },
        ]}
      />
      <header className="page-head">
        <h1>{product.name}</h1>
        <p className="lead">
          Each service pack has a series of rollups of its own. A rollup holds everything that the earlier rollups of
          its series hold, and fits no other service pack.
        </p>
      </header>
      <LineSummary product={product} facts={facts} asOf={asOf} />
      <section className="home-part" aria-labelledby="timeline">
        <h2 id="timeline">Timeline</h2>
        <Timeline facts={facts} productIds={[product.id]} asOf={asOf} />
      </section>
      <p className="home-part">
        <a className="button" href={`/wizard?product=${product.id}`}>
          Ask the wizard about a server with {product.name}
        </a>
      </p>
    </>
  );
}
