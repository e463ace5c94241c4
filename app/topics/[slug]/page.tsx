import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { subjectHead, SubjectArticle } from '@/app/subject';
import { ReleasesByLine } from '@/components/lists/ReleasesByLine';
import { SubjectList } from '@/components/lists/SubjectList';
import { topicPage } from '@/lib/catalogue/pages/topic';

interface Props {
  params: Promise<{ slug: string }>;
}

const ROOM = { name: 'Topics', href: '/topics' };

async function load({ params }: Props) {
  const { slug } = await params;
  const catalogue = await requestCatalogue();
  const page = await topicPage(catalogue, slug);
  if (!page) notFound();
  return { page, facts: catalogue.facts };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return subjectHead(ROOM, (await load(props)).page);
}

export default async function TopicRoute(props: Props) {
  const { page, facts } = await load(props);
  const releases = page.lines.flatMap((line) => line.releases);
  const everywhere = releases.length === facts.releases.length;
  const parts = [
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
  ];
  return <SubjectArticle room={ROOM} page={page} parts={parts} />;
}
