import type { Release } from '@/lib/exchange/facts';

/** A page of ours as schema.org has it, https://schema.org/TechArticle */
export interface TechArticle {
  '@context': 'https://schema.org';
  '@type': 'TechArticle';
  headline: string;
  description: string;
  url: string;
  mainEntityOfPage: string;
  image: string;
  inLanguage: 'en';
  dateModified: string;
  isPartOf: { '@type': 'WebSite'; name: string; url: string };
  about?: { '@type': 'SoftwareApplication'; name: string; softwareVersion: string }[];
}

/** What is known of a page before it is described. */
export interface Described {
  title: string;
  description: string;
  /** Canonical path, `/kb/935490` */
  path: string;
  /** When it was last compared with its sources, `2026-11-20` */
  reviewed: string;
  /** Releases that it is the page of; none for an issue, a topic or a bulletin. */
  releases?: readonly Release[];
}

/**
 * Describes a page. The date is that of our text: when a release came out is a fact of the release, not of the page.
 *
 * @param site the site's own address
 */
export function techArticle({ title, description, path, reviewed, releases = [] }: Described, site: URL): TechArticle {
  const url = new URL(path, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    image: new URL('/og.png', site).href,
    inLanguage: 'en',
    dateModified: reviewed,
    isPartOf: { '@type': 'WebSite', name: 'Supersede', url: site.href },
    ...(releases.length > 0 && {
      about: releases.map(({ name, build }) => ({
        '@type': 'SoftwareApplication',
        name,
        softwareVersion: build,
      })),
    }),
  };
}
