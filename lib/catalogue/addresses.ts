import { addressOf } from '@/lib/exchange/releaseLink';
import type { Catalogue } from './open';

/** The address of a page as search engines are to know it. */
export interface Address {
  path: string;
  /** The newest review of a content file that the page shows, `2026-11-20`; null if no content file dates it. */
  modified: string | null;
}

/** Pages that no content file dates. */
const UNDATED = ['/about', '/about/content', '/api', '/compare', '/fleet', '/wizard', '/wizard/flow'];

/** Reads the canonical address of every page of the catalogue, each once. */
export async function allAddresses({ facts, asOf, database }: Catalogue): Promise<Address[]> {
  const crediting = { credits: { include: { release: { select: { article: { select: { reviewed: true } } } } } } };
  const [articles, fixes, bulletins, cves, issues, topics, cited] = await Promise.all([
    database.article.findMany({ include: { releases: { select: { id: true } } } }),
    database.fix.findMany({ where: { kb: { not: null } }, include: crediting }),
    database.bulletin.findMany(),
    database.cve.findMany({
      include: { ...crediting, bulletins: { select: { bulletin: { select: { reviewed: true } } } } },
    }),
    database.knownIssue.findMany(),
    database.topic.findMany(),
    database.citedArticle.findMany(),
  ]);
  const reviewOf = new Map(articles.flatMap(({ releases, reviewed }) => releases.map(({ id }) => [id, reviewed])));
  const newestOf = (room: { id: string }, field: 'productId' | 'lineId') =>
    newest(facts.releases.filter((release) => release[field] === room.id).map(({ id }) => reviewOf.get(id)));
  const pages: Address[] = [
    { path: '/', modified: asOf },
    ...UNDATED.map((path) => ({ path, modified: null })),
    ...facts.products.map((one) => ({ path: `/products/${one.id}`, modified: newestOf(one, 'productId') })),
    ...facts.lines.map((one) => ({
      path: `/products/${one.productId}/${one.slug}`,
      modified: newestOf(one, 'lineId'),
    })),
    ...facts.releases.map((release) => ({
      path: addressOf(release, facts.releases),
      modified: reviewOf.get(release.id) ?? null,
    })),
    // An article of several releases has a page of its own beside theirs.
    ...articles.flatMap(({ kb, reviewed }) => (kb === null ? [] : [{ path: `/kb/${kb}`, modified: reviewed }])),
    ...fixes.map(({ kb, credits }) => ({
      path: `/kb/${kb}`,
      modified: newest(credits.map(({ release }) => release.article.reviewed)),
    })),
    ...bulletins.flatMap(({ id, umbrellaKb, reviewed }) => [
      { path: `/bulletins/${id.toLowerCase()}`, modified: reviewed },
      ...(umbrellaKb === null ? [] : [{ path: `/kb/${umbrellaKb}`, modified: reviewed }]),
    ]),
    ...cves.map(({ id, credits, bulletins: listing }) => ({
      path: `/cves/${id.toLowerCase()}`,
      modified: newest([
        ...credits.map(({ release }) => release.article.reviewed),
        ...listing.map(({ bulletin }) => bulletin.reviewed),
      ]),
    })),
    ...issues.map(({ slug, reviewed }) => ({ path: `/known-issues/${slug}`, modified: reviewed })),
    ...topics.map(({ slug, reviewed }) => ({ path: `/topics/${slug}`, modified: reviewed })),
    ...cited.map(({ kb }) => ({ path: `/kb/${kb}`, modified: null })),
    { path: '/bulletins', modified: newest(bulletins.map(({ reviewed }) => reviewed)) },
    { path: '/known-issues', modified: newest(issues.map(({ reviewed }) => reviewed)) },
    { path: '/topics', modified: newest(topics.map(({ reviewed }) => reviewed)) },
  ];
  return once(pages);
}

/** One address for each path: a KB number with several meanings has one page, as new as its newest part. */
function once(pages: readonly Address[]): Address[] {
  const byPath = new Map<string, string | null>();
  for (const { path, modified } of pages) byPath.set(path, newest([byPath.get(path), modified]));
  return [...byPath].map(([path, modified]) => ({ path, modified })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function newest(days: readonly (string | null | undefined)[]): string | null {
  return days.reduce<string | null>((latest, day) => (day && (!latest || day > latest) ? day : latest), null);
}
