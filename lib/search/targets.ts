import type { PrismaClient } from '@/generated/prisma/client';
import type { Facts, Release } from '@/lib/exchange/facts';
import type { Hit } from './hit';
import { releaseIndexOf } from './releaseIndex';

/** A page by its kind and id, as the identifier and full-text tables name it. */
export interface Target {
  type: string;
  id: string;
}

/** A page as a hit shows it, without the reason. */
export type Found = Pick<Hit, 'type' | 'id' | 'title' | 'url' | 'kb' | 'build' | 'releaseId'>;

/** Pages that are remembered of one catalogue: all of ours, and 10 MB at most of a far larger one. */
const MOST_REMEMBERED = 20_000;
const remembered = new WeakMap<Facts['releases'], Map<string, Found>>();

/** Turns targets into what a hit shows, in the same order; targets that no longer exist are left out. */
export async function resolveTargets(database: PrismaClient, facts: Facts, targets: Target[]): Promise<Found[]> {
  const known = remembered.get(facts.releases) ?? new Map<string, Found>();
  remembered.set(facts.releases, known);
  const fresh = targets.filter((target) => !known.has(keyOf(target)));
  const read = fresh.length === 0 ? known : await readTargets(database, facts, fresh);
  const found = targets.flatMap((target) => known.get(keyOf(target)) ?? read.get(keyOf(target)) ?? []);
  if (known.size + fresh.length > MOST_REMEMBERED) known.clear();
  for (const hit of found.slice(0, MOST_REMEMBERED)) known.set(keyOf(hit), hit);
  return found;
}

function keyOf({ type, id }: Target): string {
  return `${type} ${id}`;
}

/** Reads the pages of targets, by their `keyOf`. */
async function readTargets(database: PrismaClient, facts: Facts, targets: Target[]): Promise<Map<string, Found>> {
  const ids = (type: string) => targets.filter((target) => target.type === type).map(({ id }) => id);
  const read = async <Row>(type: string, query: (ids: string[]) => Promise<Row[]>): Promise<Row[]> => {
    const wanted = ids(type);
    return wanted.length === 0 ? [] : query(wanted);
  };
  const titled = { title: true } as const;
  const [articles, fixes, bulletins, issues, topics, cited] = await Promise.all([
    read('article', (wanted) =>
      database.article.findMany({
        where: { id: { in: wanted } },
        select: { id: true, kb: true, releases: { select: { build: true } } },
      }),
    ),
    read('fix', (wanted) => database.fix.findMany({ where: { id: { in: wanted } }, include: { credits: true } })),
    read('bulletin', (wanted) =>
      database.bulletin.findMany({ where: { id: { in: wanted } }, select: { id: true, ...titled } }),
    ),
    read('known-issue', (wanted) =>
      database.knownIssue.findMany({ where: { slug: { in: wanted } }, select: { slug: true, ...titled } }),
    ),
    read('topic', (wanted) =>
      database.topic.findMany({ where: { slug: { in: wanted } }, select: { slug: true, ...titled } }),
    ),
    read('cited-article', (wanted) =>
      database.citedArticle.findMany({
        where: { kb: { in: wanted.map(Number) } },
        select: { kb: true, about: true, ...titled },
      }),
    ),
  ]);
  const { byId, byBuild, place } = releaseIndexOf(facts);
  const placeOf = (release: Release) => place.get(release) ?? 0;
  const found = new Map<string, Found>();
  const add = (hit: Found) => found.set(keyOf(hit), hit);
  for (const { id, kb, releases } of articles) {
    const own = releases.flatMap(({ build }) => byBuild.get(build) ?? []).sort((a, b) => placeOf(a) - placeOf(b));
    add({
      type: 'article',
      id,
      title: own.map(({ name }) => name).join(' and '),
      url: kb === null ? `/builds/${own[0]?.build}` : `/kb/${kb}`,
      ...(kb !== null && { kb }),
      ...(own.length === 1 && { build: own[0]!.build, releaseId: own[0]!.id }),
    });
  }
  for (const { id, kb, title, gloss, credits } of fixes) {
    const credited = credits.flatMap(({ releaseId }) => byId.get(releaseId) ?? []);
    const first = credited.sort((a, b) => placeOf(a) - placeOf(b))[0];
    const url = kb === null ? releaseUrl(first, facts) : `/kb/${kb}`;
    add({ type: 'fix', id, title: title ?? gloss ?? `KB${kb}`, url, ...(kb !== null && { kb }) });
  }
  for (const { id, title } of bulletins)
    add({ type: 'bulletin', id, title: title ?? id, url: `/bulletins/${id.toLowerCase()}` });
  for (const { slug, title } of issues) add({ type: 'known-issue', id: slug, title, url: `/known-issues/${slug}` });
  for (const { slug, title } of topics) add({ type: 'topic', id: slug, title, url: `/topics/${slug}` });
  for (const { kb, title, about } of cited)
    add({ type: 'cited-article', id: String(kb), title: title ?? about, url: `/kb/${kb}`, kb });
  for (const id of ids('cve')) add({ type: 'cve', id, title: id, url: `/cves/${id.toLowerCase()}` });
  for (const release of ids('release').flatMap((id) => byId.get(id) ?? [])) add(foundRelease(facts, release));
  return found;
}

/** A release as a hit. */
export function releaseHit(facts: Facts, release: Release, matched: Hit['matched'], why: string): Hit {
  return { ...foundRelease(facts, release), matched, why };
}

function foundRelease(facts: Facts, release: Release): Found {
  return {
    type: 'release',
    id: release.id,
    title: release.name,
    url: releaseUrl(release, facts),
    build: release.build,
    releaseId: release.id,
    ...(release.kb !== null && { kb: release.kb }),
  };
}

function releaseUrl(release: Release | undefined, facts: Facts): string {
  if (!release) return '/';
  const alone = release.kb !== null && releaseIndexOf(facts).countByKb.get(release.kb) === 1;
  return alone ? `/kb/${release.kb}` : `/builds/${release.build}`;
}
