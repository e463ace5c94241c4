import { expect, test } from './fixtures';

test.describe('the article of an update', () => {
  test('begins with the verdict: what to install, what is better, and the end of support', async ({ page }) => {
    await page.goto('/kb/935490');
    const verdict = page.getByRole('region', { name: 'Verdict' });
    await expect(verdict).toContainText('Replaced on 28 June 2007. Install Update Rollup 7 (KB953469) instead.');
    await expect(verdict).toContainText('Better: Service Pack 3, then Update Rollup 23 (KB4011325).');
    await expect(verdict).toContainText('Exchange Server 2007 has been out of support since 11 April 2017.');
    await expect(verdict.getByRole('link', { name: 'What that means and the ways on' })).toHaveAttribute(
      'href',
      '/topics/out-of-support',
    );
    const heads = page.getByRole('main').getByRole('heading', { level: 2 });
    const [verdictBox, firstPart] = [await verdict.boundingBox(), await heads.first().boundingBox()];
    expect(verdictBox!.y).toBeLessThan(firstPart!.y);
    expect(verdictBox!.y + verdictBox!.height, 'seen without scrolling').toBeLessThan(page.viewportSize()!.height);
  });

  test('leads from the verdict to the update to install, which replaces it', async ({ page }) => {
    await page.goto('/kb/935490');
    await page
      .getByRole('region', { name: 'Verdict' })
      .getByRole('link', { name: 'Update Rollup 7 (KB953469)' })
      .click();
    await expect(page).toHaveURL('/kb/953469');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Update Rollup 7 for Exchange Server 2007');
    const replaces = page.getByRole('region', { name: 'What it replaces' });
    await expect(replaces.getByRole('link', { name: '2007 RTM UR2' })).toHaveAttribute('href', '/kb/935490');
  });

  test('shows its numbers, its title and where the title was seen', async ({ page }) => {
    await page.goto('/kb/935490');
    const main = page.getByRole('main');
    await expect(main.getByText('Description of Update Rollup 2 for Exchange 2007').first()).toBeVisible();
    for (const text of ['KB935490', '8.0.711.2', '08.00.0711.002', 'CVE-2007-0213'])
      await expect(main.getByText(text, { exact: true }).first()).toBeVisible();
    await expect(main.getByRole('definition').filter({ hasText: /^8 May 2007/ })).toBeVisible();
  });

  test('draws its line, and each mark leads to a release', async ({ page }) => {
    await page.goto('/kb/935490');
    const picture = page.getByRole('figure', { name: /The releases of Exchange Server 2007 RTM, older to the left/ });
    await expect(picture).toContainText('it is replaced by Update Rollup 3 and all later ones');
    await expect(picture.getByRole('link', { name: /^2007 RTM UR2, KB935490/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await picture.getByRole('link', { name: /^2007 RTM UR3, KB935999/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Update Rollup 3 for Exchange Server 2007');
    await page
      .getByRole('figure', { name: /The releases of/ })
      .getByRole('link', { name: 'The last service pack is SP3' })
      .click();
    await expect(page).toHaveURL('/products/exchange-2007/sp3');
  });

  test('has contents that lead to its parts', async ({ page }) => {
    await page.goto('/kb/935490');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    for (const link of await contents.getByRole('link').all()) {
      const heading = await link.innerText();
      await link.click();
      await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeInViewport();
    }
    await expect(page).toHaveURL(/\/kb\/935490#sources$/);
  });

  test('leads to the release before and the one after', async ({ page }) => {
    await page.goto('/kb/935490');
    const around = page.getByRole('navigation', { name: 'Neighbouring releases' });
    await around.getByRole('link', { name: 'Before 2007 RTM UR1' }).click();
    await expect(page).toHaveURL('/kb/930809');
    await around.getByRole('link', { name: 'After 2007 RTM UR2' }).click();
    await expect(page).toHaveURL('/kb/935490');
  });

  test('copies its numbers and commands, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/kb/935490');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    for (const [name, text] of [
      ['Copy KB number KB935490', 'KB935490'],
      ['Copy build 8.0.711.2', '8.0.711.2'],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
      expect(await copied()).toBe(text);
    }
    await page.getByRole('button', { name: /^Copy command Get-AuthenticodeSignature/ }).click();
    await expect.poll(copied).toContain('Get-AuthenticodeSignature .\\Exchange2007-KB935490-x64-en.msp');
    await expect(page.getByRole('button', { name: 'Copy KB number KB935490' }), 'offers it again').toBeVisible();
  });

  test('numbers its sources, and each number leads to the list', async ({ page }) => {
    await page.goto('/kb/935490');
    const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
    await page.getByRole('link', { name: 'Source 3' }).first().click();
    await expect(page).toHaveURL(/#source-3$/);
    await expect(sources.nth(2)).toBeInViewport();
    await expect(sources.nth(2)).toContainText('Exchange Server build numbers and release dates');
  });

  test('holds together on paper: no navigation, everything else', async ({ page }) => {
    await page.goto('/kb/953469');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Site', 'Breadcrumbs', 'On this page', 'Neighbouring releases'])
      await expect(page.getByRole('navigation', { name })).toBeHidden();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible();
    for (const source of await page.locator('#sources ~ ol').getByRole('listitem').all())
      await expect(source).toBeVisible();
  });
});

test('a recalled release says so and why', async ({ page }) => {
  await page.goto('/builds/14.3.224.1');
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(
    'Recalled. Install Update Rollup 32 (KB5000978) instead, now.',
  );
  await expect(page.getByText('Microsoft pulled the package on 10 December 2014')).toBeVisible();
  await expect(page.getByText('This package was recalled. Do not install it')).toBeVisible();
});

test('an article that contradicts itself is shown as it is, with what we hold to', async ({ page }) => {
  await page.goto('/kb/953469');
  await expect(page.getByRole('note', { name: 'The article contradicts itself about the order' })).toBeVisible();
  const conflicts = page.getByRole('region', { name: 'Sources and conflicts' });
  await expect(conflicts).toContainText(
    'Its next sentence tells the reader to update the Internet-facing servers first.',
  );
  await expect(conflicts).toContainText(
    'We show: Update the Internet-facing Client Access servers first, then the others.',
  );
});
