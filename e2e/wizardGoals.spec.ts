import { expect, test } from './fixtures';

const SP1_UR6 = '/wizard?build=8.1.340.1&iu=no';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'an aim' : 'an aim without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('can be a bulletin, asked for on the result, and leaves the recommendation as it is', async ({ page }) => {
      await page.goto(SP1_UR6);
      const heading = page.getByRole('heading', { level: 1 });
      const recommended = await heading.innerText();
      const field = page.getByRole('textbox', { name: 'KB number of a fix, a bulletin, an advisory or a CVE' });
      await field.fill('MS08-039');
      await page.getByRole('button', { name: 'Is it in my release?' }).click();
      await expect(page).toHaveURL(`${SP1_UR6}&goal=ms08-039`);
      await expect(heading).toHaveText(recommended);
      const aim = page.getByRole('region', { name: 'MS08-039 is in the installed release' });
      await expect(aim).toContainText('Rollups are cumulative inside a line');
      await expect(aim.getByRole('link', { name: 'MS08-039', exact: true })).toHaveAttribute(
        'href',
        '/bulletins/ms08-039',
      );
      await expect(page.getByRole('region', { name: 'Your answers' })).toContainText('MS08-039');
    });

    test('that we do not know is refused in words, and what was typed stays', async ({ page }) => {
      await page.goto(SP1_UR6);
      await page.getByRole('textbox', { name: /^KB number of a fix/ }).fill('KB9999999');
      await page.getByRole('button', { name: 'Is it in my release?' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Error:' })).toContainText('We know no fix');
      await expect(page.getByRole('textbox', { name: /^KB number of a fix/ })).toHaveValue('KB9999999');
      await page.getByRole('textbox', { name: /^KB number of a fix/ }).fill('');
      await page.getByRole('radio', { name: 'To have the latest release' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page).toHaveURL(SP1_UR6);
    });

    test('can be another product beside this one', async ({ page }) => {
      await page.goto(SP1_UR6);
      await page.getByRole('link', { name: 'Exchange Server 2013 is to be installed beside it' }).click();
      const aim = page.getByRole('region', { name: /too old to stand beside Exchange Server 2013/ });
      await expect(aim).toContainText('Update Rollup 10 for Exchange Server 2007 SP3');
      await expect(aim).toContainText('is enough');
      await page.goto('/wizard?build=8.3.517.0&iu=no&goal=coexist-2016');
      await expect(page.getByRole('region', { name: /cannot stand beside Exchange Server 2016/ })).toBeVisible();
    });

    test('a checklist can be had as Markdown', async ({ page, request }) => {
      await page.goto(`${SP1_UR6}&role=mbx`);
      const address = await page.getByRole('link', { name: 'As Markdown' }).getAttribute('href');
      const answer = await request.get(address ?? '');
      expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
      expect(answer.headers()['x-robots-tag']).toBe('noindex');
      const boxes = (await answer.text()).match(/^- \[ \] Step \d+: /gm) ?? [];
      expect(boxes).toHaveLength(await page.getByRole('listitem').getByRole('checkbox').count());
    });
  });
}

test('an answer about the machine shapes package and steps, and no outcome', async ({ page }) => {
  await page.goto('/wizard?build=8.3.106.2&iu=no&role=tools&arch=x86');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('KB4011325');
  await expect(page.getByRole('note', { name: 'Take the x86 package' })).toBeVisible();
  await expect(page.getByRole('note', { name: 'Management tools only' })).toBeVisible();
  const checklist = page.getByRole('region', { name: 'Checklist', exact: true });
  await expect(checklist).toContainText('Exchange2007-KB4011325-x86-EN.msp');
  await expect(checklist).not.toContainText('Log on to Outlook Web Access');
});

test('the API answers with the goal beside the recommendation', async ({ request }) => {
  const answer = await request.get('/api/v1/applicability?build=8.1.278.2&iu=no&goal=ms08-039&role=mbx');
  const { data } = (await answer.json()) as { data: { outcome: string; goal: object; answers: object } };
  expect(data.outcome).toBe('NEEDS_SP');
  expect(data.answers).toEqual({ build: '8.1.278.2', iu: 'no', goal: 'ms08-039', role: 'mbx' });
  expect(data.goal).toMatchObject({ kind: 'bulletin', lineState: 'fixed-by', url: '/bulletins/ms08-039' });
  expect((await request.get('/api/v1/applicability?build=8.1.278.2&goal=KB9999999')).status()).toBe(400);
});

test.describe('ticks', () => {
  test('stay in this browser, for these answers only, until they are cleared', async ({ page }) => {
    await page.goto(SP1_UR6);
    const backup = page.getByRole('checkbox', { name: /Leave|Install Windows Installer 4\.5/ });
    await backup.check();
    await expect(page.getByRole('status').filter({ hasText: 'done' })).toHaveText(/^1 of \d+ done$/);
    await page.reload();
    await expect(backup).toBeChecked();
    await expect(page.getByRole('status').filter({ hasText: 'done' })).toHaveText(/^1 of \d+ done$/);
    await page.goto(`${SP1_UR6}&role=mbx`);
    await expect(page.getByRole('status').filter({ hasText: 'done' })).toHaveText(/^0 of \d+ done$/);
    await expect(backup).not.toBeChecked();
    await page.goto(SP1_UR6);
    await expect(backup).toBeChecked();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(backup).not.toBeChecked();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('a step has an address, and the whole checklist can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(SP1_UR6);
    await page.getByRole('link', { name: 'Link to step 2', exact: true }).click();
    await expect(page).toHaveURL(/#step-sp-/);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Checklist\n/);
  });
});
