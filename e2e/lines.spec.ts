import { expect, test, type Page } from './fixtures';
import { canonicalOf, elementsOf, textAt } from './elements';

const SP3 = '/products/exchange-2010/sp3';

const rows = (page: Page) => page.getByRole('region', { name: /^Releases of / }).locator('tbody tr');
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
const sortBy = (page: Page, name: string) => head(page, name).getByRole('link').click();
const filter = (page: Page) => page.getByRole('navigation', { name: 'Releases shown' });

/** The sort that each column says it has; null for none. */
async function sortsOf(page: Page): Promise<(string | null)[]> {
  const heads = ['KB number', 'Build', 'Released', 'Fixes'].map((name) => head(page, name).getAttribute('aria-sort'));
  return Promise.all(heads);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'table of a line' : 'table of a line without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('stands newest first, and the head of each column sorts it and says so', async ({ page }) => {
      await page.goto(SP3);
      await expect(rows(page)).toHaveCount(34);
      await expect(rows(page).first()).toContainText('14.3.513.0');
      expect(await sortsOf(page)).toEqual([null, 'descending', null, null]);

      await sortBy(page, 'Build');
      await expect(page).toHaveURL(`${SP3}?order=asc#releases`);
      await expect(rows(page).first()).toContainText('14.3.123.4');
      expect(await sortsOf(page)).toEqual([null, 'ascending', null, null]);

      await sortBy(page, 'Released');
      await expect(page).toHaveURL(`${SP3}?sort=date#releases`);
      await expect(rows(page).first()).toContainText('2 March 2021');
      expect(await sortsOf(page)).toEqual([null, null, 'descending', null]);
      await sortBy(page, 'Released');
      await expect(page).toHaveURL(`${SP3}?sort=date&order=asc#releases`);
      await expect(rows(page).first()).toContainText('12 February 2013');
      expect(await sortsOf(page)).toEqual([null, null, 'ascending', null]);

      await sortBy(page, 'KB number');
      await expect(page).toHaveURL(`${SP3}?sort=kb#releases`);
      await expect(rows(page).first()).toContainText('KB5000978');
      expect(await sortsOf(page)).toEqual(['descending', null, null, null]);

      await sortBy(page, 'Fixes');
      await expect(page).toHaveURL(`${SP3}?sort=fixes#releases`);
      await expect(rows(page).first()).toContainText('Update Rollup 1');
      await expect(rows(page).last()).toContainText('not known');
    });

    test('shows a part alone, keeps the order, and goes back to all', async ({ page }) => {
      await page.goto(`${SP3}?sort=date&order=asc`);
      await filter(page).getByRole('link', { name: 'Security 20' }).click();
      await expect(page).toHaveURL(`${SP3}?sort=date&order=asc&show=security#releases`);
      await expect(rows(page)).toHaveCount(20);
      await expect(filter(page).getByRole('link', { name: 'Security 20' })).toHaveAttribute('aria-current', 'true');
      expect(await sortsOf(page)).toEqual([null, null, 'ascending', null]);
      await filter(page).getByRole('link', { name: 'Recalled 1' }).click();
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page)).toContainText('14.3.224.1');
      await filter(page).getByRole('link', { name: 'All 34' }).click();
      await expect(page).toHaveURL(`${SP3}?sort=date&order=asc#releases`);
      await expect(rows(page)).toHaveCount(34);
    });

    test('says that a part has no release, and links no empty part', async ({ page }) => {
      await page.goto('/products/exchange-2007/rtm');
      await expect(filter(page)).toContainText('Recalled 0');
      await expect(filter(page).getByRole('link', { name: /^Recalled/ })).toHaveCount(0);
      await page.goto('/products/exchange-2007/rtm?show=recalled');
      await expect(page.getByText('There is no such release in this line.')).toBeVisible();
    });

    test('leaves what it does not know in an address aside', async ({ page }) => {
      await page.goto(`${SP3}?sort=colour&order=up&show=none&x=1`);
      await expect(rows(page)).toHaveCount(34);
      expect(await sortsOf(page)).toEqual([null, 'descending', null, null]);
      await page.goto(`${SP3}?sort=date&sort=kb`);
      expect(await sortsOf(page)).toEqual([null, null, 'descending', null]);
    });

    test('keeps a release without the value last in either order', async ({ page }) => {
      for (const order of ['asc', 'desc']) {
        await page.goto(`/products/exchange-2007/sp3?sort=kb&order=${order}`);
        await expect(rows(page).last()).toContainText('8.3.83.6');
      }
    });
  });
}

test.describe('the end of support of a line', () => {
  test('stands in the verdict, in its part with a source, and in the timeline', async ({ page }) => {
    await page.goto('/products/exchange-2010/rtm');
    await expect(page.getByRole('region', { name: /^Verdict on / })).toContainText(
      'Support of Exchange Server 2010 RTM ended on 11 October 2011. Exchange Server 2010 has been out of support since 13 October 2020.',
    );
    const part = page.getByRole('region', { name: 'End of support' });
    await expect(part).toContainText('11 October 2011');
    await expect(part).toContainText('13 October 2020');
    await expect(part.locator('a[href^="#source-"]')).toHaveCount(2);
    await expect(page.locator('.timeline').getByText('UR5, support ended 11 October 2011')).toBeVisible();
    await page.goto('/builds/14.0.639.21');
    await expect(page.getByRole('region', { name: /^Verdict on / })).toContainText('ended on 11 October 2011');
  });

  test('is said to be unknown where no source gives it', async ({ page }) => {
    await page.goto('/products/exchange-2007/sp1');
    await expect(page.getByRole('region', { name: 'End of support' })).toContainText(
      'Not known. No source of ours gives a day for this servicing line itself.',
    );
    await expect(page.locator('.timeline')).toContainText(
      'No source of ours gives an end of support of its own for 2007 RTM, 2007 SP1, 2007 SP2 and 2007 SP3.',
    );
  });

  test('is told to programs', async ({ request }) => {
    const ends = async (line: string) => {
      const answer = (await (await request.get(`/api/v1/lines/${line}`)).json()) as { data: { supportEnded: unknown } };
      return answer.data.supportEnded;
    };
    expect(await ends('exchange-2010-rtm')).toBe('2011-10-11');
    expect(await ends('exchange-2007-sp1')).toBeNull();
    expect(await textAt(request, '/builds/14.0.639.21.md')).toContain('ended on 11 October 2011');
  });
});

test('an order or a part of a table is no page of its own to search engines', async ({ request }) => {
  const robotsOf = (html: string) => elementsOf(html, 'meta').find(({ name }) => name === 'robots')?.content;
  const plain = await textAt(request, SP3);
  expect([canonicalOf(plain), robotsOf(plain)]).toEqual([SP3, undefined]);
  for (const query of ['?sort=date', '?show=security', '?sort=kb&order=asc&show=recalled']) {
    const html = await textAt(request, SP3 + query);
    expect([canonicalOf(html), robotsOf(html)], query).toEqual([SP3, 'noindex, follow']);
  }
});
