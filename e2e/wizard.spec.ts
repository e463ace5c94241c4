import { expect, test, type Page } from './fixtures';

const SP3_UR23 =
  'Install Exchange Server 2007 Service Pack 3, then Update Rollup 23 for Exchange Server 2007 SP3 (KB4011325).';

/** Chooses an answer of the present question and goes on. */
async function answer(page: Page, question: string | RegExp, option: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name: question })).toBeVisible();
  await page.getByRole('radio', { name: option, exact: true }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Ticks one more role and goes on. */
async function answerRoles(page: Page, role: string): Promise<void> {
  await page.getByRole('checkbox', { name: role }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Types an answer to the question for the build and goes on. */
async function typeBuild(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Build or KB number, as you read it' }).fill(text);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

const result = (page: Page) => page.getByRole('heading', { level: 1 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'wizard' : 'wizard without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('2007 RTM UR2, chosen from the lists, needs the service pack first', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Ask the wizard which rollup applies' }).click();
      await answer(page, 'Which product is installed?', 'Exchange Server 2007');
      await answer(page, 'Which service pack is installed?', 'No service pack (RTM)');
      await answer(page, 'Which build or update rollup is installed?', /^UR2 8\.0\.711\.2/);
      await answer(page, 'Is an interim update installed?', 'No');
      await expect(result(page)).toHaveText(SP3_UR23);
      const box = page.getByRole('region', { name: 'Result' });
      await expect(box).toContainText('A service pack is needed.');
      await expect(box).toContainText('Support for Exchange Server 2007 ended on 11 April 2017.');
      await expect(box.getByRole('link', { name: 'Service Pack 3' })).toHaveAttribute('href', '/builds/8.3.83.6');
      await expect(page.getByRole('region', { name: 'What else would be possible' })).toContainText('KB953469');
      await expect(page.getByRole('region', { name: 'Checklist', exact: true })).toContainText('Service pack first');
    });

    test('2010 SP3 UR8 v1, typed, must be replaced now', async ({ page }) => {
      await page.goto('/wizard');
      await page.getByRole('textbox', { name: 'Paste what you have' }).fill('14.03.0224.001');
      await page.getByRole('button', { name: 'Read it' }).click();
      await answer(page, 'Is an interim update installed?', 'Yes');
      await expect(page).toHaveURL('/wizard?build=14.3.224.1&iu=yes&read=fv-14.3.224.1');
      await expect(result(page)).toContainText('Install Update Rollup 32 for Exchange Server 2010 SP3 (KB5000978).');
      await expect(page.getByRole('region', { name: 'Result' })).toContainText('2010 SP3 UR8 v1 was recalled.');
      await expect(page.getByRole('note', { name: 'Remove the interim update first' })).toBeVisible();
    });

    test('an invalid build shows what is wrong and keeps what was typed', async ({ page }) => {
      await page.goto('/wizard?product=exchange-2007&sp=rtm');
      await typeBuild(page, '8.0.711');
      const problem = page.getByRole('alert').filter({ hasText: 'Error:' });
      await expect(problem).toContainText('A build number or a KB number is expected here');
      await expect(page).toHaveTitle(/^Error: /);
      const field = page.getByRole('textbox', { name: 'Build or KB number, as you read it' });
      await expect(field).toHaveValue('8.0.711');
      await expect(field).toHaveAccessibleDescription(/A build number or a KB number is expected here/);
      await expect(page.getByRole('region', { name: 'Your answers' })).toContainText('No service pack (RTM)');
      await typeBuild(page, 'KB935490');
      await expect(page).toHaveURL('/wizard?build=8.0.711.2');
    });

    test('the questions of the checklist shape it and change nothing else', async ({ page }) => {
      await page.goto('/wizard?build=8.0.711.2&iu=no');
      await page.getByRole('link', { name: 'Answer them' }).click();
      await expect(result(page)).toHaveText('Which roles does this server hold?');
      await page.getByRole('checkbox', { name: 'Mailbox' }).check();
      await answerRoles(page, 'Client Access');
      await answer(page, /proxy to each other/, 'Yes, and this server faces the Internet');
      await answer(page, 'Has Outlook Web Access been customised?', 'Yes');
      await answer(page, 'Can the server reach crl.microsoft.com?', 'No');
      for (const question of [/high availability/, /scanner/, /64-bit/, /How will you install/]) {
        await expect(result(page)).toHaveText(question);
        await page.getByRole('button', { name: 'Skip this question' }).click();
      }
      await expect(result(page)).toHaveText(SP3_UR23);
      await expect(page).toHaveURL(/role=cas-mbx&proxy=internet-facing&owa=yes&net=no&cluster=skip/);
      const checklist = page.getByRole('region', { name: 'Checklist', exact: true });
      await expect(checklist).toContainText(
        'Update this server before the Client Access servers that do not face the Internet.',
      );
      await expect(checklist).toContainText('If Outlook Web Access is customised, copy the changed files');
      await expect(checklist.getByRole('checkbox', { name: /Plan more than an hour/ })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Make the checklist exact' })).toBeHidden();
    });
  });
}

