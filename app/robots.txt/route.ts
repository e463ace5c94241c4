import { textAnswer } from '@/app/textAnswer';
import { robotsTxt } from '@/lib/feeds/sitemap';
import { siteUrl } from '@/lib/site';

// SITE_URL is known when the server runs, not when it is built.
export const dynamic = 'force-dynamic';

/** What robots may read, and where the site map is. */
export function GET(): Response {
  return textAnswer('text/plain', robotsTxt(siteUrl()));
}
