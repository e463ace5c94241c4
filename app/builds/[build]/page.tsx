import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { decodedSegment } from '@/app/segment';
import { JsonLd } from '@/components/jsonLd/JsonLd';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { ReleaseArticle } from '@/components/release/ReleaseArticle';
import { releasePage } from '@/lib/catalogue/pages/release';
import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { formatBuild, parseBuild } from '@/lib/exchange/build';
import type { Facts } from '@/lib/exchange/facts';
import { addressOf } from '@/lib/exchange/releaseLink';
import { breadcrumbList } from '@/lib/jsonLd/breadcrumbList';
import { techArticle } from '@/lib/jsonLd/techArticle';
import { siteUrl } from '@/lib/site';

interface Props {
  params: Promise<{ build: string }>;
}

async function load({ params }: Props) {
  const text = decodedSegment((await params).build);
  const build = parseBuild(text);
  if (!build) notFound();
  const short = formatBuild(build);
  if (short !== text) permanentRedirect(`/builds/${short}`);
  const { facts, asOf, ...rest } = await requestCatalogue();
  const alias = facts.releases.find(({ aliases }) => aliases.includes(short));
  if (alias) permanentRedirect(`/builds/${alias.build}`);
  const page = await releasePage({ facts, asOf, ...rest }, short);
  if (!page) notFound();
  return { page, facts, asOf };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, facts } = await load(props);
  return pageHead({ ...describe(page, facts), markdown: true });
}

function describe({ release, article }: ReleasePage, facts: Facts) {
  return {
    title: `Build ${release.build}: ${release.name}`,
    description: `${release.name}, build ${release.build}: its status, what replaced it, what it fixes, known issues and sources.`,
    path: addressOf(release, facts.releases),
    reviewed: article.reviewed,
    releases: [release],
  };
}

export default async function BuildPage(props: Props) {
  const { page, facts, asOf } = await load(props);
  const { product, line } = page.verdict;
  const crumbs = [
    { name: 'Home', href: '/' },
    { name: product.name, href: `/products/${product.id}` },
    { name: line.slug.toUpperCase(), href: `/products/${product.id}/${line.slug}` },
    { name: page.release.build, href: `/builds/${page.release.build}` },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={[techArticle(describe(page, facts), siteUrl()), breadcrumbList(crumbs, siteUrl())]} />
      <ReleaseArticle page={page} facts={facts} asOf={asOf} />
    </>
  );
}
