import { canonicalOf, elementsOf, elementsText, pathOf, textAt } from './elements';
import { expect, test } from './fixtures';
import { readDocument, type Document } from './html';
import { inParallel } from './inParallel';

interface Page {
  /** Path and query. */
  address: string;
  /** The page that links to it first. */
  from: string;
  status: number;
  /** Null if it is no HTML page. */
  document: Document | null;
  /** The path that it calls its own, if search engines are to know it by that. */
  own: string | null;
  /** Where a redirect led. */
  arrived: string;
}

/** Links with a query that are followed for each page: they show the same page with other data. */
const QUERIES_EACH = 15;

/** An address of the site as path and query, with the anchor apart; null for one that leads elsewhere. */
function resolve(href: string, on: string, site: string): { address: string; anchor: string } | null {
  const url = new URL(href, new URL(on, site));
  if (url.origin !== new URL(site).origin) return null;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return { address: url.pathname + url.search, anchor };
}

test('every link of the site leads to a whole page, from the home page on', async ({ request, baseURL }) => {
  test.slow();
  const site = baseURL!;
  const pages = new Map<string, Page>();
  const queue = [{ address: '/', from: '/' }];
  const known = new Set(['/']);
  const queries = new Map<string, number>();
  const enough = (address: string) => {
    const [path = '', query] = address.split('?');
    const seen = queries.get(path) ?? 0;
    if (query !== undefined) queries.set(path, seen + 1);
    return query !== undefined && seen >= QUERIES_EACH;
  };
  await inParallel(queue, async ({ address, from }) => {
    const answer = await request.get(address);
    const arrived = new URL(answer.url());
    const html = answer.headers()['content-type']?.startsWith('text/html') ? await answer.text() : null;
    const document = html === null ? null : readDocument(html);
    pages.set(address, {
      address,
      from,
      status: answer.status(),
      document,
      own: html === null || elementsOf(html, 'meta').some(isHidden) ? null : canonicalOf(html),
      arrived: arrived.pathname + arrived.search,
    });
    // Questions, filters and orders link to one another without end; each is visited from a page without a query.
    if (address.includes('?')) return;
    for (const href of document?.links ?? []) {
      const link = resolve(href, address, site);
      if (link === null || known.has(link.address) || enough(link.address)) continue;
      known.add(link.address);
      queue.push({ address: link.address, from: address });
    }
  });

  expect(pages.size, 'pages found').toBeGreaterThan(500);
  expect([...pages.values()].flatMap(problemsOf), 'problems of single pages').toEqual([]);
  expect(deadAnchors(pages, site), 'anchors that lead nowhere').toEqual([]);
  expect(repeatedTitles(pages), 'titles of several pages').toEqual([]);

  const listed = elementsText(await textAt(request, '/sitemap.xml'), 'loc')
    .map(pathOf)
    .sort();
  expect(listed.length, 'pages of the site map').toBeGreaterThan(500);
  expect(
    listed.filter((address) => pages.get(address)?.document?.title === undefined),
    'pages of the catalogue to which no links lead from the home page',
  ).toEqual([]);
  const own = new Set([...pages.values()].flatMap((page) => (page.own === page.address ? page.address : [])));
  expect([...own].sort(), 'pages reached by links, and those of the site map').toEqual(listed);
});

/** A page that asks not to be found, as one of search results. */
function isHidden({ name, content }: Record<string, string>): boolean {
  return name === 'robots' && (content ?? '').includes('noindex');
}

function problemsOf({ address, from, status, document }: Page): string[] {
  const say = (what: string) => `${address} (linked from ${from}): ${what}`;
  if (status !== 200) return [say(`status ${status}`)];
  if (document === null) return [];
  const { title, language, headings, ids } = document;
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...(title.trim() === '' ? [say('no title')] : []),
    ...(title.startsWith('Error: ') ? [say('an error')] : []),
    ...(language === 'en' ? [] : [say(`language ${language}`)]),
    ...(headings === 1 ? [] : [say(`${headings} main headings`)]),
    ...(twice.length > 0 ? [say(`ids given twice: ${twice.join(', ')}`)] : []),
  ];
}

function deadAnchors(pages: Map<string, Page>, site: string): string[] {
  return [...pages.values()].flatMap(({ address, document }) =>
    (document?.links ?? []).flatMap((href) => {
      const link = resolve(href, address, site);
      if (link === null || link.anchor === '') return [];
      const target = pages.get(link.address)?.document;
      return target && !target.ids.includes(link.anchor) ? [`${address}: ${href}`] : [];
    }),
  );
}

/** Pages of different content that a list of tabs could not tell apart. */
function repeatedTitles(pages: Map<string, Page>): string[] {
  const byTitle = new Map<string, Set<string>>();
  for (const { document, arrived } of pages.values()) {
    if (document === null || arrived.includes('?')) continue;
    byTitle.set(document.title, (byTitle.get(document.title) ?? new Set()).add(arrived));
  }
  return [...byTitle]
    .filter(([, addresses]) => addresses.size > 1)
    .map(([title, all]) => `${title}: ${[...all].join(' ')}`);
}
