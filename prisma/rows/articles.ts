import type { Prisma } from '../../generated/prisma/client';
import type { ArticleFile, Content } from '../../lib/content/content';
import { articleId } from '../../lib/content/facts';
import type { EvidenceRows } from './evidence';

/** Articles with their statements, conflicts, citations and sources. */
export function articleRows({ articles }: Content, evidence: EvidenceRows) {
  return {
    articles: articles.map((article) => articleRow(article, evidence)),
    statements: articles.flatMap((article) => statementRows(article, evidence)),
    conflicts: articles.flatMap((article) =>
      article.front.value.conflicts.map(
        ({ field, build = null, statement, held, why, sources }, position): Prisma.ConflictCreateManyInput => {
          const owner = articleId(article);
          const id = `${owner}-${position + 1}`;
          evidence.add(`conflict:${id}`, 'statement', sources);
          return { id, articleId: owner, build, position, field, statement, held, why };
        },
      ),
    ),
    citations: articles.flatMap((article) =>
      article.front.value.cites.map((kb): Prisma.CitationCreateManyInput => ({ kb, articleId: articleId(article) })),
    ),
    articleSources: articles.flatMap((article) =>
      article.front.value.sources.map((source, position): Prisma.ArticleSourceCreateManyInput => ({
        articleId: articleId(article),
        sourceId: typeof source === 'string' ? source : source.id,
        position,
      })),
    ),
  };
}

function articleRow(article: ArticleFile, evidence: EvidenceRows): Prisma.ArticleCreateManyInput {
  const {
    file,
    source,
    prose,
    front: { value },
  } = article;
  const id = articleId(article);
  evidence.add(`article:${id}`, 'kb', value.evidence.kb);
  evidence.add(`article:${id}`, 'title', value.evidence.title);
  const { kb, kbStatus, title, titleStatus, titleLocalized, original, revision, lastReview, reviewed } = value;
  return {
    id,
    kb,
    kbStatus,
    title,
    titleStatus,
    titleLocalized: titleLocalized?.text ?? null,
    titleLanguage: titleLocalized?.lang ?? null,
    original,
    revision,
    lastReview,
    reviewed,
    file,
    mdx: source,
    tree: JSON.stringify(prose.prose),
    text: prose.text,
  };
}

interface Statement {
  text: string;
  sources?: string[];
  build?: string;
}

function statementRows(article: ArticleFile, evidence: EvidenceRows): Prisma.StatementCreateManyInput[] {
  const { value } = article.front;
  const owner = articleId(article);
  const kinds: Record<string, Statement[]> = {
    prerequisite: value.prerequisites,
    restart: value.restart ? [value.restart] : [],
    removal: value.removal ? [value.removal] : [],
    'applies-to': value.appliesTo.map((text) => ({ text })),
    note: value.notes,
    missing: value.missing.map((text) => ({ text })),
    'behaviour-change': value.releases.flatMap(({ build, behaviourChanges }) =>
      behaviourChanges.map((change) => ({ ...change, build })),
    ),
  };
  return Object.entries(kinds).flatMap(([kind, statements]) =>
    statements.map(({ text, sources, build }, position) => {
      const id = `${owner}-${kind}-${position + 1}`;
      evidence.add(`statement:${id}`, 'text', sources);
      return { id, articleId: owner, kind, build: build ?? null, position, text };
    }),
  );
}
