import { expect, MISSING, test, type Page } from './fixtures';

/** The theme switch has the theme in its name; it answers as soon as the scripts have taken over. */
const themeSwitch = (page: Page, theme: string) => page.getByRole('button', { name: new RegExp(`^Theme: ${theme}`) });

/** Goes to the theme by the switch. */
async function switchTo(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await expect(async () => {
    await page.getByRole('button', { name: /^Theme: / }).click();
    await expect(themeSwitch(page, theme)).toBeVisible({ timeout: 200 });
  }).toPass();
}

for (const path of ['/', '/kb/935490', '/wizard', '/wizard?build=14.3.224.1&iu=no', '/search?q=calendar']) {
  test(`nothing moves while ${path} loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          moved.push(`${entry.value} after ${Math.round(entry.startTime)} ms`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await switchTo(page, 'dark');
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}

test('the theme can be switched, stays, and is set before anything is painted', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.documentElement.dataset.theme === undefined) return;
      Object.assign(window, { themedBeforeBody: document.body === null });
      observer.disconnect();
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await switchTo(page, 'dark');
  const dark = await ground();
  expect(dark).not.toBe(light);

  await page.goto('/kb/935490');
  expect(await ground()).toBe(dark);
  expect(await page.evaluate(() => (window as unknown as { themedBeforeBody: boolean }).themedBeforeBody)).toBe(true);
  await expect(themeSwitch(page, 'dark')).toBeVisible();
  await themeSwitch(page, 'dark').click();
  await expect(themeSwitch(page, 'as the system')).toBeVisible();
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).toBe(dark);
});

test('the first link skips to the content', async ({ page }) => {
  await page.goto('/kb/935490');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  expect((await skip.boundingBox())!.width, 'seen while focused').toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').first()).toBeFocused();
});

test('without JavaScript, what needs it is not shown', async ({ browser, baseURL, problems }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  problems.watch(context);
  const page = await context.newPage();
  await page.goto('/kb/935490');
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^(?:Copy|Theme)/ })).toHaveCount(0);
  await context.close();
});

test.describe('missing pages without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/nothing', '/kb/935491', '/builds/8.0.1.1', '/topics/nothing', '/products/exchange-2003']) {
    test(`${path} says that it is not there, and offers the search`, async ({ page, problems }) => {
      problems.allow(MISSING);
      expect((await page.goto(path))!.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
      await expect(page.getByRole('search', { name: 'Look up an update' })).toBeVisible();
    });
  }
});
