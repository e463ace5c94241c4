import type { Content } from '../content';

/** Pages that exist whatever the content says. */
export const FIXED_PAGES = [
  '/',
  '/about',
  '/about/content',
  '/api',
  '/bulletins',
  '/compare',
  '/fleet',
  '/known-issues',
  '/search',
  '/topics',
  '/wizard',
  '/wizard/flow',
];

/** Addresses of pages, each with the anchors on it that prose gives it. */
export type Pages = Map<string, Set<string>>;

/** Every address of the site that the content gives rise to, with the anchors of its prose. */
export function addressesOf(content: Content): Pages {
  const pages: Pages = new Map(FIXED_PAGES.map((page) => [page, new Set()]));
  const add = (page: string, anchors: string[] = []) =>
    pages.set(page, new Set([...(pages.get(page) ?? []), ...anchors]));
  for (const product of content.products.value) {
    add(`/products/${product.id}`);
    for (const { slug } of product.lines) add(`/products/${product.id}/${slug}`);
  }
  for (const { front, prose } of content.articles) {
    const { kb, releases } = front.value;
    if (kb !== null) add(`/kb/${kb}`, prose.anchors);
    for (const release of releases) {
      add(`/builds/${release.build}`, prose.anchors);
      for (const fix of release.fixes) if (fix.kb !== null) add(`/kb/${fix.kb}`);
      for (const { id } of release.cves) add(`/cves/${id.toLowerCase()}`);
    }
  }
  for (const { kb } of content.citedArticles.value) add(`/kb/${kb}`);
  for (const { slug, prose } of content.knownIssues) add(`/known-issues/${slug}`, prose.anchors);
  for (const { slug, prose } of content.topics) add(`/topics/${slug}`, prose.anchors);
  for (const { slug, prose, front } of content.bulletins) {
    add(`/bulletins/${slug}`, prose.anchors);
    if (front.value.umbrellaKb !== null) add(`/kb/${front.value.umbrellaKb}`);
    for (const { id } of front.value.cves) add(`/cves/${id.toLowerCase()}`);
  }
  return pages;
}
