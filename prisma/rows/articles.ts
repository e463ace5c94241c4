import type { Prisma } from '../../generated/prisma/client';
import type { ArticleFile, Content } from '../../lib/content/content';
import type { EvidenceRows } from './evidence';

/** Articles with their statements, conflicts, citations and sources. */
export function articleRows({ articles }: Content, evidence: EvidenceRows) {
  return {
    articles: articles.map((article) => articleRow(article, evidence)),
    statements: articles.flatMap((article) => statementRows(article, evidence)),
    conflicts: articles.flatMap(({ slug, front: { value } }) =>
      value.conflicts.map(({ field, build = null, statement, held, why, sources }, position): Prisma.ConflictCreateManyInput => {
        const id = `${slug}-${position + 1}`;
        evidence.add(`conflict:${id}`, 'statement', sources);
        return { id, articleId: slug, build, position, field, statement, held, why };
      })),
    citations: articles.flatMap(({ slug, front }) => front.value.cites.map((kb): Prisma.CitationCreateManyInput => ({ kb, articleId: slug }))),
    articleSources: articles.flatMap(({ slug, front }) =>
      front.value.sources.map((source, position): Prisma.ArticleSourceCreateManyInput => ({
        articleId: slug, sourceId: typeof source === 'string' ? source : source.id, position,
      }))),
  };
}

function articleRow({ slug, file, source, prose, front: { value } }: ArticleFile, evidence: EvidenceRows): Prisma.ArticleCreateManyInput {
  evidence.add(`article:${slug}`, 'kb', value.evidence.kb);
  evidence.add(`article:${slug}`, 'title', value.evidence.title);
  const { kb, kbStatus, title, titleStatus, titleLocalized, original, revision, lastReview, reviewed } = value;
  return {
    id: slug, kb, kbStatus, title, titleStatus, titleLocalized: titleLocalized?.text ?? null, titleLanguage: titleLocalized?.lang ?? null,
    original, revision, lastReview, reviewed, file, mdx: source, tree: JSON.stringify(prose.prose), text: prose.text,
  };
}

interface Statement {
  text: string;
  sources?: string[];
  build?: string;
}

function statementRows({ slug, front: { value } }: ArticleFile, evidence: EvidenceRows): Prisma.StatementCreateManyInput[] {
  const kinds: Record<string, Statement[]> = {
    prerequisite: value.prerequisites,
    restart: value.restart ? [value.restart] : [],
    removal: value.removal ? [value.removal] : [],
    'applies-to': value.appliesTo.map((text) => ({ text })),
    note: value.notes,
    missing: value.missing.map((text) => ({ text })),
    'behaviour-change': value.releases.flatMap(({ build, behaviourChanges }) => behaviourChanges.map((change) => ({ ...change, build }))),
  };
  return Object.entries(kinds).flatMap(([kind, statements]) =>
    statements.map(({ text, sources, build }, position) => {
      const id = `${slug}-${kind}-${position + 1}`;
      evidence.add(`statement:${id}`, 'text', sources);
      return { id, articleId: slug, kind, build: build ?? null, position, text };
    }));
}
