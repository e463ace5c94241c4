import type { Prisma } from '../../generated/prisma/client';
import { allSources } from '../../lib/content/checks/sources';
import type { Content } from '../../lib/content/content';
import { articleId, factsOf } from '../../lib/content/facts';
import { articleRows } from './articles';
import { bulletinRows } from './bulletins';
import { EvidenceRows } from './evidence';
import { fixRows } from './fixes';
import { identifierRows } from './identifiers';
import { releaseRows } from './releases';
import { subjectRows } from './subjects';

/** Facts about the catalogue itself. */
export interface CatalogueMeta {
  version: string;
  schema: string;
}

/** Every row of the catalogue, in groups that are written in this order. */
export function rowsOf(content: Content, { version, schema }: CatalogueMeta) {
  const facts = factsOf(content);
  const evidence = new EvidenceRows();
  const groups = {
    ...articleRows(content, evidence),
    ...releaseRows(content, facts, evidence),
    ...fixRows(content, evidence),
    ...bulletinRows(content, evidence),
    ...subjectRows(content, evidence),
  };
  supportEvidence(content, evidence);
  return {
    meta: Object.entries({ version, schema, asOf: lastReview(content) }).map(
      ([key, value]): Prisma.MetaCreateManyInput => ({ key, value }),
    ),
    products: facts.products.map((product, position): Prisma.ProductCreateManyInput => ({ ...product, position })),
    lines: content.products.value.flatMap((product) =>
      product.lines.map(({ slug, label, name, minor, supportEnded }): Prisma.LineCreateManyInput => ({
        id: `${product.id}-${slug}`,
        productId: product.id,
        slug,
        label,
        name,
        minor,
        supportEnded: supportEnded?.date ?? null,
      })),
    ),
    sources: allSources(content).map(({ id, title, url, kind, seen, note }): Prisma.SourceCreateManyInput => ({
      id,
      title,
      url,
      kind,
      seen,
      note: note ?? null,
    })),
    ...groups,
    citedArticles: content.citedArticles.value.map(
      ({ kb, title, about, leadsTo, sources }): Prisma.CitedArticleCreateManyInput => {
        evidence.add(`cited-article:${kb}`, 'title', sources);
        return { kb, title, about, leadsTo: leadsTo ?? null };
      },
    ),
    identifiers: identifierRows(content),
    wizardWords: content.wizard.map(({ name, value }): Prisma.WizardWordsCreateManyInput => ({
      name,
      json: JSON.stringify(value),
    })),
    evidence: evidence.rows,
    texts: textRows(content, groups.fixes, facts.releases),
  };
}

export type CatalogueRows = ReturnType<typeof rowsOf>;

/** Who says when support of a product or line ended. */
function supportEvidence({ products }: Content, evidence: EvidenceRows): void {
  for (const { id, supportEnded, lines } of products.value) {
    evidence.add(`product:${id}`, 'support', supportEnded?.sources);
    for (const line of lines) evidence.add(`line:${id}-${line.slug}`, 'support', line.supportEnded?.sources);
  }
}

/** The catalogue is as old as the last comparison of one of its files with the sources. */
function lastReview(content: Content): string {
  const { articles, knownIssues, topics, bulletins } = content;
  return (
    [...articles, ...knownIssues, ...topics, ...bulletins]
      .map(({ front }) => front.value.reviewed)
      .sort()
      .at(-1) ?? ''
  );
}

/** What full-text search finds, one row a page. */
export interface TextRow {
  type: string;
  id: string;
  title: string;
  /** What the page says in one sentence; it stands in the body too. */
  summary: string;
  body: string;
}

function textRows(
  content: Content,
  fixes: Prisma.FixCreateManyInput[],
  releases: ReturnType<typeof factsOf>['releases'],
): TextRow[] {
  const words = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' \n');
  const places = new Map(releases.map(({ build }, place) => [build, place]));
  return [
    ...content.articles.map((article) => {
      const {
        prose,
        front: { value },
      } = article;
      const own = value.releases
        .flatMap(({ build }) => places.get(build) ?? [])
        .sort((a, b) => a - b)
        .flatMap((place) => releases[place] ?? []);
      return {
        type: 'article',
        id: articleId(article),
        title: own.map(({ name }) => name).join(', '),
        summary: '',
        body: words(
          value.title,
          prose.text,
          ...value.prerequisites.map(({ text }) => text),
          ...value.notes.map(({ text }) => text),
          ...value.conflicts.map(({ statement }) => statement),
          ...value.releases.flatMap(({ behaviourChanges }) => behaviourChanges.map(({ text }) => text)),
          value.restart?.text,
          value.removal?.text,
          ...own.map(({ withdrawal }) => withdrawal?.reason),
        ),
      };
    }),
    ...fixes.map(({ id, title, gloss }) => ({
      type: 'fix',
      id,
      title: title ?? gloss ?? `KB${id.slice(2)}`,
      summary: gloss ?? '',
      body: gloss ?? '',
    })),
    ...content.knownIssues.map(({ slug, prose, front: { value } }) => ({
      type: 'known-issue',
      id: slug,
      title: value.title,
      summary: value.summary,
      body: words(value.summary, prose.text, ...value.messages, ...value.events.map(({ message }) => message)),
    })),
    ...content.topics.map(({ slug, prose, front: { value } }) => ({
      type: 'topic',
      id: slug,
      title: value.title,
      summary: value.summary,
      body: words(value.summary, prose.text),
    })),
    ...content.bulletins.map(({ prose, front: { value } }) => ({
      type: 'bulletin',
      id: value.id,
      title: value.title ?? value.id,
      summary: '',
      body: prose.text,
    })),
    ...content.citedArticles.value.map(({ kb, title, about }) => ({
      type: 'cited-article',
      id: String(kb),
      title: title ?? `KB${kb}`,
      summary: about,
      body: about,
    })),
  ];
}
