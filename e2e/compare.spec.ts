import { expect, test, type Page } from './fixtures';
import { canonicalOf, elementsOf, textAt } from './elements';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page, name: 'One release' | 'The other release') =>
  page.getByRole('form', { name: 'Compare two releases' }).getByRole('combobox', { name, exact: true });
const errors = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });

/** Fills the form and sends it. */
async function compare(page: Page, from: string, to: string): Promise<void> {
  await field(page, 'One release').fill(from);
  await field(page, 'The other release').fill(to);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'comparison' : 'comparison without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('of two releases of a line says what the newer one adds, in whatever order and notation they are given', async ({
      page,
    }) => {
      await page.goto('/compare');
      await expect(title(page)).toHaveText('Compare two releases');
      await expect(errors(page)).toHaveCount(0);
      await compare(page, '2007 RTM UR7', '08.00.0711.002');
      await expect(page).toHaveURL('/compare?from=2007+RTM+UR7&to=08.00.0711.002');
      await expect(title(page)).toHaveText('What 2007 RTM UR7 adds over 2007 RTM UR2');
      await expect(page.getByText('2007 RTM UR7 replaces 2007 RTM UR2 and the 4 releases in between.')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Releases added, oldest first' }).locator('tbody tr')).toHaveCount(
        5,
      );
      await expect(page.getByRole('region', { name: 'Bulletins and CVEs', exact: true })).toContainText('MS08-039');
      await expect(field(page, 'One release')).toHaveValue('2007 RTM UR7');
      await page.goto('/compare?from=KB935490&to=KB953469');
      await expect(title(page)).toHaveText('What 2007 RTM UR7 adds over 2007 RTM UR2');
    });

    test('reads another build that sources print, and tells of it', async ({ page }) => {
      await page.goto('/compare');
      await compare(page, '8.3.348.1', 'KB4011325');
      await expect(title(page)).toHaveText('What 2007 SP3 UR23 adds over 2007 SP3 UR13');
      await expect(
        page.getByText('Some sources print 8.3.348.1 for 2007 SP3 UR13. Its build is 8.3.348.2.'),
      ).toBeVisible();
    });

    test('asks which of several releases a KB number means', async ({ page }) => {
      await page.goto('/compare');
      await compare(page, 'KB2986475', '14.3.513.0');
      await expect(title(page)).toHaveText('Compare two releases');
      await expect(errors(page)).toContainText('More than one release fits. Choose by the build:');
      await expect(field(page, 'One release')).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, 'One release')).toHaveValue('KB2986475');
      await errors(page)
        .getByRole('link', { name: /^14\.3\.224\.2 / })
        .click();
      await expect(page).toHaveURL('/compare?from=14.3.224.2&to=14.3.513.0');
      await expect(title(page)).toHaveText('What 2010 SP3 UR32 adds over 2010 SP3 UR8 v2');
    });

    test('of a release with itself, by two names, says that nothing lies between', async ({ page }) => {
      await page.goto('/compare?from=KB935490&to=8.0.711.2');
      await expect(title(page)).toHaveText('The same release twice');
      await expect(page.getByText('Both texts name 2007 RTM UR2. Nothing lies between.')).toBeVisible();
      await expect(page.getByRole('region', { name: 'Verdict on 2007 RTM UR2' })).toBeVisible();
    });

    test('of two lines refuses to add one to the other, and leads to both', async ({ page }) => {
      await page.goto('/compare?from=8.3.517.0&to=8.0.711.2');
      await expect(title(page)).toHaveText('2007 RTM UR2 and 2007 SP3 UR23 are not comparable');
      await expect(page.getByText('2007 SP3 UR23 fits only servers with 2007 SP3. From 2007 RTM UR2,')).toBeVisible();
      await expect(
        page.getByRole('link', { name: 'All releases of Exchange Server 2007 Service Pack 3' }),
      ).toHaveAttribute('href', '/products/exchange-2007/sp3');
      await page.goto('/compare?from=8.0.711.2&to=14.3.513.0');
      await expect(page.getByText('The lines belong to different products.')).toBeVisible();
    });

    test('offers the builds around one that is not known', async ({ page }) => {
      await page.goto('/compare?from=8.0.720.0&to=8.0.813.0');
      await expect(errors(page)).toContainText('Error: 8.0.720.0 is the build of no release that we know.');
      await errors(page)
        .getByRole('link', { name: /^8\.0\.711\.2 / })
        .click();
      await expect(page).toHaveURL('/compare?from=8.0.711.2&to=8.0.813.0');
      await page.goto('/compare?from=15.0.516.32&to=8.0.813.0');
      await expect(errors(page)).toContainText('It belongs to none of the products that we hold');
    });

    test('says what is wrong with each field, and leads from a KB number that is no release', async ({ page }) => {
      await page.goto('/compare?from=KB933314&to=calendar');
      await expect(errors(page)).toHaveCount(2);
      await expect(errors(page).first()).toContainText('KB933314 is the number of no release that we know.');
      await expect(errors(page).last()).toContainText(
        '“calendar” holds no build, no KB number and no name of a release.',
      );
      await expect(field(page, 'The other release')).toHaveAccessibleDescription(/holds no build/);
      await errors(page).getByRole('link', { name: 'What it is' }).click();
      await expect(page).toHaveURL('/kb/933314');
      await page.goto('/compare?from=8.0.711.2');
      await expect(errors(page)).toContainText('Give a second release.');
      await page.goto(`/compare?from=8.0.711.2+8.0.813.0&to=8.0.711.2`);
      await expect(errors(page)).toContainText('The text holds numbers of different releases.');
    });
  });
}

test('is one page to search engines, whatever it compares', async ({ request }) => {
  const robotsOf = (html: string) => elementsOf(html, 'meta').find(({ name }) => name === 'robots')?.content;
  const plain = await textAt(request, '/compare');
  expect([canonicalOf(plain), robotsOf(plain)]).toEqual(['/compare', undefined]);
  for (const query of ['?from=8.0.711.2&to=8.0.813.0', '?from=8.3.348.1&to=8.3.517.0', '?from=&to=']) {
    const html = await textAt(request, `/compare${query}`);
    expect([canonicalOf(html), robotsOf(html)], query).toEqual(['/compare', 'noindex, follow']);
  }
});
