import { expect, test } from './fixtures';
import { holdBackDialog, open, parts } from './searchDialog';

test.describe('by keyboard', () => {
  test('a number leads to its page, by the first row', async ({ page }) => {
    const { box, status, options, chosen } = await open(page);
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('935490');
    await expect(status).toHaveText('1 page for “935490”.');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await expect(options.first()).toContainText('Update Rollup 2 for Exchange Server 2007');
    await expect(options.first()).toContainText('Replaced');
    await expect(options.first()).toContainText('Matched: KB number 935490');
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveAttribute('href', '/kb/935490');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/kb/935490');
  });

  test('the arrows go round, Home and End go to the ends, and the box keeps the focus', async ({ page }) => {
    const { box, status, options, chosen } = await open(page);
    await page.keyboard.type('calendar');
    await expect(status).toHaveText(/^8 of \d+ pages for “calendar”\.$/);
    await expect(options).toHaveCount(9);
    const isChosen = async (row: number) => {
      await expect(options.nth(row)).toHaveAttribute('aria-selected', 'true');
      await expect(chosen).toHaveCount(1);
      await expect(chosen).toBeInViewport({ ratio: 0.9 });
      const id = await chosen.getAttribute('id');
      await expect(box).toHaveAttribute('aria-activedescendant', id ?? '');
      await expect(box).toBeFocused();
    };
    await page.keyboard.press('ArrowDown');
    await isChosen(0);
    await page.keyboard.press('ArrowDown');
    await isChosen(1);
    await page.keyboard.press('End');
    await isChosen(8);
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveCount(0);
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowUp');
    await isChosen(8);
    await page.keyboard.press('Home');
    await isChosen(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.type('my ');
    await expect(box).toHaveValue('my calendar');
  });

  test('Enter in the box looks it up as the form does', async ({ page }) => {
    await open(page);
    await page.keyboard.type('calendar');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search?q=calendar');
    await page.goBack();
    await expect(parts(page).dialog).toBeHidden();
  });

  test('the last row leads to all results', async ({ page }) => {
    const { status } = await open(page);
    await page.keyboard.type('calendar');
    await expect(status).toContainText('calendar');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search?q=calendar');
  });

  test('Escape closes, gives the focus back, and the box keeps what was typed', async ({ page }) => {
    await page.goto('/about');
    const { dialog, box, small } = parts(page);
    await expect(small).toHaveAttribute('aria-haspopup', 'dialog');
    const topics = page.getByRole('banner').getByRole('link', { name: 'Topics' });
    await topics.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('935');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(topics).toBeFocused();
    await expect(small).toHaveValue('935');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('8.1');
    await expect(box).toHaveValue('8.1');
  });

  test('Tab alone opens nothing; typing opens, and no letter is lost', async ({ page }) => {
    await page.goto('/about');
    const { dialog, box, small } = parts(page);
    await expect(small).toHaveAttribute('aria-haspopup', 'dialog');
    await page.getByRole('banner').getByRole('link', { name: 'About' }).focus();
    await page.keyboard.press('Tab');
    await expect(small).toBeFocused();
    await expect(dialog).toBeHidden();
    await page.keyboard.type('935490');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('935490');
    await page.keyboard.press('Escape');
    await expect(small).toBeFocused();
  });
});

test('on a keyboard with a Command key the box names it, and it opens', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' }));
  await page.goto('/about');
  const { box, small } = parts(page);
  await expect(small).toHaveAttribute('aria-keyshortcuts', 'Meta+K');
  await expect(page.getByText('⌘K')).toBeVisible();
  await page.keyboard.press('Meta+k');
  await expect(box).toBeFocused();
});

test('what is typed while the dialog is on its way goes along; Escape calls it off', async ({ page }) => {
  const send = await holdBackDialog(page);
  await page.goto('/about');
  const { dialog, box, small } = parts(page);
  await expect(small).toHaveAttribute('aria-haspopup', 'dialog');
  const about = page.getByRole('banner').getByRole('link', { name: 'About' });
  await about.focus();
  await page.keyboard.press('Control+k');
  await expect(small).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(about).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('935');
  send();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('935');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(about).toBeFocused();
});

test.describe('by mouse', () => {
  test('a press on the box opens, a press on a row leads there', async ({ page }) => {
    await page.goto('/about');
    const { box, options, small } = parts(page);
    await expect(small).toHaveAttribute('aria-haspopup', 'dialog');
    await small.click();
    await box.fill('ms07-026');
    await options.filter({ hasText: 'Security bulletin' }).click();
    await expect(page).toHaveURL('/bulletins/ms07-026');
  });

  test('rows are links, which open in a tab of their own with Control, by mouse and by key', async ({
    page,
    context,
  }) => {
    const { dialog, box, options } = await open(page);
    await box.fill('935490');
    await expect(options).toHaveCount(2);
    for (const go of [
      () => options.first().click({ modifiers: ['Control'] }),
      async () => {
        await box.press('ArrowDown');
        await box.press('Control+Enter');
      },
    ]) {
      const [tab] = await Promise.all([context.waitForEvent('page'), go()]);
      await expect(tab).toHaveURL('/kb/935490');
      await tab.close();
      await expect(dialog).toBeVisible();
    }
  });

  test('a press beside the dialog closes it, and so does its button', async ({ page }) => {
    const { dialog, box } = await open(page);
    await box.click();
    await expect(dialog).toBeVisible();
    await page.mouse.click(5, 500);
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Control+k');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });
});

test('a dialog that comes late leaves the focus to a reader who has gone on', async ({ page }) => {
  const send = await holdBackDialog(page);
  await page.goto('/about');
  const { dialog, small } = parts(page);
  await expect(small).toHaveAttribute('aria-haspopup', 'dialog');
  await small.focus();
  const loaded = page.waitForResponse('**/openPanel-*.js');
  await page.keyboard.type('ab');
  await page.keyboard.press('Tab');
  const search = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await expect(search).toBeFocused();
  send();
  // Ends when the script has run, and after the page that waited for it.
  await page.evaluate(`import(${JSON.stringify((await loaded).url())})`);
  await expect(dialog).toBeHidden();
  await expect(search).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('c');
  await expect(dialog).toBeVisible();
});
