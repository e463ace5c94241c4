import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { EventTexts } from '@/components/issues/EventTexts';
import { SignsOf } from '@/components/issues/KnownIssueBlock';
import { JsonLd } from '@/components/jsonLd/JsonLd';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { OnThisPage } from '@/components/page/OnThisPage';
import { Part } from '@/components/page/Part';
import { Reviewed } from '@/components/page/Reviewed';
import { Prose } from '@/components/prose/Prose';
import { TopicLinks } from '@/components/release/BeforeYouInstall';
import { ReleasesByLine } from '@/components/lists/ReleasesByLine';
import { SourceList } from '@/components/sources/SourceList';
import { SourceRefs } from '@/components/sources/SourceRefs';
import { addressOf, shortName } from '@/components/verdictWords';
import { knownIssuePage, type KnownIssuePage } from '@/lib/catalogue/pages/knownIssue';
import { breadcrumbList } from '@/lib/jsonLd/breadcrumbList';
import { techArticle } from '@/lib/jsonLd/techArticle';
import { siteUrl } from '@/lib/site';

interface Props {
  params: Promise<{ slug: string }>;
}

async function load({ params }: Props) {
  const { slug } = await params;
  const catalogue = await requestCatalogue();
  const page = await knownIssuePage(catalogue, slug);
  if (!page) notFound();
  return { page, facts: catalogue.facts };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  return pageHead({ ...describe(page), markdown: true });
}

function describe({ title, summary, slug, reviewed }: KnownIssuePage) {
  return { title, description: summary, path: `/known-issues/${slug}`, reviewed };
}

export default async function KnownIssueRoute(props: Props) {
  const { page, facts } = await load(props);
  const signs = page.events.some(({ message }) => message) || page.messages.length > 0;
  const parts = [
    ...page.prose.sections.map(({ id, heading, nodes }) => ({ id, heading, content: <Prose nodes={nodes} /> })),
    ...(signs
      ? [
          {
            id: 'exact-texts',
            heading: 'Exact texts',
            content: <EventTexts events={page.events} messages={page.messages} />,
          },
        ]
      : []),
    {
      id: 'releases',
      heading: 'Releases concerned',
      content: <ReleasesByLine releases={page.releases} facts={facts} none="No release of this catalogue is named." />,
    },
    ...(page.kbs.length > 0
      ? [{ id: 'articles', heading: 'Articles about it', content: <KbLinks kbs={page.kbs} /> }]
      : []),
    ...(page.topics.length > 0
      ? [{ id: 'topics', heading: 'Topics', content: <TopicLinks topics={page.topics} /> }]
      : []),
    { id: 'sources', heading: 'Sources', content: <SourceList sources={page.sources} /> },
  ];
  const crumbs = [
    { name: 'Home', href: '/' },
    { name: 'Known issues', href: '/known-issues' },
    { name: page.title, href: `/known-issues/${page.slug}` },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={[techArticle(describe(page), siteUrl()), breadcrumbList(crumbs, siteUrl())]} />
      <header className="page-head">
        <p className="list-state">Known issue</p>
        <h1>{page.title}</h1>
        <p className="lead">{page.summary}</p>
        <SignsOf events={page.events} errors={page.errors} />
        {page.curedBy ? (
          <p>
            Cured by <a href={addressOf(page.curedBy.release, facts.releases)}>{shortName(page.curedBy.release)}</a> for{' '}
            {page.curedBy.release.label.replace(/ UR.*/, '')}.
            <SourceRefs numbers={page.curedBy.sources} />
          </p>
        ) : null}
        <Prose nodes={page.prose.lede} />
      </header>
      <div className="with-contents">
        <OnThisPage parts={parts} />
        <div className="page-body">
          {parts.map(({ id, heading, content }) => (
            <Part key={id} id={id} heading={heading}>
              {content}
            </Part>
          ))}
          <Reviewed reviewed={page.reviewed} file={page.file} address={`/known-issues/${page.slug}`} />
        </div>
      </div>
    </>
  );
}

function KbLinks({ kbs }: { kbs: number[] }) {
  return (
    <ul className="inline-list">
      {kbs.map((kb) => (
        <li key={kb}>
          <a className="number" href={`/kb/${kb}`}>
            KB{kb}
          </a>
        </li>
      ))}
    </ul>
  );
}
