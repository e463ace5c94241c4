import { expect, test, type APIRequestContext } from './fixtures';
import { KINDS } from './kinds';

/** The sources that a directive of a policy allows. */
function sourcesOf(policy: string | undefined, directive: string): string[] {
  const [, ...sources] =
    (policy ?? '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .find(([name]) => name === directive) ?? [];
  return sources;
}

test('every answer carries the security headers', async ({ request }) => {
  const others = ['/icon.svg', '/_next/static/none.js', '/healthz', '/readyz', '/kb/KB935490', '/search?q=935490'];
  for (const path of [...KINDS.map((kind) => kind.path), ...others]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const headers = answer.headers();
    const policy = headers['content-security-policy'];
    for (const directive of ['script-src', 'style-src'])
      expect(
        sourcesOf(policy, directive).filter((source) => source !== "'self'" && !source.startsWith("'sha256-")),
        `${directive} of ${path}`,
      ).toEqual([]);
    expect(sourcesOf(policy, 'script-src'), path).toContain("'self'");
    for (const directive of ['frame-ancestors', 'object-src', 'base-uri'])
      expect(sourcesOf(policy, directive), `${directive} of ${path}`).toEqual(["'none'"]);
    expect(sourcesOf(policy, 'form-action'), path).toEqual(["'self'"]);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
    for (const name of ['server', 'x-powered-by', 'via']) expect(headers[name], `${name} of ${path}`).toBeUndefined();
    expect(headers['set-cookie'], path).toBeUndefined();
  }
});

test('reading, searching and answering leave no cookie and store nothing', async ({ page, context }) => {
  for (const path of ['/', '/kb/935490', '/search?q=calendar', '/wizard?build=8.0.711.2&iu=no']) await page.goto(path);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a page is sent once: the next request is answered with 304', async ({ request }) => {
  const first = await request.get('/kb/935490');
  const tag = first.headers().etag ?? '';
  expect(tag).toMatch(/^"[\w-]+"$/);
  const again = await request.get('/kb/935490', { headers: { 'if-none-match': tag } });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
  expect(again.headers().etag).toBe(tag);
  expect(first.headers()['cache-control']).toBe('public, max-age=0, s-maxage=50, must-revalidate');
});

test('what a reader asked for stays out of shared caches', async ({ request }) => {
  for (const path of ['/search?q=calendar', '/wizard?build=8.0.711.2', '/nothing'])
    expect((await request.get(path)).headers()['cache-control'], path).toMatch(/^private\b/);
});

test('pages are compressed as the reader likes, or not at all', async ({ request }) => {
  const sent = async (path: string, accept: string) => {
    const answer = await request.get(path, { headers: { 'accept-encoding': accept } });
    return { coding: answer.headers()['content-encoding'], vary: answer.headers().vary, text: await answer.text() };
  };
  for (const path of ['/kb/935490', '/search?q=calendar']) {
    const plain = await sent(path, 'identity');
    expect(plain.coding).toBeUndefined();
    for (const coding of ['gzip', 'br']) {
      const packed = await sent(path, coding);
      expect(packed.coding, path).toBe(coding);
      expect(packed.vary).toContain('Accept-Encoding');
      expect(packed.text.length).toBe(plain.text.length);
    }
  }
});

const HOSTILE = `"'></title></script><script>window.hit=1</script><img src=x onerror="window.hit=1">`;

test('a hostile query is text and nothing else', async ({ page, request, problems }) => {
  problems.allow(/^(?:400|404) |status of 40[04]/);
  for (const path of [
    '/search?q=',
    '/wizard?build=',
    '/wizard?product=',
    '/about?page=',
    '/kb/',
    '/builds/',
    '/topics/',
  ]) {
    const address = path + encodeURIComponent(HOSTILE);
    await page.goto(address);
    await expect(page.locator('img[src="x"]'), address).toHaveCount(0);
    expect(await page.evaluate(() => 'hit' in window), address).toBe(false);
    const html = await (await request.get(address)).text();
    expect(html, address).not.toContain('<script>window.hit');
    expect(html, address).not.toContain('<img src=x');
  }
});

test('a line break in a query adds no header', async ({ request }: { request: APIRequestContext }) => {
  for (const path of ['/search?q=935490', '/wizard?iu=no&build=8.0.711.2', '/kb/KB935490']) {
    const answer = await request.get(`${path}%0d%0aSet-Cookie:%20a=b`, { maxRedirects: 0 });
    expect(answer.headers()['set-cookie'], path).toBeUndefined();
  }
});
