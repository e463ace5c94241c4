import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { CoverageCounts } from '@/components/about/CoverageCounts';
import { Mistakes } from '@/components/about/Mistakes';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { Part } from '@/components/page/Part';
import { coverage } from '@/lib/catalogue/pages/about';
import { fullDate } from '@/lib/exchange/date';
import { reportUrl } from '@/lib/site';

export const metadata = pageHead({
  title: 'About: method, sources, coverage',
  description: 'How the facts of this catalogue were found and checked, what it covers, and what it does not know.',
  path: '/about',
});

interface Props {
  searchParams: Promise<{ page?: string | string[] }>;
}

export default async function AboutPage({ searchParams }: Props) {
  const { page } = await searchParams;
  const catalogue = await requestCatalogue();
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'About', href: '/about' },
        ]}
      />
      <header className="page-head">
        <h1>About this catalogue</h1>
        <p className="lead">
          A reference of the update rollups of Exchange Server 2007 and 2010: what each is, what replaced it, and which
          one applies to a server. It is not affiliated with Microsoft.
        </p>
      </header>
      <div className="page-body prose-wide">
        <Part id="method" heading="Method">
          <ul className="method">
            <li>
              Every fact names its source. The small number behind a fact leads to the list at the foot of its page,
              which says how much of the source was read.
            </li>
            <li>Where sources disagree, the page says who says what, which value it shows, and why.</li>
            <li>
              What was looked for and not found is listed. Where only the usual form of a file name is known, the page
              says so.
            </li>
            <li>Titles of Microsoft articles are citations and stay exact. Everything else is written by us.</li>
            <li>
              That a later rollup of a line replaces the earlier ones follows from the builds. What a source declares is
              shown beside it.
            </li>
            <li>
              A fix belongs to the releases that a source names and to the later ones of the same line. For other lines
              the page says &ldquo;not stated&rdquo;.
            </li>
            <li>
              A bulletin leaves a line fixed, not affected, or not listed. Not listed means that no source makes a
              statement.
            </li>
            <li>No download address and no command was tried by us on a live server, unless the page says so.</li>
          </ul>
        </Part>
        <Part id="coverage" heading="Coverage">
          <p>
            Counted in the catalogue of {fullDate(catalogue.asOf)}, version{' '}
            <code className="number">{catalogue.version}</code>.
          </p>
          <CoverageCounts coverage={await coverage(catalogue)} />
        </Part>
        <Part id="authors" heading="For authors">
          <p>
            <a href="/about/content">Writing articles</a> says where the files lie, what each field takes, and how to
            check them.
          </p>
        </Part>
        <Part id="mistakes" heading="Report a mistake">
          <Mistakes page={Array.isArray(page) ? page[0] : page} reportUrl={reportUrl()} />
        </Part>
      </div>
    </>
  );
}
