import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { LineSummary } from '@/components/lists/LineSummary';
import { OnDay } from '@/components/lists/OnDay';
import { OnDayForm } from '@/components/lists/OnDayForm';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { Timeline } from '@/components/pictures/Timeline';
import { fullDate } from '@/lib/exchange/date';
import { readDay } from '@/lib/exchange/onDay';

interface Props {
  params: Promise<{ product: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function load({ params, searchParams }: Props) {
  const { product: id } = await params;
  const query = await searchParams;
  const { facts, asOf } = await requestCatalogue();
  const product = facts.products.find((one) => one.id === id);
  if (!product) notFound();
  const asked = Array.isArray(query.on) ? query.on[0] : query.on;
  const day = asked === undefined ? null : readDay(asked);
  return {
    product,
    facts,
    asOf,
    day,
    refused: asked !== undefined && day === null ? asked : null,
    queried: Object.keys(query).length > 0,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { product, day, queried } = await load(props);
  return pageHead({
    title: day ? `${product.name} on ${fullDate(day)}` : `${product.name}: servicing lines and last rollups`,
    description: `The servicing lines of ${product.name} with every update rollup, its build and its date.`,
    path: `/products/${product.id}`,
    feed: { path: `/products/${product.id}/feed.xml`, title: product.name },
    robots: queried ? { index: false, follow: true } : undefined,
  });
}

export default async function ProductPage(props: Props) {
  const { product, facts, asOf, day, refused } = await load(props);
  const address = `/products/${product.id}`;
  const lookBack = (
    <section className="home-part on-day-part" aria-label="On a day of the past">
      {day ? <OnDay product={product} day={day} facts={facts} asOf={asOf} /> : null}
      <OnDayForm address={address} day={day} refused={refused} />
    </section>
  );
  const asked = day !== null || refused !== null;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: product.name, href: address },
        ]}
      />
      <header className="page-head">
        <h1>{product.name}</h1>
        <p className="lead">
          Each service pack has a series of rollups of its own. A rollup holds everything that the earlier rollups of
          its series hold, and fits no other service pack.
        </p>
      </header>
      {asked ? lookBack : null}
      <div className={asked ? 'home-part' : undefined}>
        <LineSummary heading="Servicing lines" product={product} facts={facts} asOf={asOf} />
      </div>
      {asked ? null : lookBack}
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
