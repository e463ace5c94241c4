import { findIdentifiers } from '../../lib/exchange/identifier';
import type { Prisma } from '../../generated/prisma/client';
import type { Content } from '../../lib/content/content';
import { articleId, releaseId } from '../../lib/content/facts';
import { fixIdOf } from './fixes';

type Row = Prisma.IdentifierCreateManyInput;

/** Every token that a person may look up, normalised, with what it names. */
export function identifierRows(content: Content): Row[] {
  const rows = [
    ...ofArticles(content),
    ...ofBulletins(content),
    ...ofKnownIssues(content),
    ...ofCitedArticles(content),
  ];
  // A number that a source prints for something else is an alias only where it is nobody's own.
  const own = new Set(rows.filter(({ role }) => role === 'own').map(({ kind, value }) => `${kind} ${value}`));
  const kept = rows.filter(({ role, kind, value }) => role === 'own' || !own.has(`${kind} ${value}`));
  return [...new Map(kept.map((row) => [`${row.kind} ${row.value} ${row.targetType} ${row.targetId}`, row])).values()];
}

function ofArticles({ articles }: Content): Row[] {
  return articles.flatMap((article) => {
    const { kb, releases, conflicts } = article.front.value;
    return [
      ...(kb === null ? [] : [own('kb', kb, 'article', articleId(article))]),
      ...releases.flatMap((release) => {
        const id = releaseId(`${article.productId}-${article.lineSlug}`, release);
        return [
          own('build', release.build, 'release', id),
          // A number that several releases share names each of them beside their article.
          ...(kb !== null && releases.length > 1 ? [own('kb', kb, 'release', id)] : []),
          ...release.aliases.map(({ build }) => alias('build', build, 'release', id)),
          ...(release.package?.files ?? []).map((file) => own('file', file.toLowerCase(), 'release', id)),
          ...release.fixes.flatMap((fix, place) =>
            fix.kb === null ? [] : [own('kb', fix.kb, 'fix', fixIdOf(fix, id, place))],
          ),
          ...release.cves.map((cve) => own('cve', cve.id, 'cve', cve.id)),
        ];
      }),
      ...conflicts.flatMap(({ build, values }) => {
        const release = releases.find((one) => one.build === build) ?? releases[0]!;
        return values.flatMap((text) =>
          findIdentifiers(text).flatMap(({ kind, value: token }) =>
            kind === 'build' || kind === 'kb'
              ? [alias(kind, token, 'release', releaseId(`${article.productId}-${article.lineSlug}`, release))]
              : [],
          ),
        );
      }),
    ];
  });
}

function ofBulletins({ bulletins }: Content): Row[] {
  return bulletins.flatMap(({ front: { value } }) => [
    own('bulletin', value.id, 'bulletin', value.id),
    ...(value.umbrellaKb === null ? [] : [own('kb', value.umbrellaKb, 'bulletin', value.id)]),
    ...value.cves.map(({ id }) => own('cve', id, 'cve', id)),
  ]);
}

function ofKnownIssues({ knownIssues }: Content): Row[] {
  return knownIssues.flatMap(({ slug, front: { value } }) => [
    ...value.events.map(({ id }) => own('event', id, 'known-issue', slug)),
    ...value.errors.map((code) => own('error', code.toLowerCase(), 'known-issue', slug)),
    ...value.kbs.map((kb) => own('kb', kb, 'known-issue', slug)),
  ]);
}

function ofCitedArticles({ citedArticles }: Content): Row[] {
  return citedArticles.value.map(({ kb }) => own('kb', kb, 'cited-article', String(kb)));
}

function own(kind: string, value: string | number, targetType: string, targetId: string): Row {
  return { kind, value: String(value), targetType, targetId, role: 'own' };
}

function alias(kind: string, value: string | number, targetType: string, targetId: string): Row {
  return { ...own(kind, value, targetType, targetId), role: 'alias' };
}
