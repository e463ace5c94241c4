import { elementsOf, pathOf, textAt } from './elements';
import { expect, test } from './fixtures';

/** Pages with a twin in Markdown, and the page that each is canonical for. */
const TWINS: Record<string, string> = {
  '/kb/935490': '/kb/935490',
  '/kb/2986475': '/kb/2986475',
  '/kb/933314': '/kb/933314',
  '/kb/937194': '/kb/937194',
  '/kb/931832': '/kb/931832',
  '/builds/8.0.711.2': '/kb/935490',
  '/builds/14.3.224.1': '/builds/14.3.224.1',
  '/bulletins/ms07-026': '/bulletins/ms07-026',
  '/known-issues/file-in-use-services-disabled': '/known-issues/file-in-use-services-disabled',
  '/topics/crl-check': '/topics/crl-check',
};

for (const [path, canonical] of Object.entries(TWINS))
  test(`${path} exists as Markdown`, async ({ request }) => {
    const answer = await request.get(`${path}.md`);
    const headers = answer.headers();
    expect(answer.status()).toBe(200);
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(headers['x-robots-tag']).toBe('noindex');
    const [, address = ''] = /^<([^>]+)>; rel="canonical"$/.exec(headers.link ?? '') ?? [];
    expect(pathOf(address)).toBe(canonical);
    expect(await answer.text()).toMatch(/^# \S/);
    const html = await textAt(request, path);
    const named = elementsOf(html, 'link').find(({ type }) => type === 'text/markdown');
    expect(pathOf(named?.href)).toBe(`${canonical}.md`);
  });

test('other spellings of a twin lead to the usual one, and an unknown one is not there', async ({ request }) => {
  for (const [from, to] of [
    ['/kb/KB935490.md', '/kb/935490.md'],
    ['/builds/08.00.0711.002.md', '/builds/8.0.711.2.md'],
    ['/bulletins/MS07-026.md', '/bulletins/ms07-026.md'],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status(), from).toBe(308);
    expect(answer.headers().location, from).toBe(to);
  }
  for (const path of [
    '/kb/935491.md',
    '/kb/x.md',
    '/builds/9.9.9.9.md',
    '/topics/none.md',
    '/known-issues/none.md',
    '/bulletins/none.md',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  expect((await request.get('/products/none/feed.xml')).status()).toBe(404);
});

test('a reader finds the Markdown at the end of the page', async ({ page }) => {
  await page.goto('/topics/crl-check');
  const link = page.getByRole('link', { name: 'This page as Markdown' });
  await expect(link).toHaveAttribute('href', '/topics/crl-check.md');
});
