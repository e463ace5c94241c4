import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { LineCompare } from '@/components/lists/LineCompare';
import { LineFilter } from '@/components/lists/LineFilter';
import { arrange, countShown, readView, type Query } from '@/components/lists/lineTable';
import { ReleaseTable } from '@/components/lists/ReleaseTable';
import { SupportEnds } from '@/components/lists/SupportEnds';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { Timeline } from '@/components/pictures/Timeline';
import { VerdictBox } from '@/components/verdict/VerdictBox';
import { linePage } from '@/lib/catalogue/pages/line';

interface Props {
  params: Promise<{ product: string; line: string }>;
  searchParams: Promise<Query>;
}

async function load({ params }: Props) {
  const { product, line } = await params;
  const catalogue = await requestCatalogue();
  const page = await linePage(catalogue, product, line);
  if (!page) notFound();
  return { page, facts: catalogue.facts, asOf: catalogue.asOf };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const {
    page: { product, line, rows },
  } = await load(props);
  return pageHead({
    title: `${line.name}: all update rollups`,
    description: `${rows.length} releases of ${line.name} with KB number, build, date and status.`,
    path: `/products/${product.id}/${line.slug}`,
    feed: { path: `/products/${product.id}/feed.xml`, title: product.name },
    robots: Object.keys(await props.searchParams).length > 0 ? { index: false, follow: true } : undefined,
  });
}

export default async function LinePage(props: Props) {
  const { page, facts, asOf } = await load(props);
  const { product, line, rows, siblings } = page;
  const view = readView(await props.searchParams);
  const address = `/products/${product.id}/${line.slug}`;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: product.name, href: `/products/${product.id}` },
          { name: line.slug.toUpperCase(), href: address },
        ]}
      />
      <header className="page-head">
        <h1>{line.name}</h1>
        <VerdictBox verdict={rows[0]!.verdict} facts={facts} asOf={asOf} />
      </header>
      <section id="releases" className="releases-part" aria-labelledby="releases-heading">
        <h2 id="releases-heading">Releases</h2>
        <LineFilter counts={countShown(rows)} view={view} address={address} />
        <ReleaseTable
          caption={`Releases of ${line.name}`}
          rows={arrange(rows, view)}
          sorting={{ view, address }}
          facts={facts}
          asOf={asOf}
        />
        <LineCompare rows={rows} />
      </section>
      <section className="home-part" aria-labelledby="timeline">
        <h2 id="timeline">Beside the other lines</h2>
        <Timeline facts={facts} productIds={[product.id]} asOf={asOf} />
      </section>
      <SupportEnds page={page} />
      <nav className="neighbours" aria-label="Other service packs">
        {siblings
          .filter(({ id }) => id !== line.id)
          .map((sibling) => (
            <a key={sibling.id} href={`/products/${product.id}/${sibling.slug}`}>
              {sibling.name}
            </a>
          ))}
      </nav>
    </>
  );
}
