import { withoutFormula } from '@/lib/api/csv';
import { parseXml } from '@/lib/feeds/xml.fixture';
import { FIELDS } from '@/lib/fleet/options';
import { kindsOf, parseMarkdown } from '@/lib/markdown/markdown.fixture';
import { expect, MISSING, test } from './fixtures';
import { harmIn } from './harm';
import { dose } from '../hard/dose';
import { inParallel } from './inParallel';
import { KINDS, WIZARD_KINDS, type Kind } from './kinds';
import { OwnServer } from './ownServer';
import { open } from './searchDialog';

/** Words that every text of the malicious catalogue ends in, so that search finds them. */
const WORD = 'calendar';
/** Stands in malicious prose beside the malice. */
const SURVIVES = 'This sentence survives';

/** Every kind of page; of the wizard's many steps, which show the same words, some in the small dose. */
const SHOWN = KINDS.filter((kind: Kind) => WIZARD_KINDS.indexOf(kind) % dose(4, 1) < 1);

let own: OwnServer;
let filled: Awaited<ReturnType<OwnServer['publishMalice']>>;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  own = await OwnServer.start();
  filled = await own.publishMalice(false);
  await expect.poll(async () => (await fetch(`${own.address}/readyz`)).status, { timeout: 60_000 }).toBe(200);
});
test.afterAll(() => own.stop());

