import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { LONGEST_TEXT } from '@/components/compare/CompareForm';
import { Comparison } from '@/components/compare/Comparison';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { comparePage } from '@/lib/catalogue/pages/compare';
import { namedRelease } from '@/lib/exchange/namedRelease';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function load({ searchParams }: Props) {
  const query = await searchParams;
  const text = (key: string) => {
    const given = query[key];
    return ((Array.isArray(given) ? given[0] : given) ?? '').slice(0, LONGEST_TEXT);
  };
  const catalogue = await requestCatalogue();
  return { from: text('from'), to: text('to'), queried: Object.keys(query).length > 0, catalogue };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { from, to, queried, catalogue } = await load(props);
  const labels = [from, to].flatMap((text) => {
    const named = namedRelease(catalogue.facts, text);
    return named.kind === 'release' ? [named.release.label] : [];
  });
  return pageHead({
    title: labels.length === 2 ? `Compare ${labels.join(' with ')}` : 'Compare two releases',
    description: 'What the newer of two releases of an Exchange Server servicing line adds over the older one.',
    path: '/compare',
    robots: queried ? { index: false, follow: true } : undefined,
  });
}

export default async function CompareReleasesPage(props: Props) {
  const { from, to, catalogue } = await load(props);
  const page = await comparePage(catalogue, from, to);
  const line = page.comparison?.kind === 'one-line' ? page.verdicts[0] : undefined;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          ...(line
            ? [
                { name: line.product.name, href: `/products/${line.product.id}` },
                { name: line.line.slug.toUpperCase(), href: `/products/${line.product.id}/${line.line.slug}` },
              ]
            : []),
          { name: 'Compare', href: '/compare' },
        ]}
      />
      <Comparison page={page} facts={catalogue.facts} asOf={catalogue.asOf} />
    </>
  );
}
