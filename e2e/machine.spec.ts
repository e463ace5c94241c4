import { canonicalOf, elementsOf, elementsText, pathOf, textAt } from './elements';
import { expect, test } from './fixtures';
import { inParallel } from './inParallel';

/** Addresses for programs, with the media type of each. */
const ANSWERS: Record<string, string> = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/products/exchange-2007/feed.xml': 'application/atom+xml; charset=utf-8',
  '/products/exchange-2010/feed.xml': 'application/atom+xml; charset=utf-8',
  '/opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  '/sitemap.xml': 'application/xml; charset=utf-8',
  '/robots.txt': 'text/plain; charset=utf-8',
  '/llms.txt': 'text/plain; charset=utf-8',
  '/favicon.ico': 'image/x-icon',
  '/icon.svg': 'image/svg+xml',
  '/apple-icon.png': 'image/png',
  '/og.png': 'image/png',
};

/** What a page says of itself to search engines. */
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );

for (const [path, type] of Object.entries(ANSWERS))
  test(`${path} answers with its type`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(type);
    expect((await answer.body()).length).toBeGreaterThan(50);
  });

test('what the head of a page names is there', async ({ request }) => {
  for (const path of ['/', '/kb/935490', '/products/exchange-2010', '/topics/crl-check']) {
    const html = await textAt(request, path);
    const links = elementsOf(html, 'link').filter(({ rel }) => rel !== 'stylesheet' && rel !== 'preload');
    for (const rel of ['canonical', 'alternate', 'search', 'icon', 'apple-touch-icon'])
      expect(
        links.map((link) => link.rel),
        path,
      ).toContain(rel);
    const pictures = elementsOf(html, 'meta').filter(({ property, name }) =>
      ['og:image', 'twitter:image'].includes(property ?? name ?? ''),
    );
    expect(pictures, path).toHaveLength(2);
    for (const address of [...links.map(({ href }) => href), ...pictures.map(({ content }) => content)]) {
      const answer = await request.get(pathOf(address));
      expect(answer.status(), `${address} of ${path}`).toBe(200);
    }
  }
});

test('a shared link brings its title, its words and its address along', async ({ request }) => {
  for (const path of [
    '/',
    '/kb/935490',
    '/kb/933314',
    '/products/exchange-2010/sp3',
    '/topics',
    '/bulletins/ms07-026',
    '/wizard',
  ]) {
    const html = await textAt(request, path);
    const meta = new Map(
      elementsOf(html, 'meta').map(({ property, name, content }) => [property ?? name ?? '', content ?? '']),
    );
    for (const name of ['og:title', 'og:description', 'twitter:title', 'twitter:description'])
      expect(meta.get(name), `${name} of ${path}`).toBeTruthy();
    expect(pathOf(meta.get('og:url')), path).toBe(path);
    expect(meta.get('og:site_name'), path).toBe('Supersede');
    expect(meta.get('twitter:card'), path).toBe('summary_large_image');
  }
});

test('every address of the site map answers and is the canonical one', async ({ request }) => {
  const map = await textAt(request, '/sitemap.xml');
  const paths = elementsText(map, 'loc').map(pathOf);
  expect(paths.length).toBeGreaterThan(500);
  const wrong: string[] = [];
  await inParallel(paths, async (path) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    const html = answer.status() === 200 ? await answer.text() : '';
    const hidden = elementsOf(html, 'meta').some(
      ({ name, content }) => name === 'robots' && content?.includes('noindex'),
    );
    if (canonicalOf(html) !== path || hidden) wrong.push(`${path}: ${answer.status()} ${canonicalOf(html)}`);
  });
  expect(wrong).toEqual([]);
});

test('every entry of a feed leads to a page', async ({ request }) => {
  const feed = await textAt(request, '/feed.xml');
  const links = [...new Set(elementsOf(feed, 'link').map(({ href }) => pathOf(href)))];
  expect(links.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  await inParallel(links, async (path) => {
    const status = (await request.get(path, { maxRedirects: 0 })).status();
    if (status !== 200) wrong.push(`${path}: ${status}`);
  });
  expect(wrong).toEqual([]);
});

test('pages describe themselves to search engines', async ({ request }) => {
  for (const path of [
    '/kb/935490',
    '/kb/2986475',
    '/builds/14.3.224.1',
    '/known-issues/forefront-dependency',
    '/topics/crl-check',
    '/bulletins/ms07-026',
  ]) {
    const html = await textAt(request, path);
    const data = dataOf(html);
    expect(
      data.map((one) => one['@type']),
      path,
    ).toEqual(['TechArticle', 'BreadcrumbList']);
    const [article, crumbs] = data;
    expect(article, path).toMatchObject({ '@context': 'https://schema.org', inLanguage: 'en' });
    expect(String(article?.headline), path).not.toBe('');
    expect(pathOf(String(article?.url)), path).toBe(canonicalOf(html));
    expect(String(article?.dateModified), path).toMatch(/^\d{4}-\d\d-\d\d$/);
    const steps = crumbs?.itemListElement as { position: number; name: string; item: string }[];
    expect(
      steps.map(({ position }) => position),
      path,
    ).toEqual(steps.map((_, index) => index + 1));
    for (const { item } of steps) expect((await request.get(pathOf(item))).status(), item).toBe(200);
  }
});

test('results of a search and answers of the wizard stay out of search engines', async ({ request }) => {
  const robotsOf = async (path: string) =>
    elementsOf(await textAt(request, path), 'meta').find(({ name }) => name === 'robots')?.content;
  for (const path of ['/search', '/search?q=calendar', '/wizard?build=8.0.711.2', '/wizard?build=8.0.711.2&iu=unknown'])
    expect(await robotsOf(path), path).toBe('noindex, follow');
  for (const path of ['/', '/wizard', '/kb/935490']) expect(await robotsOf(path), path).toBeUndefined();
});

test('a browser gets the search with its query in place', async ({ request }) => {
  const [template = ''] = elementsOf(await textAt(request, '/opensearch.xml'), 'Url')
    .filter(({ type }) => type === 'text/html')
    .map((url) => url.template ?? '');
  const answer = await request.get(pathOf(template.replace('{searchTerms}', '935490')), { maxRedirects: 0 });
  expect(answer.headers().location).toBe('/kb/935490');
});
