import { textAnswer } from '@/app/textAnswer';
import { openSearchDescription } from '@/lib/feeds/openSearch';
import { siteUrl } from '@/lib/site';

// SITE_URL is known when the server runs, not when it is built.
export const dynamic = 'force-dynamic';

/** The search, described for browsers. */
export function GET(): Response {
  return textAnswer('application/opensearchdescription+xml', openSearchDescription(siteUrl()));
}
