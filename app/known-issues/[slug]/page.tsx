import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import { subjectHead, SubjectArticle } from '@/app/subject';
import { EventTexts } from '@/components/issues/EventTexts';
import { SignsOf } from '@/components/issues/KnownIssueBlock';
import { ReleasesByLine } from '@/components/lists/ReleasesByLine';
import { TopicLinks } from '@/components/release/BeforeYouInstall';
import { SourceRefs } from '@/components/sources/SourceRefs';
import { addressOf, shortName } from '@/components/verdictWords';
import { knownIssuePage, type KnownIssuePage } from '@/lib/catalogue/pages/knownIssue';
import type { Facts } from '@/lib/exchange/facts';

interface Props {
  params: Promise<{ slug: string }>;
}

const ROOM = { name: 'Known issues', href: '/known-issues' };

async function load({ params }: Props) {
  const { slug } = await params;
  const catalogue = await requestCatalogue();
  const page = await knownIssuePage(catalogue, slug);
  if (!page) notFound();
  return { page, facts: catalogue.facts };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return subjectHead(ROOM, (await load(props)).page);
}

export default async function KnownIssueRoute(props: Props) {
  const { page, facts } = await load(props);
  const signs = page.events.some(({ message }) => message) || page.messages.length > 0;
  const parts = [
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
  ];
  const head = (
    <>
      <SignsOf events={page.events} errors={page.errors} />
      {page.curedBy ? <Cure cure={page.curedBy} facts={facts} /> : null}
    </>
  );
  return <SubjectArticle room={ROOM} page={page} kind="Known issue" head={head} parts={parts} />;
}

function Cure({ cure: { release, sources }, facts }: { cure: NonNullable<KnownIssuePage['curedBy']>; facts: Facts }) {
  return (
    <p>
      Cured by <a href={addressOf(release, facts.releases)}>{shortName(release)}</a> for{' '}
      {release.label.replace(/ UR.*/, '')}.
      <SourceRefs numbers={sources} />
    </p>
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
