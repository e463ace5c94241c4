import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from './fixtures';

const PATH = String.raw`C:\Program Files\Microsoft\Exchange Server\Bin\ExSMIME.dll`;
const FILE_IN_USE = `Event ID: 11306
Product: Microsoft Exchange Server -- Error 1306. Another application has exclusive access to the file '${PATH}'. Please shut down`;
const FAILED =
  "Event ID: 1023 Source: MsiInstaller Computer: SECRETEX01 Product: Microsoft Exchange Server - Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' could not be installed. Error code 1603.";
const SERVER = `Name                : SECRETEX01
Fqdn                : SECRETEX01.contoso.example
ServerRole          : Mailbox, ClientAccess
AdminDisplayVersion : Version 14.3 (Build 123.4)
ExchangeVersion     : 0.1 (8.0.535.0)

ProductVersion   FileVersion      FileName
--------------   -----------      --------
14.03.0181.006   14.03.0181.006   C:\\Exchange\\bin\\ExSetup.exe`;
const CONTRADICTION = `AdminDisplayVersion: Version 8.2 (Build 176.2)
ExSetup.exe 08.03.0517.000
Update Rollup 22 for Exchange Server 2007 Service Pack 3 (KB3184712)
7.375.933,94 cm`;

const field = (page: Page) => page.getByRole('textbox', { name: /^Paste/ });

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/wizard');
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'paste' : 'paste without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the output of two commands leads to the answer, and shows what it rests on', async ({ page }) => {
      await paste(page, SERVER);
      await expect(page).toHaveURL('/wizard?build=14.3.181.6&read=fv-14.3.181.6_av-14.3.123.4_sv-8.0.535.0');
      const read = page.getByRole('region', { name: 'What was read in your paste' });
      await expect(read.getByRole('listitem').first()).toContainText('The answer rests on it');
      await expect(read.getByRole('link', { name: 'Update Rollup 5 for Exchange Server 2010 SP3' })).toBeVisible();
      await expect(read).toContainText('It shows the service pack, not the rollup');
      await page.getByRole('radio', { name: 'No', exact: true }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('KB5000978');
      await expect(page.getByRole('region', { name: 'What was read in your paste' })).toContainText('14.3.181.6');
      expect(await page.content()).not.toContain('SECRETEX01');
    });

    test('a failed installation is explained, and names the line only', async ({ page }) => {
      await paste(page, FAILED);
      await expect(page).toHaveURL(/^[^?]+\?product=exchange-2007&sp=rtm&build=unknown&read=dx-update-failed/);
      expect(page.url()).not.toContain('SECRETEX01');
      const diagnosis = page.getByRole('region', { name: 'The update could not be installed' });
      await expect(diagnosis.getByRole('link', { name: /file in use/ })).toHaveAttribute(
        'href',
        '/known-issues/file-in-use-services-disabled',
      );
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is an interim update installed?');
    });

    test('a file in use is named, and the text stays in its field', async ({ page }) => {
      await paste(page, FILE_IN_USE);
      await expect(page).toHaveURL('/wizard');
      const diagnosis = page.getByRole('region', { name: 'A file was in use' });
      await expect(diagnosis).toContainText(PATH);
      await expect(diagnosis.getByRole('link', { name: /file in use/ })).toBeVisible();
      await expect(page.getByRole('alert').filter({ hasText: 'neither a build' })).toContainText('ExSetup.exe');
      await expect(field(page)).toHaveValue(FILE_IN_USE);
      await expect(field(page)).toHaveAccessibleDescription(/neither a build nor the KB number/);
    });

    test('what was not understood and what contradicts itself is shown before it goes on', async ({ page }) => {
      await paste(page, CONTRADICTION);
      await expect(page).toHaveURL('/wizard');
      await expect(page.getByRole('region', { name: 'Not understood' })).toContainText('7.375.933,94');
      const conflict = page.getByRole('note', { name: 'The text contradicts itself' });
      await expect(conflict).toContainText('8.3.517.0 stands for 2007 SP3 UR23, KB3184712 for 2007 SP3 UR22');
      await expect(conflict).toContainText('AdminDisplayVersion 8.2.176.2 to 2007 SP2');
      await page.getByRole('link', { name: 'Continue', exact: true }).click();
      await expect(page).toHaveURL('/wizard?build=8.3.517.0&read=fv-8.3.517.0_av-8.2.176.2_up-3184712');
      await expect(page.getByRole('region', { name: 'Not understood' })).toBeHidden();
      await expect(page.getByRole('note', { name: 'The text contradicts itself' })).toBeVisible();
    });

    test('a list of servers leads to the fleet check', async ({ page }) => {
      await paste(page, 'EX01  Version 14.3 (Build 123.4)\nEX02  Version 14.2 (Build 247.5)');
      await expect(page.getByRole('link', { name: 'Check several servers at once' })).toHaveAttribute('href', '/fleet');
      await expect(field(page)).toHaveValue(/EX01/);
    });

    test('the number of a fix leads to its page and asks for the build', async ({ page }) => {
      await paste(page, 'KB933314');
      await expect(page.getByRole('alert').filter({ hasText: 'No update rollup' })).toBeVisible();
      const read = page.getByRole('region', { name: 'What was read in your paste' });
      await expect(read.getByRole('link')).toHaveAttribute('href', '/kb/933314');
    });
  });
}

test('the answer to a paste is a redirect that holds no pasted text', async ({ request, baseURL }) => {
  const send = (text: string) =>
    request.post('/wizard', { form: { paste: text }, maxRedirects: 0, headers: { origin: baseURL ?? '' } });
  const found = await send(`${SERVER}\nKB5000978 SECRETEX01`);
  expect(found.status()).toBe(303);
  expect(decodeURIComponent(found.headers().location ?? '')).not.toMatch(/SECRET|contoso|Mailbox/i);
  const kept = await send(FILE_IN_USE);
  expect(kept.status()).toBe(200);
  expect(kept.headers()['cache-control']).toContain('no-store');
});

test('an address with something else under "read" is put in order', async ({ page }) => {
  await page.goto('/wizard?build=8.0.711.2&read=fv-8.0.711.2_SECRET_kb-<b>');
  await expect(page).toHaveURL('/wizard?build=8.0.711.2&read=fv-8.0.711.2');
  await page.goto('/wizard?read=fv-8.0.711.2');
  await expect(page).toHaveURL('/wizard');
});

test('a changed answer rests on the paste no longer', async ({ page }) => {
  await page.goto('/wizard?build=8.0.744.0&read=fv-8.0.711.2');
  const read = page.getByRole('region', { name: 'What was read in your paste' });
  await expect(read).toContainText('The answers were changed since.');
  await expect(read).not.toContainText('The answer rests on it');
});

for (const [name, text] of Object.entries({ FILE_IN_USE, CONTRADICTION })) {
  test(`the answer to a paste is accessible: ${name}`, async ({ page }) => {
    await paste(page, text);
    await expect(page.getByRole('region', { name: 'What was read in your paste' })).toBeVisible();
    for (const [colorScheme, width] of [['light', 1280] as const, ['dark', 320] as const]) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
