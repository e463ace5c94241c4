import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { BulletinCves } from '@/components/bulletins/BulletinCves';
import { LineStates } from '@/components/bulletins/LineStates';
import { JsonLd } from '@/components/jsonLd/JsonLd';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { Part } from '@/components/page/Part';
import { Reviewed } from '@/components/page/Reviewed';
import { Prose } from '@/components/prose/Prose';
import { SourceList } from '@/components/sources/SourceList';
import { SourceRefs } from '@/components/sources/SourceRefs';
import { bulletinPage, type BulletinPage } from '@/lib/catalogue/pages/bulletin';
import { fullDate } from '@/lib/exchange/date';
import { breadcrumbList } from '@/lib/jsonLd/breadcrumbList';
import { techArticle } from '@/lib/jsonLd/techArticle';
import { siteUrl } from '@/lib/site';
import { NOT_LISTED } from '@/lib/words/lineStates';

interface Props {
  params: Promise<{ id: string }>;
}

async function load({ params }: Props) {
  const { id } = await params;
  if (id !== id.toLowerCase()) permanentRedirect(`/bulletins/${id.toLowerCase()}`);
  const catalogue = await requestCatalogue();
  const page = await bulletinPage(catalogue, id.toUpperCase());
  if (!page) notFound();
  return { page, facts: catalogue.facts };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  return pageHead({ ...describe(page), markdown: true });
}

function describe({ id, title, reviewed }: BulletinPage) {
  return {
    title: title ? `${id}: ${title.replace(`${id}: `, '')}` : `${id}: packages by servicing line`,
    description: `Which Exchange Server update rollup fixes ${id} on each servicing line.`,
    path: `/bulletins/${id.toLowerCase()}`,
    reviewed,
  };
}

export default async function BulletinRoute(props: Props) {
  const { page, facts } = await load(props);
  const crumbs = [
    { name: 'Home', href: '/' },
    { name: 'Security', href: '/bulletins' },
    { name: page.id, href: `/bulletins/${page.id.toLowerCase()}` },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={[techArticle(describe(page), siteUrl()), breadcrumbList(crumbs, siteUrl())]} />
      <header className="page-head">
        <p className="list-state">{page.id.startsWith('MS') ? 'Security bulletin' : 'Security advisory'}</p>
        <h1>{page.id}</h1>
        {page.title ? (
          <p className="title-cited">
            <cite>{page.title}</cite>
          </p>
        ) : null}
        {page.published ? <p>Published on {fullDate(page.published)}.</p> : null}
        {page.umbrellaKb ? (
          <p>
            Its own number,{' '}
            <a className="number" href={`/kb/${page.umbrellaKb}`}>
              KB{page.umbrellaKb}
            </a>
            , is no package.
          </p>
        ) : null}
        <Prose nodes={page.prose.lede} />
      </header>
      <Part id="lines" heading="By servicing line">
        <LineStates lines={page.lines} facts={facts} />
        <p className="list-state">{NOT_LISTED}</p>
      </Part>
      {page.replaces.length + page.replacedBy.length > 0 ? (
        <Part id="replaced-bulletins" heading="Bulletins that it replaces, or that replace it">
          <ul>
            {page.replaces.map(({ line, bulletin, sources }) => (
              <li key={`${line.id} ${bulletin}`}>
                {line.label}: replaces <a href={`/bulletins/${bulletin.toLowerCase()}`}>{bulletin}</a>
                <SourceRefs numbers={sources} />
              </li>
            ))}
            {page.replacedBy.map(({ line, bulletin }) => (
              <li key={`${line.id} ${bulletin}`}>
                {line.label}: replaced by <a href={`/bulletins/${bulletin.toLowerCase()}`}>{bulletin}</a>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <BulletinCves cves={page.cves} facts={facts} />
      {page.prose.sections.map(({ id, heading, nodes }) => (
        <Part key={id} id={id} heading={heading}>
          <Prose nodes={nodes} />
        </Part>
      ))}
      <Part id="sources" heading="Sources">
        <SourceList sources={page.sources} />
      </Part>
      <Reviewed reviewed={page.reviewed} file={page.file} address={`/bulletins/${page.id.toLowerCase()}`} />
    </>
  );
}
