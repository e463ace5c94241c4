/** The way to a page as schema.org has it, https://schema.org/BreadcrumbList */
export interface BreadcrumbList {
  '@context': 'https://schema.org';
  '@type': 'BreadcrumbList';
  itemListElement: { '@type': 'ListItem'; position: number; name: string; item: string }[];
}

/**
 * Describes the way from the home page to a page.
 *
 * @param crumbs the steps that the page shows, with paths of the site
 * @param site the site's own address
 */
export function breadcrumbList(crumbs: readonly { name: string; href: string }[], site: URL): BreadcrumbList {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(href, site).href,
    })),
  };
}
