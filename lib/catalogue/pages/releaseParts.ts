import type { Facts, Release } from '@/lib/exchange/facts';
import { readProse } from '../prose';
import type { FixView, KnownIssueView, ReleasePage, Sourced } from './releaseModel';
import type { ReleaseRow } from './releaseRow';
import { ofBuild, type ReleaseSources } from './releaseSources';

/** The article of a release: its number, its title, what was seen of it, and its prose. */
export function articleOf({ article, build }: ReleaseRow): ReleasePage['article'] {
  const plain = (kind: string) =>
    ofBuild(article.statements, build)
      .filter((one) => one.kind === kind)
      .map(({ text }) => text);
  const { id, kb, title, titleStatus, kbStatus, original, revision, lastReview, reviewed, file } = article;
  return {
    id,
    kb,
    title,
    titleStatus,
    kbStatus,
    original,
    titleLocalized: article.titleLocalized
      ? { text: article.titleLocalized, language: article.titleLanguage ?? 'und' }
      : null,
    revision,
    lastReview,
    reviewed,
    file,
    prose: readProse(article.tree),
    appliesTo: plain('applies-to'),
    missing: plain('missing'),
  };
}

/** The build, the date and the other facts of a release, each with its sources. */
export function sourcedFactsOf({ article, aliases }: ReleaseRow, release: Release, sources: ReleaseSources) {
  const { build, date, withdrawal } = release;
  return {
    build: { value: build, sources: sources.ofRelease('build') },
    date: { value: date, sources: sources.ofRelease('date') },
    kb: article.kb === null ? null : { value: article.kb, sources: sources.ofArticle('kb') },
    title: article.title === null ? null : { value: article.title, sources: sources.ofArticle('title') },
    titleSources: sources.ofArticle('title'),
    aliases: aliases.map(({ build: alias, note }) => ({
      value: { build: alias, note },
      sources: sources.ofRelease(`alias ${alias}`),
    })),
    withdrawal: withdrawal && { value: withdrawal, sources: sources.ofRelease('withdrawal') },
  };
}

/** The issues that a release is credited with. */
export function fixesOf({ fixes }: ReleaseRow, sources: ReleaseSources): FixView[] {
  return fixes.map(({ fix: { id, kb, title, language, gloss } }) => ({
    id,
    kb,
    title,
    language,
    gloss,
    sources: sources.ofFix(id),
  }));
}

/** The known issues of a release, each with its signs and its prose. */
export function knownIssuesOf({ knownIssues }: ReleaseRow): KnownIssueView[] {
  return knownIssues.map(({ issue }) => ({
    slug: issue.slug,
    title: issue.title,
    summary: issue.summary,
    prose: readProse(issue.tree),
    events: issue.events.map(({ eventId, source }) => ({ eventId, source })),
    errors: issue.codes.map(({ value }) => value),
  }));
}

/** What the article states of the installation, by kind, each statement with its sources. */
export function statementsOf({ article, build }: ReleaseRow, sources: ReleaseSources) {
  const of = (kind: string): Sourced[] =>
    ofBuild(article.statements, build)
      .filter((one) => one.kind === kind)
      .map(({ id, text }) => ({ value: text, sources: sources.ofStatement(id) }));
  return {
    prerequisites: of('prerequisite'),
    restart: of('restart')[0] ?? null,
    removal: of('removal')[0] ?? null,
    notes: of('note'),
    behaviourChanges: of('behaviour-change'),
  };
}

/** How the package is found. */
export function packageOf({ files, downloadId, registryKey }: ReleaseRow, sources: ReleaseSources) {
  return { files: files.map(({ name }) => name), downloadId, registryKey, sources: sources.ofRelease('package') };
}

/** What sources declare as replaced. */
export function declaredOf(
  { replaces }: ReleaseRow,
  { releases }: Facts,
  sources: ReleaseSources,
): ReleasePage['declared'] {
  return replaces.flatMap(({ id, replacedKb, replacedId }) => {
    if (replacedKb === null) return [];
    const release = releases.find((one) => one.id === replacedId) ?? null;
    return [{ value: { kb: replacedKb, release }, sources: sources.ofDeclared(id) }];
  });
}

/** Where the sources of a release disagree. */
export function conflictsOf({ article, build }: ReleaseRow, sources: ReleaseSources): ReleasePage['conflicts'] {
  return ofBuild(article.conflicts, build).map(({ id, field, statement, held, why }) => ({
    field,
    statement,
    held,
    why,
    sources: sources.ofConflict(id),
  }));
}
