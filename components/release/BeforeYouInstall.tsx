import type { ElementContent } from 'hast';
import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { Prose } from '../prose/Prose';
import { StatementList } from './StatementList';

/** What must be true first, and the subjects that this release shares with others. */
export function BeforeYouInstall({ page, nodes }: { page: ReleasePage; nodes: ElementContent[] }) {
  return (
    <>
      <p>
        <a href={`/wizard?product=${page.verdict.product.id}&sp=${page.verdict.line.slug}&build=${page.release.build}`}>
          Ask the wizard for the rollup and the checklist of a server with this build
        </a>
      </p>
      <StatementList heading="Prerequisites" statements={page.prerequisites} />
      <Prose nodes={nodes} />
      {page.topics.length > 0 ? (
        <>
          <h3>Read first</h3>
          <TopicLinks topics={page.topics} />
        </>
      ) : null}
    </>
  );
}

/** Topics with their advice in one sentence. */
export function TopicLinks({ topics }: { topics: { slug: string; title: string; summary: string }[] }) {
  return (
    <ul className="topic-links">
      {topics.map(({ slug, title, summary }) => (
        <li key={slug}>
          <a href={`/topics/${slug}`}>{title}</a>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
