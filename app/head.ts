import type { Metadata } from 'next';

/** The picture that a link to this site brings along. */
export const SHARED_PICTURE = {
  url: '/og.png',
  width: 1200,
  height: 630,
  alt: 'Supersede: which Exchange Server update is this, what replaced it, and which one do I need?',
};

/** What the head of a page says. */
export interface PageHead {
  title: string;
  description: string;
  /** Canonical path, `/kb/935490` */
  path: string;
  /** When the page was last compared with its sources, `2026-11-20`; makes it an article. */
  reviewed?: string;
  /** The page exists as Markdown under the same path with `.md`. */
  markdown?: boolean;
  /** A feed of what the page is about. */
  feed?: { path: string; title: string };
  robots?: Metadata['robots'];
}

/** The metadata of a page: Next replaces these objects as a whole, so a page has to name all of their parts. */
export function pageHead({ title, description, path, reviewed, markdown = false, feed, robots }: PageHead): Metadata {
  const shared = { title, description, url: path, siteName: 'Supersede', locale: 'en_GB', images: [SHARED_PICTURE] };
  return {
    title,
    description,
    robots,
    alternates: {
      canonical: path,
      types: {
        ...(markdown && { 'text/markdown': `${path}.md` }),
        ...(feed && { 'application/atom+xml': [{ url: feed.path, title: feed.title }] }),
      },
    },
    openGraph: reviewed ? { ...shared, type: 'article', modifiedTime: reviewed } : { ...shared, type: 'website' },
  };
}
