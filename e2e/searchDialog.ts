import { expect, type Page } from './fixtures';

/** The dialog that searches as one types, and the box of the header. */
export const parts = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Search as you type' });
  return {
    dialog,
    box: dialog.getByRole('combobox', { name: /KB number/ }),
    status: dialog.getByRole('status'),
    options: dialog.getByRole('option'),
    chosen: dialog.getByRole('option', { selected: true }),
    small: page.locator('header').locator('#search-small'),
  };
};

/** Goes to a page and opens the dialog; the shortcut answers as soon as the scripts have taken over. */
export async function open(page: Page, path = '/about') {
  await page.goto(path);
  const found = parts(page);
  await expect(found.small).toHaveAttribute('aria-keyshortcuts', 'Control+K');
  await page.keyboard.press('Control+k');
  await expect(found.box).toBeFocused();
  return found;
}

/** Keeps the script of the dialog on its way until the function that it returns is called. */
export async function holdBackDialog(page: Page): Promise<() => void> {
  let send = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/openPanel-*.js', async (route) => {
    await sent;
    await route.continue();
  });
  return () => send();
}
