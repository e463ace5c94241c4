import type { Change } from '@/lib/catalogue/changes';
import { element, xmlDocument, type XmlElement } from './xml';

/** A feed of changes. */
export interface Feed {
  /** The site's own address. */
  site: URL;
  title: string;
  /** Path of the feed itself, `/feed.xml`. */
  self: string;
  /** Path of the page that the feed is about. */
  page: string;
  /** The catalogue's day, `2026-11-20`: when a feed without entries was last updated. */
  asOf: string;
  /** Newest first. */
  changes: readonly Change[];
}

/** Writes an Atom feed, https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed({ site, title, self, page, asOf, changes }: Feed): string {
  const at = (path: string) => new URL(path, site).href;
  const updated = changes.map(({ date }) => timestamp(date)).reduce((a, b) => (a > b ? a : b), timestamp(asOf));
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
      element('id', {}, tagOf(site, `feed${page}`)),
      element('title', {}, title),
      element('updated', {}, updated),
      element('author', {}, element('name', {}, 'Supersede')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: at(self) }),
      element('link', { rel: 'alternate', type: 'text/html', href: at(page) }),
      element('icon', {}, at('/icon.svg')),
      ...changes.map((change) => entry(change, site)),
    ),
  );
}

function entry({ kind, id, title, path, date, productIds, summary }: Change, site: URL): XmlElement {
  return element(
    'entry',
    {},
    element('id', {}, tagOf(site, `${kind}/${id}`)),
    element('title', {}, title),
    element('updated', {}, timestamp(date)),
    // A release dated to a month alone has no moment to name.
    ...(kind === 'release' && date.length === 10 ? [element('published', {}, timestamp(date))] : []),
    element('link', { rel: 'alternate', type: 'text/html', href: new URL(path, site).href }),
    element('category', { term: kind }),
    ...productIds.map((term) => element('category', { term })),
    element('summary', {}, summary),
  );
}

/** The year in which the ids were given out first: with the host it makes them ours for ever. */
const ISSUED = '2026';

/** An id that stays when addresses change, https://www.rfc-editor.org/rfc/rfc4151 */
function tagOf(site: URL, specific: string): string {
  return `tag:${site.hostname},${ISSUED}:${specific}`;
}

/** Midnight UTC of a day; of the first of a month where no day is known. https://www.rfc-editor.org/rfc/rfc3339 */
function timestamp(isoDayOrMonth: string): string {
  return `${isoDayOrMonth.length === 7 ? `${isoDayOrMonth}-01` : isoDayOrMonth}T00:00:00Z`;
}