test('the build question, sent without an answer, asks for one', async ({ page }) => {
  await page.goto('/wizard?product=exchange-2007&sp=rtm');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Error:' })).toContainText('is expected here');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which build or update rollup is installed?');
});

test('AdminDisplayVersion shows the service pack only, and is taken for no more', async ({ page }) => {
  await page.goto('/wizard');
  await page.getByRole('textbox', { name: 'Paste what you have' }).fill('Version 8.3 (Build 83.6)');
  await page.getByRole('button', { name: 'Read it' }).click();
  await answer(page, 'Is an interim update installed?', 'I do not know');
  await expect(page.getByText('Rollup unknown', { exact: true })).toBeVisible();
  await expect(result(page)).toContainText('(KB4011325), unless ExSetup.exe already shows 08.03.0517.000.');
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('AdminDisplayVersion does not show it.');
  await expect(page.getByRole('note', { name: 'Check for interim updates first' })).toBeVisible();
});

test('without service pack and build it says how to find the build', async ({ page }) => {
  await page.goto('/wizard');
  await answer(page, 'Which product is installed?', 'Exchange Server 2010');
  await answer(page, 'Which service pack is installed?', 'I do not know');
  await answer(page, 'Which build or update rollup is installed?', 'I do not know');
  await expect(result(page)).toHaveText('The build has to be found first');
  await expect(page.getByRole('region', { name: 'Result' })).toContainText('Get-Command ExSetup.exe');
  await expect(page.getByRole('heading', { name: 'Checklist' })).toBeHidden();
});

test('the browser goes back through the questions, and the answers stay', async ({ page }) => {
  await page.goto('/wizard');
  await answer(page, 'Which product is installed?', 'Exchange Server 2007');
  await answer(page, 'Which service pack is installed?', 'Service Pack 1');
  await typeBuild(page, 'KB959241');
  await answer(page, 'Is an interim update installed?', 'No');
  await expect(page).toHaveURL('/wizard?build=8.1.340.1&iu=no');
  await page.goBack();
  await expect(result(page)).toHaveText('Is an interim update installed?');
  await expect(page.getByRole('region', { name: 'Your answers' })).toContainText('8.1.340.1 (2007 SP1 UR6)');
  await page.goBack();
  await expect(result(page)).toHaveText('Which build or update rollup is installed?');
  await expect(page.getByRole('region', { name: 'Your answers' })).toContainText('Service Pack 1');
  await typeBuild(page, 'KB960384');
  await expect(page).toHaveURL('/wizard?build=8.1.359.2');
});

test('an answer can be changed, and the others stay', async ({ page }) => {
  await page.goto('/wizard?product=exchange-2010&sp=sp1&build=none&iu=no');
  await expect(result(page)).toContainText('Exchange Server 2010');
  await page.getByRole('link', { name: 'Change: Product' }).click();
  await expect(page.getByRole('radio', { name: 'Exchange Server 2010' })).toBeChecked();
  await answer(page, 'Which product is installed?', 'Exchange Server 2007');
  await expect(page).toHaveURL('/wizard?product=exchange-2007&sp=sp1&build=none&iu=no');
  await expect(result(page)).toHaveText(SP3_UR23);
});
