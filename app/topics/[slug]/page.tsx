import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { ReleasesByLine } from '@/components/lists/ReleasesByLine';
import { SubjectList } from '@/components/lists/SubjectList';
import { JsonLd } from '@/components/jsonLd/JsonLd';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { OnThisPage } from '@/components/page/OnThisPage';
import { Part } from '@/components/page/Part';
import { Reviewed } from '@/components/page/Reviewed';
import { Prose } from '@/components/prose/Prose';
import { SourceList } from '@/components/sources/SourceList';
import { topicPage, type TopicPage } from '@/lib/catalogue/pages/topic';
import { breadcrumbList } from '@/lib/jsonLd/breadcrumbList';
import { techArticle } from '@/lib/jsonLd/techArticle';
import { siteUrl } from '@/lib/site';

interface Props {
  params: Promise<{ slug: string }>;
}

async function load({ params }: Props) {
  const { slug } = await params;
  const catalogue = await requestCatalogue();
  const page = await topicPage(catalogue, slug);
  if (!page) notFound();
  return { page, facts: catalogue.facts };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  return pageHead({ ...describe(page), markdown: true });
}

function describe({ title, summary, slug, reviewed }: TopicPage) {
  return { title, description: summary, path: `/topics/${slug}`, reviewed };
}

export default async function TopicRoute(props: Props) {
  const { page, facts } = await load(props);
  const releases = page.lines.flatMap((line) => line.releases);
  const everywhere = releases.length === facts.releases.length;
  const parts = [
    ...page.prose.sections.map(({ id, heading, nodes }) => ({ id, heading, content: <Prose nodes={nodes} /> })),
    ...(page.knownIssues.length > 0
      ? [
          {
            id: 'related-issues',
            heading: 'Known issues',
            content: <SubjectList room="known-issues" subjects={page.knownIssues} />,
          },
        ]
      : []),
    {
      id: 'releases',
      heading: 'Releases concerned',
      content: everywhere ? (
        <p>Every release of this catalogue.</p>
      ) : (
        <ReleasesByLine releases={releases} facts={facts} none="No release points here." />
      ),
    },
    { id: 'sources', heading: 'Sources', content: <SourceList sources={page.sources} /> },
  ];
  const crumbs = [
    { name: 'Home', href: '/' },
    { name: 'Topics', href: '/topics' },
    { name: page.title, href: `/topics/${page.slug}` },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={[techArticle(describe(page), siteUrl()), breadcrumbList(crumbs, siteUrl())]} />
      <header className="page-head">
        <h1>{page.title}</h1>
        <p className="lead">{page.summary}</p>
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
          <Reviewed reviewed={page.reviewed} file={page.file} address={`/topics/${page.slug}`} />
        </div>
      </div>
    </>
  );
}
