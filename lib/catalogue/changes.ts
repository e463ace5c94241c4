import { fullDate } from '@/lib/exchange/date';
import { addressOf } from '@/lib/exchange/releaseLink';
import { verdictOn } from '@/lib/exchange/verdict';
import { plainText, verdictText } from '@/lib/exchange/verdictText';
import type { Facts, Release } from '@/lib/exchange/facts';
import type { Catalogue } from './open';

/** Something that a subscriber learns of: a release came out, or a page was compared with its sources again. */
export interface Change {
  kind: 'release' | 'article' | 'known-issue' | 'topic' | 'bulletin';
  /** Unique among those of its kind, and the same for ever. */
  id: string;
  title: string;
  /** Path of the page. */
  path: string;
  /** `2026-11-20`; of a release its date, which may be a month alone, `2015-12` */
  date: string;
  /** Products that it concerns, in the catalogue's order. */
  productIds: string[];
  summary: string;
}

/** Reads all changes, newest first; those of a day in the order of their kinds and ids. */
export async function allChanges(catalogue: Catalogue): Promise<Change[]> {
  const { facts, database } = catalogue;
  const concerned = { releases: { select: { releaseId: true } } } as const;
  const [articles, issues, topics, bulletins] = await Promise.all([
    database.article.findMany({ include: { releases: { select: { id: true } } } }),
    database.knownIssue.findMany({ include: concerned }),
    database.topic.findMany({ include: concerned }),
    database.bulletin.findMany({ include: { lines: { select: { lineId: true } } } }),
  ]);
  const named = (rows: { releaseId: string }[]) =>
    facts.releases.filter(({ id }) => rows.some(({ releaseId }) => releaseId === id));
  return [
    ...facts.releases.map((release) => released(catalogue, release)),
    ...articles.map(({ id, kb, reviewed, releases }): Change => {
      const own = facts.releases.filter((release) => releases.some((one) => one.id === release.id));
      const names = own.map(({ name }) => name).join(' and ');
      return {
        kind: 'article',
        id,
        title: kb === null ? names : `KB${kb}: ${names}`,
        path: kb === null && own[0] ? addressOf(own[0], facts.releases) : `/kb/${kb}`,
        date: reviewed,
        productIds: productsOf(facts, own),
        summary: `The page on ${names} was compared with its sources on ${fullDate(reviewed)}.`,
      };
    }),
    ...issues.map(({ slug, title, summary, reviewed, releases }): Change => ({
      kind: 'known-issue',
      id: slug,
      title: `Known issue: ${title}`,
      path: `/known-issues/${slug}`,
      date: reviewed,
      productIds: productsOf(facts, named(releases)),
      summary,
    })),
    ...topics.map(({ slug, title, summary, reviewed, releases }): Change => ({
      kind: 'topic',
      id: slug,
      title: `Topic: ${title}`,
      path: `/topics/${slug}`,
      date: reviewed,
      productIds: productsOf(facts, named(releases)),
      summary,
    })),
    ...bulletins.map(({ id, title, reviewed, lines }): Change => ({
      kind: 'bulletin',
      id,
      title: title === null || title.startsWith(id) ? (title ?? id) : `${id}: ${title}`,
      path: `/bulletins/${id.toLowerCase()}`,
      date: reviewed,
      productIds: productsOf(
        facts,
        facts.lines.filter((line) => lines.some(({ lineId }) => lineId === line.id)),
      ),
      summary: `What ${id} means for each servicing line was compared with the sources on ${fullDate(reviewed)}.`,
    })),
  ].sort((a, b) => order(b.date, a.date) || order(a.kind, b.kind) || order(a.id, b.id));
}

function released({ facts, asOf }: Catalogue, release: Release): Change {
  const { status, advice, reason } = verdictText(verdictOn(facts, release), facts, asOf);
  const when = `Released ${release.date.length === 10 ? 'on' : 'in'} ${fullDate(release.date)}`;
  return {
    kind: 'release',
    id: release.build,
    title: `${release.label}: ${release.name}, build ${release.build}`,
    path: addressOf(release, facts.releases),
    date: release.date,
    productIds: [release.productId],
    summary: [`${when}.`, status, ...(reason ? [reason] : []), plainText(advice)].join(' '),
  };
}

/** The products of what is concerned; all of them where nothing is named. */
function productsOf(facts: Facts, concerned: readonly { productId: string }[]): string[] {
  const ids = facts.products.map(({ id }) => id);
  return concerned.length === 0 ? ids : ids.filter((id) => concerned.some(({ productId }) => productId === id));
}

/** Code points, so that every machine sorts the same. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
