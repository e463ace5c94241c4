import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { ReleaseTable } from '@/components/lists/ReleaseTable';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { Timeline } from '@/components/pictures/Timeline';
import { VerdictBox } from '@/components/verdict/VerdictBox';
import { linePage } from '@/lib/catalogue/pages/line';

interface Props {
  params: Promise<{ product: string; line: string }>;
}

async function load({ params }: Props) {
  const { product, line } = await params;
  const catalogue = await requestCatalogue();
  const page = await linePage(catalogue, product, line);
  if (!page) notFound();
  return { ...page, facts: catalogue.facts, asOf: catalogue.asOf };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { line, rows } = await load(props);
  return {
    title: `${line.name}: all update rollups`,
    description: `${rows.length} releases of ${line.name} with KB number, build, date and status.`,
    alternates: { canonical: `/products/${line.productId}/${line.slug}` },
  };
}

export default async function LinePage(props: Props) {
  const { product, line, rows, siblings, facts, asOf } = await load(props);
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
      <ReleaseTable caption={`Releases of ${line.name}, newest first`} rows={rows} facts={facts} asOf={asOf} />
      <section className="home-part" aria-labelledby="timeline">
        <h2 id="timeline">Beside the other lines</h2>
        <Timeline facts={facts} productIds={[product.id]} asOf={asOf} />
      </section>
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
