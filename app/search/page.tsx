import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { HitList } from '@/components/search/HitList';
import { NothingFound } from '@/components/search/NothingFound';
import { SearchBox } from '@/components/search/SearchBox';
import { search } from '@/lib/search/search';

interface Props {
  searchParams: Promise<{ q?: string | string[] }>;
}

/** A query of one page; what is longer is cut, and the page says so. */
const LONGEST_QUERY = 1000;

async function queryOf({ searchParams }: Props): Promise<string> {
  const { q } = await searchParams;
  return (Array.isArray(q) ? q[0] : q) ?? '';
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const query = (await queryOf(props)).trim();
  return pageHead({
    title: query ? `Search: ${query.slice(0, 60)}` : 'Search',
    description: 'Exchange Server updates by KB number, build, bulletin, CVE, event ID, error code or words.',
    path: '/search',
    robots: { index: false, follow: true },
  });
}

export default async function SearchPage(props: Props) {
  const query = await queryOf(props);
  const asked = query.trim();
  if (!asked) {
    return (
      <div className="page-head">
        <h1>Search</h1>
        <SearchBox large />
        <p className="lead">
          A KB number, a build in any notation, a bulletin, a CVE, an event ID, an error code, the name of a package, or
          words.
        </p>
      </div>
    );
  }
  const { facts, asOf, database } = await requestCatalogue();
  const { understood, hits, suggestions, destination } = await search(
    { facts, database },
    asked.slice(0, LONGEST_QUERY),
  );
  if (destination) redirect(destination);
  return (
    <>
      <div className="page-head">
        <h1>Search</h1>
        <SearchBox large query={asked.slice(0, LONGEST_QUERY)} />
        {asked.length > LONGEST_QUERY ? (
          <p className="note">The text was longer than {LONGEST_QUERY} characters. Its beginning was looked up.</p>
        ) : null}
        <p className="understood">
          {understood.length > 0
            ? `Understood: ${understood.join('; ')}.`
            : 'No number was recognised; the words were looked for.'}
        </p>
      </div>
      {hits.length > 0 ? (
        <HitList
          heading={`${hits.length} ${hits.length === 1 ? 'page' : 'pages'}`}
          hits={hits}
          facts={facts}
          asOf={asOf}
        />
      ) : (
        <NothingFound asked={asked} />
      )}
      {suggestions.length > 0 ? (
        <div className="home-part">
          <HitList
            heading="Nearest known numbers"
            remark="These are different from what you looked up. Compare the numbers."
            hits={suggestions}
            facts={facts}
            asOf={asOf}
          />
        </div>
      ) : null}
    </>
  );
}
