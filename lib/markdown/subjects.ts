import type { KnownIssuePage } from '@/lib/catalogue/pages/knownIssue';
import type { TopicPage } from '@/lib/catalogue/pages/topic';
import type { Facts, Release } from '@/lib/exchange/facts';
import { fromHast } from './fromHast';
import { code, heading, joined, link, list, paragraph, part, type Block } from './nodes';
import { citing, sourceList } from './sources';
import { releaseLink } from './verdict';

/** The page of a known issue: what happens, how it is recognised, why, and what to do. */
export function knownIssueDocument(page: KnownIssuePage, facts: Facts): Block[] {
  const cite = citing(page.sources);
  return [
    heading(1, page.title),
    paragraph(page.summary),
    ...(page.curedBy
      ? [
          paragraph(
            'Cured by ',
            releaseLink(page.curedBy.release, facts, page.curedBy.release.name),
            cite(page.curedBy.sources),
            '.',
          ),
        ]
      : []),
    ...fromHast(page.prose.lede),
    ...part('Error codes', list(page.errors.map((error) => [code(error)]))),
    ...page.prose.sections.flatMap(({ heading: title, nodes }) => part(title, fromHast(nodes))),
    ...part('Exact texts', exactTexts(page)),
    ...part('Releases concerned', byLine(page.releases, facts)),
    ...part('Articles about it', list(page.kbs.map((kb) => [link(`/kb/${kb}`, `KB${kb}`)]))),
    ...part(
      'Topics',
      list(page.topics.map(({ slug, title, summary }) => [link(`/topics/${slug}`, title), `: ${summary}`])),
    ),
    ...sourceList(page.sources),
  ];
}

/** The page of a topic. */
export function topicDocument(page: TopicPage, facts: Facts): Block[] {
  const releases = page.lines.flatMap((line) => line.releases);
  return [
    heading(1, page.title),
    paragraph(page.summary),
    ...fromHast(page.prose.lede),
    ...page.prose.sections.flatMap(({ heading: title, nodes }) => part(title, fromHast(nodes))),
    ...part(
      'Known issues',
      list(page.knownIssues.map(({ slug, title, summary }) => [link(`/known-issues/${slug}`, title), `: ${summary}`])),
    ),
    ...part(
      'Releases concerned',
      releases.length === facts.releases.length
        ? [paragraph('Every release of this catalogue.')]
        : byLine(releases, facts),
    ),
    ...sourceList(page.sources),
  ];
}

/** Events with their texts, and what stands on screen; placeholders are those of the source. */
function exactTexts({ events, messages }: KnownIssuePage): Block[] {
  return [
    ...events.flatMap(({ eventId, source, type, message }): Block[] => [
      paragraph(`Event ${eventId}${source ? `, source ${source}` : ''}${type ? `, ${type.toLowerCase()}` : ''}`),
      ...(message ? [exact(message)] : []),
    ]),
    ...messages.map(exact),
  ];
}

function exact(value: string): Block {
  return { type: 'code', lang: 'text', value };
}

function byLine(releases: readonly Release[], facts: Facts): Block[] {
  return list(
    facts.lines.flatMap(({ id, label }) => {
      const own = releases.filter(({ lineId }) => lineId === id);
      return own.length === 0 ? [] : [[`${label}: `, ...joined(own.map((one) => releaseLink(one, facts)))]];
    }),
  );
}
