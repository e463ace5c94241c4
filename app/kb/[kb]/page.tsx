import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { decodedSegment } from '@/app/segment';
import { JsonLd } from '@/components/jsonLd/JsonLd';
import { CitedArticle } from '@/components/kb/CitedArticle';
import { FixArticle } from '@/components/kb/FixArticle';
import { SeveralMeanings } from '@/components/kb/SeveralMeanings';
import { SeveralReleases } from '@/components/kb/SeveralReleases';
import { UmbrellaArticle } from '@/components/kb/UmbrellaArticle';
import { Breadcrumbs, type Crumb } from '@/components/page/Breadcrumbs';
import { ReleaseArticle } from '@/components/release/ReleaseArticle';
import { kbPage, type KbPage } from '@/lib/catalogue/pages/kb';
import { readKb } from '@/lib/exchange/kbNumber';
import { breadcrumbList } from '@/lib/jsonLd/breadcrumbList';
import { techArticle } from '@/lib/jsonLd/techArticle';
import { siteUrl } from '@/lib/site';

interface Props {
  params: Promise<{ kb: string }>;
}

async function load({ params }: Props) {
  const { kb: text } = await params;
  const number = readKb(decodedSegment(text));
  if (!number) notFound();
  if (number !== text) permanentRedirect(`/kb/${number}`);
  const catalogue = await requestCatalogue();
  const page = await kbPage(catalogue, Number(number));
  if (!page) notFound();
  return { page, facts: catalogue.facts, asOf: catalogue.asOf };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await load(props);
  return pageHead({ ...describe(page), markdown: true });
}

function describe(page: KbPage) {
  const { kb, article } = page;
  const { title, description } = headOf(page);
  const first = article?.kind === 'one' ? article.page : article?.pages[0];
  return { title: `KB${kb}: ${title}`, description, path: `/kb/${kb}`, reviewed: first?.article.reviewed };
}

function headOf({ article, fix, bulletin, cited }: KbPage): { title: string; description: string } {
  if (article?.kind === 'one') {
    const { release, verdict } = article.page;
    return {
      title: release.name,
      description: `${release.name}, build ${release.build}: its status, what replaced it, what it fixes, known issues and sources. ${verdict.line.name}.`,
    };
  }
  if (article)
    return {
      title: article.pages.map(({ release }) => release.label).join(' and '),
      description: 'One KB number for several packages: tell them apart by their build.',
    };
  if (fix)
    return {
      title: fix.title ?? fix.gloss ?? 'a fixed issue',
      description: 'Which Exchange Server update rollups contain the fix of this issue.',
    };
  if (bulletin)
    return {
      title: `umbrella of ${bulletin.id}`,
      description: `The KB number of bulletin ${bulletin.id} is no package: the releases that fix it, by servicing line.`,
    };
  return { title: cited?.title ?? 'not an update', description: cited?.about ?? '' };
}

export default async function KbNumberPage(props: Props) {
  const { page, facts, asOf } = await load(props);
  const { kb, article, fix, bulletin, cited } = page;
  const crumbs = crumbsOf(page);
  const meanings = [article, fix, bulletin, cited].filter(Boolean).length;
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <JsonLd data={[...articlesOf(page), breadcrumbList(crumbs, siteUrl())]} />
      {meanings > 1 ? <SeveralMeanings page={page} /> : null}
      {article?.kind === 'one' ? <ReleaseArticle page={article.page} facts={facts} asOf={asOf} /> : null}
      {article?.kind === 'several' ? <SeveralReleases kb={kb} pages={article.pages} facts={facts} asOf={asOf} /> : null}
      {fix ? <FixArticle fix={fix} facts={facts} heading={article ? 'h2' : 'h1'} umbrellaOf={bulletin?.id} /> : null}
      {bulletin && !article && !fix ? <UmbrellaArticle kb={kb} bulletin={bulletin} facts={facts} /> : null}
      {cited && !article && !fix && !bulletin ? <CitedArticle cited={cited} /> : null}
    </>
  );
}

/** What a search engine learns of the article of an update; of any other meaning there is no article of ours. */
function articlesOf(page: KbPage) {
  const { article } = page;
  const { reviewed, ...rest } = describe(page);
  if (!article || !reviewed) return [];
  const releases = (article.kind === 'one' ? [article.page] : article.pages).map(({ release }) => release);
  return [techArticle({ ...rest, reviewed, releases }, siteUrl())];
}

function crumbsOf({ kb, article }: KbPage): Crumb[] {
  const here = { name: `KB${kb}`, href: `/kb/${kb}` };
  const home = { name: 'Home', href: '/' };
  const first = article?.kind === 'one' ? article.page : article?.pages[0];
  if (!first) return [home, here];
  const { product, line } = first.verdict;
  return [
    home,
    { name: product.name, href: `/products/${product.id}` },
    { name: line.slug.toUpperCase(), href: `/products/${product.id}/${line.slug}` },
    here,
  ];
}
