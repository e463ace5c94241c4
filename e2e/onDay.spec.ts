import { expect, test, type Page } from './fixtures';
import { canonicalOf, elementsOf, textAt } from './elements';

const ADDRESS = '/products/exchange-2007';

const table = (page: Page) => page.getByRole('region', { name: /^The latest release of each servicing line of / });
const line = (page: Page, slug: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: slug, exact: true }) });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a day of the past' : 'a day of the past without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('is asked by a form and answered by line', async ({ page }) => {
      await page.goto(ADDRESS);
      await page.getByLabel('Latest release of each line on a day of the past').fill('2008-07-10');
      await page.getByRole('button', { name: 'Show' }).click();
      await expect(page).toHaveURL(`${ADDRESS}?on=2008-07-10`);
      await expect(page.getByRole('heading', { name: 'Latest on 10 July 2008' })).toBeVisible();
      await expect(page).toHaveTitle(/^Exchange Server 2007 on 10 July 2008/);
      await expect(line(page, 'RTM')).toContainText('Update Rollup 7 (KB953469)');
      await expect(line(page, 'SP1')).toContainText('8.1.291.2');
      await expect(line(page, 'SP2')).toContainText('None. The line began on 24 August 2009.');
      await expect(line(page, 'SP3')).toContainText('None. The line began on 7 June 2010.');
      await expect(page.getByLabel('Latest release of each line on a day of the past')).toHaveValue('2008-07-10');
    });

    test('shows a release that was recalled later as the latest, and the one that holds its place', async ({
      page,
    }) => {
      await page.goto(`${ADDRESS}?on=2011-03-15`);
      await expect(line(page, 'SP3')).toContainText('8.3.159.0');
      await expect(line(page, 'SP3')).toContainText('Recalled.');
      await expect(line(page, 'SP3')).toContainText(
        'The latest then that was not recalled: Update Rollup 2 (KB2407025).',
      );
      await expect(line(page, 'SP2')).toContainText('8.2.305.3');
      await page.goto('/products/exchange-2010?on=2011-03-15');
      await expect(line(page, 'SP1')).toContainText('14.1.289.3');
      await expect(line(page, 'SP1')).toContainText('The latest then that was not recalled: Update Rollup 2');
    });

    test('leaves a release open whose day no source gives, until its month has ended', async ({ page }) => {
      await page.goto(`${ADDRESS}?on=2015-12-10`);
      await expect(line(page, 'SP3')).toContainText('8.3.417.1');
      await expect(line(page, 'SP3')).toContainText('Perhaps Update Rollup 18');
      await expect(line(page, 'SP3')).toContainText(
        'it came out in December 2015, on a day that no source of ours gives',
      );
      await page.goto(`${ADDRESS}?on=2015-12-31`);
      await expect(line(page, 'SP3')).toContainText('8.3.445.0');
      await expect(line(page, 'SP3')).not.toContainText('Perhaps');
    });

    test('before the first release has an answer too', async ({ page }) => {
      await page.goto(`${ADDRESS}?on=2006-01-01`);
      await expect(table(page).getByText('None. The line began')).toHaveCount(4);
      await expect(line(page, 'RTM')).toContainText('None. The line began on 8 March 2007.');
    });

    for (const [given, said] of [
      ['2011-02-30', '“2011-02-30” is not understood as a day of the calendar.'],
      ['10.07.2008', '“10.07.2008” is not understood as a day of the calendar.'],
      ['', 'No day was given.'],
      ['9'.repeat(300), `“${'9'.repeat(40)}…” is not understood`],
    ] as const)
      test(`that is none says so: ${JSON.stringify(given.slice(0, 12))}`, async ({ page }) => {
        await page.goto(`${ADDRESS}?on=${given}`);
        await expect(page.getByRole('alert').filter({ hasText: 'Error:' })).toContainText(said);
        await expect(table(page)).toHaveCount(0);
        await expect(page.getByRole('heading', { name: 'Servicing lines' })).toBeVisible();
        await expect(page.getByLabel('Latest release of each line on a day of the past')).toHaveAttribute(
          'aria-invalid',
          'true',
        );
      });
  });
}

test('is no page of its own to search engines', async ({ request }) => {
  const robotsOf = (html: string) => elementsOf(html, 'meta').find(({ name }) => name === 'robots')?.content;
  const plain = await textAt(request, ADDRESS);
  expect([canonicalOf(plain), robotsOf(plain)]).toEqual([ADDRESS, undefined]);
  for (const query of ['?on=2008-07-10', '?on=2011-02-30', '?on=']) {
    const html = await textAt(request, ADDRESS + query);
    expect([canonicalOf(html), robotsOf(html)], query).toEqual([ADDRESS, 'noindex, follow']);
  }
});
