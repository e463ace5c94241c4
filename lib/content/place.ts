/** Where a content file lies, and so what it describes. */
export type Place =
  | { room: 'register' }
  | { room: 'wizard'; slug: string }
  | { room: 'known-issues'; slug: string }
  | { room: 'topics'; slug: string }
  | { room: 'bulletins'; slug: string }
  | { room: 'article'; productId: string; lineSlug: string; slug: string };

const REGISTER = /^content\/(?:products|sources|cited-articles)\.yaml$/;
const WIZARD = /^content\/wizard\/([a-z]+)\.yaml$/;
const SUBJECT = /^content\/(known-issues|topics|bulletins)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const ARTICLE =
  /^content\/(?!known-issues\/|topics\/|bulletins\/|wizard\/)([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9]+)\.mdx$/;

/** What a file is by its path, `content/topics/crl-check.mdx`; null if files of this name have no meaning there. */
export function placeOf(file: string): Place | null {
  if (REGISTER.test(file)) return { room: 'register' };
  const words = WIZARD.exec(file);
  if (words) return { room: 'wizard', slug: words[1]! };
  const subject = SUBJECT.exec(file);
  if (subject) return { room: subject[1] as 'known-issues' | 'topics' | 'bulletins', slug: subject[2]! };
  const article = ARTICLE.exec(file);
  return article && { room: 'article', productId: article[1]!, lineSlug: article[2]!, slug: article[3]! };
}

/** What a file without a place is told. */
export const PLACES =
  'has no place here; expected <product>/<line>/<name>.mdx, known-issues/<name>.mdx, topics/<name>.mdx, bulletins/<name>.mdx, wizard/<name>.yaml, products.yaml, sources.yaml or cited-articles.yaml, in lower case';
