import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { LineStates } from '@/components/bulletins/LineStates';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { Part } from '@/components/page/Part';
import { SourceList } from '@/components/sources/SourceList';
import { cvePage } from '@/lib/catalogue/pages/cve';
import { NOT_LISTED } from '@/lib/words/lineStates';

interface Props {
  params: Promise<{ id: string }>;
}

async function load({ params }: Props) {
  const { id } = await params;
  if (id !== id.toLowerCase()) permanentRedirect(`/cves/${id.toLowerCase()}`);
  const catalogue = await requestCatalogue();
  const page = await cvePage(catalogue, id.toUpperCase());
  if (!page) notFound();
  return { page, facts: catalogue.facts };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  return pageHead({
    title: `${page.id}: fixed by which rollup`,
    description: `Which Exchange Server update rollup fixes ${page.id} on each servicing line, and where no source says.`,
    path: `/cves/${page.id.toLowerCase()}`,
  });
}

export default async function CveRoute(props: Props) {
  const { page, facts } = await load(props);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'Security', href: '/bulletins' },
          { name: page.id, href: `/cves/${page.id.toLowerCase()}` },
        ]}
      />
      <header className="page-head">
        <h1>{page.id}</h1>
        {page.bulletins.map(({ id, title }) => (
          <p key={id}>
            Part of <a href={`/bulletins/${id.toLowerCase()}`}>{id}</a>
            {title ? `: ${title.replace(`${id}: `, '')}` : ''}
          </p>
        ))}
      </header>
      <Part id="lines" heading="By servicing line">
        <LineStates lines={page.lines} facts={facts} />
        <p className="list-state">{NOT_LISTED}</p>
      </Part>
      {page.sources.length > 0 ? (
        <Part id="sources" heading="Sources">
          <SourceList sources={page.sources} />
        </Part>
      ) : null}
    </>
  );
}
