import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { SubjectList } from '@/components/lists/SubjectList';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { allKnownIssues } from '@/lib/catalogue/pages/subjects';

export const metadata = pageHead({
  title: 'Known issues of Exchange Server updates',
  description:
    'Problems of installing or running Exchange Server update rollups, with their events, error codes and workarounds.',
  path: '/known-issues',
});

export default async function KnownIssuesPage() {
  const issues = await allKnownIssues(await requestCatalogue());
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'Known issues', href: '/known-issues' },
        ]}
      />
      <header className="page-head">
        <h1>Known issues</h1>
        <p className="lead">
          Problems of installing or running rollups. Look an event ID or an error code up in the search to find its
          issue.
        </p>
      </header>
      <SubjectList room="known-issues" subjects={issues} />
    </>
  );
}
