import type { Address } from '@/lib/catalogue/addresses';
import { element, xmlDocument } from './xml';

/** Writes the site map, https://www.sitemaps.org/protocol.html. Pages that no content file dates have no `lastmod`. */
export function sitemap(site: URL, addresses: readonly Address[]): string {
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...addresses.map(({ path, modified }) =>
        element(
          'url',
          {},
          element('loc', {}, new URL(path, site).href),
          ...(modified === null ? [] : [element('lastmod', {}, modified)]),
        ),
      ),
    ),
  );
}

/** Writes robots.txt, https://www.rfc-editor.org/rfc/rfc9309: everything may be read. What is no page of its own says `noindex` itself. */
export function robotsTxt(site: URL): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site).href}\n`;
}
