import { expect, test, type Page } from './fixtures';

const CHECKLIST = '/wizard?build=14.3.224.1&iu=no&proxy=inner&owa=yes&net=no&cluster=dag';

test('a result can be sent: its address shows the same to somebody else', async ({ page, browser, problems }) => {
  await page.goto(CHECKLIST);
  const other = await browser.newContext();
  problems.watch(other);
  const theirs = await other.newPage();
  await theirs.goto(page.url());
  expect(await theirs.getByRole('main').innerText()).toBe(await page.getByRole('main').innerText());
  expect(await other.cookies()).toEqual([]);
  await other.close();
});

test('an untidy address is put in order', async ({ page }) => {
  await page.goto('/wizard?utm_source=mail&iu=no&build=Version%208.0%20(Build%20813.0)&sp=');
  await expect(page).toHaveURL('/wizard?build=adv-8.0.813.0&iu=no');
});

test('steps can be ticked, commands copied, and a step leads to its topic', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(CHECKLIST);
  const backup = page.getByRole('checkbox', { name: /Take a full backup\./ });
  await backup.check();
  await expect(backup).toBeChecked();
  await page.getByRole('button', { name: 'Copy command Get-ExecutionPolicy -List' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Get-ExecutionPolicy -List');
  await page
    .getByRole('listitem')
    .filter({ has: page.getByText('First choice: let the server reach') })
    .getByRole('link', { name: 'Background' })
    .click();
  await expect(page).toHaveURL('/topics/crl-check');
});

/** Moves the focus with Tab from where it is to what has the role and name; fails after too many steps. */
async function tabTo(page: Page, role: 'radio' | 'button' | 'textbox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name });
  for (let steps = 0; steps < 8; steps += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluateAll((nodes) => nodes.some((node) => node === document.activeElement))) return;
  }
  throw new Error(`The focus did not reach ${role} ${String(name)}`);
}

test('the whole way by keyboard alone', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  const pastTheHead = async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  };
  await page.goto('/wizard');
  await pastTheHead();
  await tabTo(page, 'radio', 'Exchange Server 2007');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Exchange Server 2010' })).toBeChecked();
  await tabTo(page, 'button', 'Continue');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Which service pack is installed?');
  await pastTheHead();
  await tabTo(page, 'radio', 'No service pack (RTM)');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Which build or update rollup is installed?');
  await pastTheHead();
  await tabTo(page, 'textbox', /^Build or KB number/);
  await page.keyboard.type('14.3.224.1');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Is an interim update installed?');
  await pastTheHead();
  await tabTo(page, 'radio', 'No');
  await page.keyboard.press('Space');
  await tabTo(page, 'button', 'Continue');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/wizard?build=14.3.224.1&iu=no');
  await expect(heading).toContainText('KB5000978');
});

test.describe('on paper', () => {
  test('a result shows answers, reasons and every step, without what only a screen can do', async ({ page }) => {
    await page.goto(CHECKLIST);
    const steps = await page.getByRole('checkbox').count();
    expect(steps).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(steps);
    await expect(page.getByRole('region', { name: 'Why' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Your answers' })).toContainText('14.3.224.1 (2010 SP3 UR8 v1)');
  });

  test('the help of a question stands open', async ({ page }) => {
    await page.goto('/wizard');
    const help = page.getByText('The first part of a build number names the product');
    await expect(help).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(help).toBeVisible();
  });
});