test('pages of a catalogue that holds nothing but malice run nothing, load nothing and lead nowhere', async ({
  context,
  problems,
}) => {
  test.slow();
  problems.allow(MISSING);
  const left: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${own.address}/`)) left.push(request.url());
  });
  context.on('dialog', (dialog) => {
    left.push(dialog.message());
    void dialog.dismiss();
  });
  const places = [
    ...SHOWN.map(({ name, path, status }) => ({ name, path, status: status ?? 200 })),
    ...filled.pages.map((path) => ({ name: 'malicious prose', path, status: 200, prose: true })),
    { name: 'search', path: `/search?q=${WORD}`, status: 200 },
  ];
  const harm: string[] = [];
  const visitor = async (first: number) => {
    const page = await context.newPage();
    for (const { name, path, status, ...place } of places.slice(first, first + Math.ceil(places.length / 4))) {
      const answer = await page.goto(own.address + path);
      if (answer?.status() !== status) harm.push(`${name}: ${path} answers ${answer?.status()}`);
      if (page.url() !== own.address + path) harm.push(`${name}: ${path} leads to ${page.url()}`);
      if ('prose' in place && (await page.locator('.prose', { hasText: SURVIVES }).count()) === 0)
        harm.push(`${name}: ${path} has lost its harmless prose`);
      harm.push(...(await harmIn(page)).map((what) => `${name}: ${what}`));
    }
    await page.close();
  };
  await Promise.all([0, 1, 2, 3].map((part) => visitor(part * Math.ceil(places.length / 4))));
  expect(harm).toEqual([]);
  expect(left).toEqual([]);
  expect(filled.pages.length).toBeGreaterThan(10);
  expect(filled.columns.length).toBeGreaterThan(50);
});

test('the dialog that searches shows malice as text', async ({ page }) => {
  const { box, options } = await open(page, `${own.address}/about`);
  await box.fill(WORD);
  await expect(options.first()).toContainText(WORD);
  await expect(options.nth(3)).toBeVisible();
  expect(await harmIn(page)).toEqual([]);
});

test('feeds and the site map of malice are well-formed and have no element that they have not elsewhere', async ({
  request,
}) => {
  for (const path of ['/feed.xml', '/products/exchange-2007/feed.xml', '/sitemap.xml', '/opensearch.xml']) {
    const [malicious, usual] = await Promise.all([request.get(own.address + path), request.get(path)]);
    expect(malicious.headers()['content-type']).toBe(usual.headers()['content-type']);
    expect(namesOf(parseXml(await malicious.text())), path).toEqual(namesOf(parseXml(await usual.text())));
  }
  for (const path of ['/robots.txt']) expect((await request.get(own.address + path)).status()).toBe(200);
});

test('tables of malice hold no formula', async ({ request }) => {
  const fleet = 'Name,AdminDisplayVersion\n=1+1,Version 8.1 (Build 240.6)\nex2,Version 14.3 (Build 123.4)\n';
  const files = [
    await request.get(`${own.address}/releases.csv`),
    await request.post(`${own.address}/fleet/export.csv`, { form: { [FIELDS.text]: fleet } }),
  ];
  for (const file of files) {
    expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringContaining('text/csv')]);
    const cells = cellsOf(await file.text());
    expect(cells.length).toBeGreaterThan(30);
    expect(cells.filter((cell) => withoutFormula(cell) !== cell && !/^-?\d+$/.test(cell))).toEqual([]);
  }
  expect(cellsOf(await files[0]!.text()).some((cell) => cell.includes(WORD))).toBe(true);
});

test('Markdown of malice has no element, no picture and no address that leads astray', async ({ request }) => {
  const twins = filled.pages.map((path) => `${path}.md`);
  const more = ['/bulletins/ms07-026.md', '/known-issues/file-in-use-services-disabled.md', '/kb/935490.md'];
  const others = ['/llms.txt', '/kb/937194.md', '/wizard/checklist.md?build=14.3.224.1&iu=yes&proxy=inner&owa=yes'];
  for (const path of [...twins, ...more, ...others]) {
    const answer = await request.get(own.address + path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['content-type'], path).not.toContain('html');
    const tree = parseMarkdown(await answer.text());
    const { html = 0, image = 0, imageReference = 0, definition = 0 } = kindsOf(tree);
    expect([html, image, imageReference, definition], path).toEqual([0, 0, 0, 0]);
    const addresses = [...JSON.stringify(tree).matchAll(/"url":"([^"]*)"/g)].map(([, url = '']) => url);
    expect(
      addresses.filter((url) => !/^(?:https?:\/\/|mailto:)/i.test(url)),
      path,
    ).toEqual([]);
  }
});

test('answers for programs hold malice as JSON strings, and no browser takes them for pages', async ({ request }) => {
  const paths = ['/catalogue.json', '/api/v1/articles/935490', `/api/v1/search?q=${WORD}`, '/api/v1/topics/crl-check'];
  for (const path of [...paths, '/api/v1/known-issues', '/api/v1/applicability?build=8.0.711.2&iu=yes']) {
    const answer = await request.get(own.address + path);
    expect([answer.status(), answer.headers()['content-type']], path).toEqual([
      200,
      expect.stringMatching(/^application\/json/),
    ]);
    expect(answer.headers()['x-content-type-options']).toBe('nosniff');
    expect(JSON.stringify(await answer.json()), path).toContain('window.hit');
  }
});

test('a page whose codes and days are malice too is shown, or says that it failed; never half of it', async () => {
  const spoilt = await OwnServer.start();
  try {
    expect((await spoilt.publishMalice(true)).columns).toEqual(expect.arrayContaining(['Release.date', 'Source.kind']));
    await expect.poll(async () => (await fetch(`${spoilt.address}/readyz`)).status, { timeout: 60_000 }).toBe(200);
    await inParallel([...SHOWN], async ({ path }) => {
      const answer = await fetch(spoilt.address + path, { redirect: 'manual' });
      const html = await answer.text();
      expect([200, 404, 500], path).toContain(answer.status);
      expect(html, path).toContain('</main>');
      expect(html, path).not.toMatch(/<script>(?:parent\.)?window\.hit|<img src=x|<iframe|<base|<meta http-equiv/);
      if (answer.status !== 500) return;
      expect(html, path).toContain('The server failed');
      // The log holds the cause under the number that the reader was told.
      const id = answer.headers.get('x-request-id') ?? '';
      expect(html, path).toContain(id);
      await expect.poll(() => spoilt.printed, path).toMatch(new RegExp(`^${id} failed while rendering: \\S`, 'm'));
    });
  } finally {
    await spoilt.stop();
  }
});

/** The names of all elements inside an element, each once. */
function namesOf(root: ReturnType<typeof parseXml>): string[] {
  return [...new Set([root.name, ...root.children.flatMap(namesOf)])].sort();
}

/** The cells of a table as RFC 4180 writes them. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
