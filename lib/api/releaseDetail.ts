import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import type { Facts } from '@/lib/exchange/facts';
import { bulletinPath, cvePath, issuePath, kbPath, topicPath } from './addresses';
import { releaseItem, releaseLink } from './releaseItem';
import { proseText } from './prose';
import type { ArticleFacts, ReleaseContents } from './schemas/article';

/** Writes everything that is known of a release, without its article. */
export function releaseContents(facts: Facts, page: ReleasePage): ReleaseContents {
  const subject = (path: string, { slug, title, summary }: { slug: string; title: string; summary: string }) => ({
    slug,
    title,
    summary,
    url: path,
  });
  return {
    ...releaseItem(facts, page.release),
    aliases: page.aliases.map(({ value, sources }) => ({ ...value, sources })),
    previous: page.previous && releaseLink(facts, page.previous),
    next: page.next && releaseLink(facts, page.next),
    siblings: page.siblings.map(({ release }) => releaseLink(facts, release)),
    fixes: page.fixes,
    fixesComplete: page.fixesComplete,
    bulletins: page.bulletins.map(({ value, sources }) => ({ ...value, url: bulletinPath(value.id), sources })),
    cves: page.cves.map(({ value, sources }) => ({ id: value, url: cvePath(value), sources })),
    knownIssues: page.knownIssues.map((issue) => subject(issuePath(issue.slug), issue)),
    topics: page.topics.map((topic) => subject(topicPath(topic.slug), topic)),
    prerequisites: page.prerequisites,
    restart: page.restart,
    removal: page.removal,
    notes: page.notes,
    behaviourChanges: page.behaviourChanges,
    package: page.package,
    declaredSupersedes: declaredSupersedes(facts, page),
    conflicts: page.conflicts,
    cites: page.cites.map(({ kb, title, about }) => ({ kb, title, about, url: kbPath(kb) })),
    evidence: {
      build: page.build.sources,
      date: page.date.sources,
      kb: page.kb?.sources ?? [],
      title: page.titleSources,
      withdrawal: page.withdrawal?.sources ?? [],
    },
    sources: page.sources,
  };
}

/** Writes what sources declare as replaced by a release. */
export function declaredSupersedes(facts: Facts, { declared }: ReleasePage): ReleaseContents['declaredSupersedes'] {
  return declared.map(({ value: { kb, release }, sources }) => ({
    kb,
    release: release && releaseLink(facts, release),
    sources,
  }));
}

/** Writes what an article says of itself. */
export function articleFacts({ article, release }: ReleasePage): ArticleFacts {
  const { prose, file: _file, ...own } = article;
  return {
    ...own,
    url: own.kb === null ? `/builds/${release.build}` : kbPath(own.kb),
    ...proseText(prose),
  };
}
