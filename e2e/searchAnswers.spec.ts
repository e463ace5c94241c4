import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from './fixtures';
import { open, parts } from './searchDialog';

const API = '**/api/v1/search?*';

/** The queries that the page sends to the search, as it sends them. */
function queriesOf(page: Page): string[] {
  const queries: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/api/v1/search') queries.push(searchParams.get('q') ?? '');
  });
  return queries;
}

test('a late answer to an older text is not shown', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let late = () => {};
  const arrived = new Promise<void>((resolve) => (late = resolve));
  await page.route(API, async (route) => {
    if (!route.request().url().includes('q=calendar&')) return route.continue();
    await released;
    // The page has given this request up; what is sent to it goes nowhere.
    await route.continue().catch(() => undefined);
    late();
  });
  const { box, status, options } = await open(page);
  await box.fill('calendar');
  await expect(status).toHaveText('Looking up …');
  await box.fill('935490');
  await expect(status).toHaveText('1 page for “935490”.');
  release();
  await arrived;
  await expect(status).toHaveText('1 page for “935490”.');
  await expect(options).toHaveCount(2);
});

test('requests are few while someone types, the first goes out at once, and the last one asks for all', async ({
  page,
}) => {
  await open(page);
  const queries = queriesOf(page);
  const text = 'exchange server 2010 sp3 ur8';
  const began = Date.now();
  await page.keyboard.type(text, { delay: 20 });
  await expect(parts(page).status).toContainText(text);
  expect(queries[0]).toBe('ex');
  expect(queries.at(-1)).toBe(text);
  // One at once, then one each 150 ms at most; a slow machine types slower.
  expect(queries.length).toBeLessThanOrEqual(2 + Math.floor((Date.now() - began) / 150));
  expect(queries.length).toBeLessThan(text.length - 1);
});

test('nothing found says so, and what is near is marked as different', async ({ page }) => {
  const { dialog, box, status, options } = await open(page);
  await box.fill('zzzqqq');
  await expect(status).toHaveText('Nothing matches “zzzqqq”.');
  await expect(options).toHaveText(['All results for “zzzqqq”']);
  await box.fill('935491');
  await expect(status).toHaveText('Nothing matches “935491”. 1 page is near, and different.');
  const near = dialog.getByRole('group', { name: 'Nearest known, and different from what you typed' });
  await expect(near.getByRole('option')).toContainText('KB935490 is another number');
});

test('an excerpt shows why words matched', async ({ page }) => {
  const { box, options } = await open(page);
  await box.fill('revocation');
  await expect(options.locator('mark').first()).toHaveText(/^revocation/i);
});

for (const [what, answer] of [
  ['cannot be reached', null],
  ['is out of order', { status: 503, json: { title: 'Unavailable' } }],
  ['answers something else', { json: { results: [] } }],
] as const) {
  test(`where the search ${what}, the dialog says so and the form still works`, async ({ page, problems }) => {
    problems.allow(/ERR_FAILED|503/);
    await page.route(API, (route) => (answer ? route.fulfill(answer) : route.abort()));
    const { box, status, options } = await open(page);
    await box.fill('calendar');
    await expect(status).toHaveText('No suggestions can be had now. Enter still looks it up.');
    await expect(options).toHaveText(['All results for “calendar”']);
    await box.press('Enter');
    await expect(page).toHaveURL('/search?q=calendar');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box of the header is a form, and promises no shortcut', async ({ page }) => {
    await page.goto('/about');
    const { small } = parts(page);
    await expect(small).not.toHaveAttribute('aria-keyshortcuts');
    await expect(page.getByText('Ctrl K')).toBeHidden();
    await small.click();
    await small.fill('calendar');
    await small.press('Enter');
    await expect(page).toHaveURL('/search?q=calendar');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open dialog is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { box, status, chosen } = await open(page);
    const violations = async () => {
      const axe = new AxeBuilder({ page }).setLegacyMode().include('dialog');
      const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations: found } = await axe.withTags(tags).analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await violations(), 'empty').toEqual([]);
    for (const text of ['calendar', '2986475', '935491', 'zzzqqq']) {
      await box.fill(text);
      await expect(status).toContainText(text);
      await box.press('ArrowDown');
      await expect(chosen).toHaveCount(1);
      expect(await violations(), text).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await box.fill('calendar');
    await expect(status).toContainText('calendar');
    expect(await violations(), 'on a phone').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('opening, typing and closing moves nothing of the page', async ({ page }) => {
  const { small } = await open(page);
  const placeOf = () => page.locator('main').boundingBox();
  const before = await placeOf();
  await page.keyboard.type('calendar');
  await expect(parts(page).status).toContainText('calendar');
  expect(await placeOf()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(small).toHaveValue('calendar');
  expect(await placeOf()).toEqual(before);
});
