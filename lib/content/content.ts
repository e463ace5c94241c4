import type { ParsedProse } from './prose/parse';
import type { ArticleFrontMatter } from './schema/article';
import type { BulletinFrontMatter } from './schema/bulletin';
import type { KnownIssueFrontMatter } from './schema/knownIssue';
import type { CitedArticleEntry, ProductEntry, SourceEntry } from './schema/registers';
import type { TopicFrontMatter } from './schema/topic';
import type { Located } from './yaml';

/** An MDX file, parsed and checked by itself. */
export interface ProseFile<T> {
  /** `content/topics/crl-check.mdx` */
  file: string;
  /** File name without its ending. */
  slug: string;
  front: Located<T>;
  prose: ParsedProse;
  /** The whole file as it was written. */
  source: string;
}

export interface ArticleFile extends ProseFile<ArticleFrontMatter> {
  /** First folder: `exchange-2007`. */
  productId: string;
  /** Second folder: `sp1`. */
  lineSlug: string;
}

/** Words of the wizard: one YAML file, checked against the flow by the wizard's own rules. */
export interface WordsFile extends Located<unknown> {
  /** File name without its ending. */
  name: string;
}

/** The files of `content/` that are valid by themselves. */
export interface Content {
  products: Located<ProductEntry[]>;
  sources: Located<SourceEntry[]>;
  citedArticles: Located<CitedArticleEntry[]>;
  articles: ArticleFile[];
  knownIssues: ProseFile<KnownIssueFrontMatter>[];
  topics: ProseFile<TopicFrontMatter>[];
  bulletins: ProseFile<BulletinFrontMatter>[];
  wizard: WordsFile[];
}
