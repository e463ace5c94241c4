import { KINDS } from './kinds';
import { expect, test, type Page } from './fixtures';

/** Types a text into the large box of the home page and looks it up. */
async function lookUp(page: Page, text: string): Promise<void> {
  await page.goto('/');
  const box = page.getByRole('search', { name: 'Look up an update' });
  await box.getByRole('searchbox').fill(text);
  await box.getByRole('button', { name: 'Look up' }).click();
}

const SPELLINGS = [
  ['the KB number', '935490'],
  ['the KB number with its letters', 'KB935490'],
  ['the KB number with a space and a comma', 'kb 935,490'],
  ['an old address of the article', 'http://support.microsoft.com/kb/935490/en-us'],
  ['a later address of the article', 'https://support.microsoft.com/en-us/help/935490'],
  ['the name of the package', 'Exchange2007-KB935490-x64-en.msp'],
  ['the build', '8.0.711.2'],
  ['the build as ExSetup.exe shows it', '08.00.0711.002'],
  ['the build as Exchange shows it', 'Version 8.0 (Build 711.2)'],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'search' : 'search without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const text of ['935490', 'Version 8.0 (Build 711.2)']) {
      test(`${text} leads to the article`, async ({ page }) => {
        await lookUp(page, text);
        await expect(page).toHaveURL('/kb/935490');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Update Rollup 2 for Exchange Server 2007');
      });
    }

    test('a bulletin leads to its page', async ({ page }) => {
      await lookUp(page, 'ms07-026');
      await expect(page).toHaveURL('/bulletins/ms07-026');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('MS07-026');
    });

    test('an error code leads to the known issues that show it', async ({ page }) => {
      await lookUp(page, '0x80070643');
      await expect(page.getByText('Understood: error code 0x80070643')).toBeVisible();
      await page
        .getByRole('link', { name: 'Exchange services stay disabled after a rollup met a file in use' })
        .click();
      await expect(page).toHaveURL('/known-issues/file-in-use-services-disabled');
    });

    test('a fixed issue leads to the releases that contain the fix', async ({ page }) => {
      await lookUp(page, 'KB933314');
      await expect(page).toHaveURL('/kb/933314');
      const releases = page.getByRole('region', { name: 'Releases that contain the fix' });
      await expect(releases.getByRole('link', { name: 'Update Rollup 4 (KB940006)' })).toBeVisible();
    });

    test('a KB number of two packages shows both, each with its verdict', async ({ page }) => {
      await lookUp(page, '2986475');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('KB2986475 names 2 releases');
      const verdicts = page.getByRole('region', { name: 'Verdict' });
      await expect(verdicts).toHaveCount(2);
      await expect(verdicts.nth(0)).toContainText('Recalled.');
      await expect(verdicts.nth(1)).toContainText('Replaced on 17 March 2015.');
    });

    test('an unknown number says so and offers the nearest as different', async ({ page }) => {
      await lookUp(page, '935491');
      await expect(page).toHaveURL('/search?q=935491');
      await expect(page.getByText('Understood: KB number 935491, not known to us.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Nothing in the catalogue matches' })).toBeVisible();
      await expect(page.getByText('These are different from what you looked up.')).toBeVisible();
      const near = page.getByRole('region', { name: 'Nearest known numbers' });
      await expect(near.getByText('KB935490 is another number')).toBeVisible();
      await near.getByRole('link', { name: 'Update Rollup 2 for Exchange Server 2007' }).click();
      await expect(page).toHaveURL('/kb/935490');
    });

    test('a build between two releases offers both neighbours', async ({ page }) => {
      await lookUp(page, '8.0.711.3');
      const near = page.getByRole('region', { name: 'Nearest known numbers' });
      await expect(near.getByText('8.0.711.2 is the next lower known build')).toBeVisible();
      await expect(near.getByText('8.0.730.1 is the next higher known build')).toBeVisible();
    });

    test('words lead to pages, with what matched', async ({ page }) => {
      await lookUp(page, 'blank page logon');
      const hits = page.getByRole('region', { name: /^\d+ pages$/ }).getByRole('listitem');
      await expect(hits.filter({ hasText: 'ExchangeSetupLogs folder is missing' }).first()).toBeVisible();
    });

    test('nothing found says what to try, and keeps what was typed', async ({ page }) => {
      await lookUp(page, 'zzzqqq');
      const nothing = page.getByRole('region', { name: 'Nothing in the catalogue matches' });
      await expect(nothing).toContainText('Looked up: zzzqqq');
      await expect(nothing.getByRole('link', { name: 'Ask the wizard' })).toHaveAttribute('href', '/wizard');
      await expect(page.getByRole('search', { name: 'Look up an update' }).getByRole('searchbox')).toHaveValue(
        'zzzqqq',
      );
    });
  });
}

test('the examples of the home page lead to what they name', async ({ page }) => {
  for (const [text, address] of [
    ['935490', '/kb/935490'],
    ['8.1.240.6', '/builds/8.1.240.6'],
    ['MS08-039', '/bulletins/ms08-039'],
    ['0x80070643', '/search?q=0x80070643'],
  ] as const) {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: text, exact: true }).click();
    await expect(page).toHaveURL(address);
  }
});

for (const [what, text] of SPELLINGS) {
  test(`${what} is sent on to the article`, async ({ request, baseURL }) => {
    const answer = await request.get(`/search?${new URLSearchParams({ q: text })}`);
    expect([answer.status(), answer.url()]).toEqual([200, `${baseURL}/kb/935490`]);
  });
}

test('every page has the box in its head', async ({ request }) => {
  for (const { path } of KINDS) {
    const page = await (await request.get(path)).text();
    const head = page.slice(page.indexOf('<header'), page.indexOf('</header>'));
    expect(head, path).toContain('role="search" aria-label="Search" action="/search"');
    expect(head, path).toMatch(/<input[^>]* type="search"[^>]* name="q"|<input[^>]* name="q"[^>]* type="search"/);
  }
});

test('the box of a page deep inside looks up too, on a phone as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/topics/crl-check');
  const box = page.getByRole('banner').getByRole('search', { name: 'Search' });
  await box.getByRole('searchbox').fill('953469');
  await box.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/kb/953469');
});
