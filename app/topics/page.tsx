import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { SubjectList } from '@/components/lists/SubjectList';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { allTopics } from '@/lib/catalogue/pages/subjects';

export const metadata = pageHead({
  title: 'Topics: what many rollups share',
  description:
    'Clusters, CAS proxying, Outlook Web Access customisation, the revocation check, interim updates, and the end of support.',
  path: '/topics',
});

export default async function TopicsPage() {
  const topics = await allTopics(await requestCatalogue());
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'Topics', href: '/topics' },
        ]}
      />
      <header className="page-head">
        <h1>Topics</h1>
        <p className="lead">
          Subjects of installing rollups that many releases share. Problems with a symptom of their own are among the{' '}
          <a href="/known-issues">known issues</a>.
        </p>
      </header>
      <SubjectList room="topics" subjects={topics} />
    </>
  );
}
