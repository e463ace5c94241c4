import type { Prisma } from '../../generated/prisma/client';
import type { Facts } from '../../lib/exchange/facts';
import { replacedBy } from '../../lib/exchange/supersession';
import type { Content } from '../../lib/content/content';
import { articleId } from '../../lib/content/facts';
import type { ReleaseFrontMatter } from '../../lib/content/schema/article';
import type { EvidenceRows } from './evidence';

/** Releases with their packages, aliases, links and the rows that join them to what they fix and suffer from. */
export function releaseRows(content: Content, facts: Facts, evidence: EvidenceRows) {
  const described = new Map(
    content.articles.flatMap((article) =>
      article.front.value.releases.map((front) => [front.build, { articleId: articleId(article), front }] as const),
    ),
  );
  const byKb = new Map<number, Facts['releases']>();
  for (const release of facts.releases)
    if (release.kb !== null) byKb.set(release.kb, [...(byKb.get(release.kb) ?? []), release]);
  const all = facts.releases.map((release, position) => ({ release, position, ...described.get(release.build)! }));

  for (const { release, front } of all) {
    const subject = `release:${release.build}`;
    evidence.add(subject, 'build', front.evidence.build);
    evidence.add(subject, 'date', front.evidence.date);
    evidence.add(subject, 'withdrawal', front.withdrawal?.sources);
    evidence.add(subject, 'package', front.package?.sources);
    for (const alias of front.aliases) evidence.add(subject, `alias ${alias.build}`, alias.sources);
    for (const { id, sources } of front.bulletins) evidence.add(subject, id, sources);
    for (const { id, sources } of front.cves) evidence.add(subject, id, sources);
  }
  return {
    releases: all.map(({ release, position, articleId, front }): Prisma.ReleaseCreateManyInput => ({
      id: release.id,
      build: release.build,
      position,
      lineId: release.lineId,
      articleId,
      kind: release.kind,
      rollup: release.rollup,
      reissue: release.reissue,
      label: release.label,
      name: release.name,
      date: release.date,
      withdrawal: release.withdrawal?.kind ?? null,
      withdrawalReason: release.withdrawal?.reason ?? null,
      security: release.security,
      fixesComplete: front.fixesComplete,
      downloadId: front.package?.downloadId ?? null,
      registryKey: front.package?.registryKey ?? null,
    })),
    aliases: all.flatMap(({ release, front }) =>
      front.aliases.map(({ build, note }): Prisma.ReleaseAliasCreateManyInput => ({
        build,
        note,
        releaseId: release.id,
      })),
    ),
    files: all.flatMap(({ release, front }) =>
      (front.package?.files ?? []).map((name): Prisma.PackageFileCreateManyInput => ({ name, releaseId: release.id })),
    ),
    supersessions: all.flatMap(({ release, front }) => [
      ...computedRows(facts, release),
      ...declaredRows(byKb, release, front, evidence),
    ]),
    cveCredits: all.flatMap(({ release, front }) =>
      front.cves.map(({ id }): Prisma.CveCreditCreateManyInput => ({ cveId: id, releaseId: release.id })),
    ),
    knownIssueReleases: all.flatMap(({ release, front }) =>
      front.knownIssues.map((slug): Prisma.KnownIssueReleaseCreateManyInput => ({ slug, releaseId: release.id })),
    ),
    topicReleases: all.flatMap(({ release, front }) =>
      front.topics.map((slug): Prisma.TopicReleaseCreateManyInput => ({ slug, releaseId: release.id })),
    ),
  };
}

function computedRows(facts: Facts, release: Facts['releases'][number]): Prisma.SupersessionCreateManyInput[] {
  return replacedBy(facts, release).map((older) => ({
    id: `${release.id} replaces ${older.id}`,
    kind: 'replaces',
    releaseId: release.id,
    replacedId: older.id,
    replacedKb: older.kb,
  }));
}

function declaredRows(
  byKb: ReadonlyMap<number, Facts['releases']>,
  release: Facts['releases'][number],
  front: ReleaseFrontMatter,
  evidence: EvidenceRows,
): Prisma.SupersessionCreateManyInput[] {
  return front.declaredSupersedes.map(({ kb, sources }) => {
    const id = `${release.id} declares ${kb}`;
    evidence.add(`supersession:${id}`, 'declared', sources);
    const named = byKb.get(kb) ?? [];
    return {
      id,
      kind: 'declared',
      releaseId: release.id,
      replacedId: named.length === 1 ? named[0]!.id : null,
      replacedKb: kb,
    };
  });
}
