import { expect, test } from './fixtures';

test.describe('numbers that are no update', () => {
  test('a fixed issue says which releases contain the fix, and where no source says', async ({ page }) => {
    await page.goto('/kb/933314');
    await expect(page.getByText('An issue that update rollups fix, not an update')).toBeVisible();
    const part = page.getByRole('region', { name: 'Releases that contain the fix' });
    await expect(part).toContainText('and every later rollup of the line up to UR7');
    await expect(part.getByText('Not stated', { exact: true }).first()).toBeVisible();
    await part.getByRole('link', { name: 'Update Rollup 4 (KB940006)' }).click();
    await expect(page.getByRole('link', { name: 'KB933314' })).toHaveAttribute('href', '/kb/933314');
  });

  test('a cited article says so and leads on', async ({ page }) => {
    await page.goto('/kb/937194');
    await expect(page.getByText('Not an update', { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Cited by' }).getByRole('link', { name: 'KB935490' })).toBeVisible();
    await page.getByRole('link', { name: 'Read on here' }).click();
    await expect(page).toHaveURL('/topics/interim-updates');
  });

  test('the umbrella of a bulletin leads to the package of each line', async ({ page }) => {
    await page.goto('/kb/931832');
    await expect(page.getByText('It is no package: each servicing line has an update of its own.')).toBeVisible();
    const row = page.getByRole('row', { name: /^2007 RTM / });
    await row.getByRole('link', { name: 'Update Rollup 2 (KB935490)' }).click();
    await expect(page).toHaveURL('/kb/935490');
  });

  for (const [kb, bulletin] of [
    ['959239', 'MS09-003'],
    ['953747', 'MS08-039'],
    ['2784126', 'MS12-080'],
    ['2809279', 'MS13-012'],
  ] as const)
    test(`KB${kb}, the number of ${bulletin}, says in its head that it is no package`, async ({ page }) => {
      await page.goto(`/kb/${kb}`);
      const head = page.locator('.page-head').filter({ has: page.getByRole('heading', { level: 1 }) });
      await expect(head).toContainText(
        `of security bulletin ${bulletin}. It is no package: each servicing line has an update of its own.`,
      );
      await head.getByRole('link', { name: bulletin }).click();
      await expect(page).toHaveURL(`/bulletins/${bulletin.toLowerCase()}`);
    });

  test('a bulletin lists every line, also those without a statement', async ({ page }) => {
    await page.goto('/bulletins/ms07-026');
    const rows = page.getByRole('region', { name: 'By servicing line' }).getByRole('row');
    await expect(rows).toHaveCount(9);
    await expect(rows.filter({ hasText: '2007 RTM' })).toContainText('Fixed by');
    await expect(rows.filter({ hasText: '2010 SP3' })).toContainText('Not listed: no statement');
  });

  test('a CVE leads to its bulletin and to the release that fixes it', async ({ page }) => {
    await page.goto('/cves/cve-2007-0039');
    await expect(page.getByRole('row', { name: /^2007 RTM Fixed by/ })).toContainText('KB935490');
    await page.getByRole('main').getByRole('link', { name: 'MS07-026' }).first().click();
    await expect(page).toHaveURL('/bulletins/ms07-026');
  });
});

test('a known issue shows its signs, its exact texts and the releases concerned', async ({ page }) => {
  await page.goto('/kb/935490');
  await page.getByRole('link', { name: /^Setup fails and Outlook Web Access shows a blank page/ }).click();
  await expect(page).toHaveURL('/known-issues/exchangesetuplogs-folder-missing');
  const signs = page.getByRole('list', { name: 'Events and error codes' });
  await expect(signs.getByText('1024', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Exact texts' })).toBeVisible();
  const releases = page.getByRole('region', { name: 'Releases concerned' });
  await expect(releases.getByRole('link', { name: 'UR2', exact: true })).toHaveAttribute('href', '/kb/935490');
});

test('a topic leads to the releases that share it', async ({ page }) => {
  await page.goto('/topics');
  await page.getByRole('link', { name: /^Order of Client Access servers/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order of Client Access servers');
  const releases = page.getByRole('region', { name: 'Releases concerned' });
  await expect(releases.getByRole('link', { name: 'UR2', exact: true }).first()).toHaveAttribute('href', '/kb/935490');
});

test.describe('old spellings of an address', () => {
  for (const address of [
    '/kb/KB935490',
    '/kb/935490/en-us',
    '/kb/935490/en-us?wa=wsignin1.0',
    '/KB935490',
    '/kb935490',
    '/help/935490',
    '/help/935490/description-of-update-rollup-2-for-exchange-2007',
    '/en-us/kb/935490',
    '/kb/935490/de',
    '/en-us/help/935490/description-of-update-rollup-2-for-exchange-2007',
  ]) {
    test(`${address} leads to the article for good`, async ({ request }) => {
      const first = await request.get(address, { maxRedirects: 0 });
      expect(first.status()).toBe(308);
      const last = await request.get(address);
      expect(last.status()).toBe(200);
      expect(new URL(last.url()).pathname).toBe('/kb/935490');
    });
  }

  test('a build in another notation leads to its page', async ({ request }) => {
    const answer = await request.get('/builds/08.00.0711.002');
    expect(new URL(answer.url()).pathname).toBe('/builds/8.0.711.2');
  });

  test('a file name below an article is no spelling of it', async ({ request }) => {
    expect((await request.get('/kb/x/935490')).status()).toBe(404);
  });
});
