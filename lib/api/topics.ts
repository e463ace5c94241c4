import type { Catalogue } from '@/lib/catalogue/open';
import { allTopics } from '@/lib/catalogue/pages/subjects';
import { topicPage } from '@/lib/catalogue/pages/topic';
import { issuePath, topicPath } from './addresses';
import type { Built, Input } from './operations';
import { part } from './paging';
import { proseText } from './prose';
import { releaseLink } from './releaseItem';

/** Lists the topics by title. */
export async function topics(catalogue: Catalogue, { query }: Input<'topics'>): Promise<Built<'topics'>> {
  const all = await allTopics(catalogue);
  return part(
    all.map((topic) => ({ ...topic, url: topicPath(topic.slug) })),
    query,
  );
}

/** Reads a topic. */
export async function topic(catalogue: Catalogue, { params }: Input<'topic'>): Promise<Built<'topic'> | null> {
  const page = await topicPage(catalogue, params.slug);
  if (!page) return null;
  const { slug, title, summary, reviewed, lines, knownIssues, prose, sources } = page;
  return {
    data: {
      slug,
      title,
      summary,
      url: topicPath(slug),
      reviewed,
      releases: lines.flatMap(({ releases }) => releases.map((release) => releaseLink(catalogue.facts, release))),
      knownIssues: knownIssues.map((issue) => ({ ...issue, url: issuePath(issue.slug) })),
      ...proseText(prose),
      sources,
    },
  };
}
