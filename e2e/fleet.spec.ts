import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from './fixtures';

/** The lines of a form that was refused. */
const REFUSED = /^4(?:00|13) |status of 4(?:00|13)/;

const SMALL = `Server Name,Rollup Update Description,Installed Date,ExSetup File Version
MBX1,Update Rollup 4 for Exchange Server 2010 Service Pack 3 (KB2905616),2014/01/12,14.03.0181.006
MBX1,Update Rollup 5 for Exchange Server 2010 Service Pack 3 (KB2917508),2014/03/15,14.03.0181.006
MBX2,Update Rollup 4 for Exchange Server 2010 Service Pack 3 (KB2905616),2014/01/12,14.03.0174.001
CAS1,No Rollup Updates are installed,,14.03.0123.004
HUB1,,,14.03.0224.001
EX13,,,15.00.1497.002`;

const field = (page: Page) => page.getByRole('textbox', { name: 'Output for many servers' });
const send = (page: Page) => page.getByRole('button', { name: 'Check the servers' }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function check(page: Page, text: string): Promise<void> {
  await page.goto('/fleet');
  await field(page).fill(text);
  await send(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a pasted text gets a verdict for each server, findings and a plan, and stays out of the address', async ({
      page,
    }) => {
      await check(page, SMALL);
      await expect(heading(page)).toHaveText('5 servers checked');
      await expect(page).toHaveURL('/fleet');
      const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
      await expect(row('MBX1')).toContainText('2010 SP3 UR5');
      await expect(row('MBX1')).toContainText('27 releases, 2,563 days');
      await expect(row('HUB1')).toContainText('2010 SP3 UR8');
      await expect(row('EX13')).toContainText('Exchange Server 2013');
      await expect(page.getByRole('heading', { name: 'Recalled, replace now: 1' })).toBeVisible();
      const plan = page.getByRole('region', { name: 'One plan, in order' });
      await expect(plan.getByRole('listitem').first()).toContainText('Replace the recalled release on 1 server');
      await expect(field(page)).toHaveValue(SMALL);
    });

    test('a tick makes a statement of a question, and stays ticked', async ({ page }) => {
      await check(page, SMALL);
      await page.getByRole('checkbox', { name: 'MBX1 and MBX2 are one DAG or cluster' }).check();
      await page.getByRole('button', { name: 'Check again with these answers' }).click();
      await expect(page.getByText('They are members of one DAG or cluster, as you ticked')).toBeVisible();
      await expect(page.getByRole('checkbox', { name: 'MBX1 and MBX2 are one DAG or cluster' })).toBeChecked();
    });

    test('the servers can be filtered', async ({ page }) => {
      await check(page, SMALL);
      await page.getByRole('combobox', { name: 'Verdict' }).selectOption('BEHIND');
      await page.getByRole('textbox', { name: 'Name or site' }).fill('mbx');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Behind: 2' })).toBeVisible();
      await expect(page.getByRole('row', { name: /^CAS1/ })).toHaveCount(0);
    });

    test('a column can be read otherwise', async ({ page }) => {
      await check(page, 'Kiste,Wert,Ort\nEX1,14.03.0513.000,Berlin');
      await page.getByText('How the columns were read').click();
      await page.getByRole('combobox', { name: 'Ort' }).selectOption({ label: 'Site' });
      await page.getByRole('button', { name: 'Read again' }).click();
      await expect(page.getByRole('row', { name: /^EX1/ })).toContainText('Berlin');
    });

    test('the answer can be saved as CSV and as Markdown', async ({ page }) => {
      await check(page, SMALL);
      for (const [button, name, beginning] of [
        ['All servers as CSV', 'fleet.csv', 'server,row,verdict,'],
        ['The whole answer as Markdown', 'fleet.md', '# Exchange servers and their updates'],
      ] as const) {
        const saving = page.waitForEvent('download');
        await page.getByRole('button', { name: button }).click();
        const file = await saving;
        expect(file.suggestedFilename()).toBe(name);
        const text = await readFile(await file.path(), 'utf8');
        expect(text.startsWith(beginning)).toBe(true);
        for (const server of ['MBX1', 'MBX2', 'CAS1', 'HUB1', 'EX13']) expect(text).toContain(server);
      }
    });

    test('a text without servers is refused beside the field, which keeps it', async ({ page, problems }) => {
      problems.allow(REFUSED);
      await check(page, 'Hello, this is no list.');
      await expect(page.getByRole('alert').filter({ hasText: 'No server could be read' })).toBeVisible();
      await expect(field(page)).toHaveValue('Hello, this is no list.');
      await expect(heading(page)).toHaveText('Check a fleet');
    });
  });
}

test('a file of 10,000 servers is answered, and its export holds them all', async ({ page }) => {
  const builds = ['14.03.0123.004', '14.03.0513.000', '08.03.0517.000', '08.01.0436.000', 'NotReached'];
  const rows = Array.from(
    { length: 10_000 },
    (_, index) => `"SRV${index}","Mailbox","${builds[index % builds.length]}"`,
  );
  const buffer = Buffer.from(`\ufeff${['Name,ServerRole,FileVersion', ...rows].join('\r\n')}`, 'utf16le');
  await page.goto('/fleet');
  await page.getByLabel('or a file').setInputFiles({ name: 'fleet.csv', mimeType: 'text/csv', buffer });
  await send(page);
  await expect(heading(page)).toHaveText('10,000 servers checked');
  await expect(page.getByRole('heading', { name: 'Behind: 2,000' })).toBeVisible();
  await expect(page.getByText('The first 50 of 2,000 servers. All are in the CSV.').first()).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(300);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All servers as CSV' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(10_001);
});

test('a file can be dropped onto the field', async ({ page }) => {
  await page.goto('/fleet');
  await expect(page.getByText('A file can be dropped onto the field.')).toBeVisible();
  const transfer = await page.evaluateHandle((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'fleet.csv', { type: 'text/csv' }));
    return dropped;
  }, SMALL);
  await expect(async () => {
    await field(page).dispatchEvent('drop', { dataTransfer: transfer });
    await expect(page.getByText('fleet.csv is in the field.')).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(field(page)).toHaveValue(SMALL);
});

test('more servers than are answered at once are refused, by the page and by the API', async ({
  page,
  request,
  problems,
}) => {
  problems.allow(REFUSED);
  const text = `Name,Site\n${Array.from({ length: 20_001 }, (_, index) => `S${index},A`).join('\n')}`;
  const answer = await request.post('/api/v1/fleet', { headers: { 'content-type': 'text/csv' }, data: text });
  expect(answer.status()).toBe(413);
  await page.goto('/fleet');
  await page
    .getByLabel('or a file')
    .setInputFiles({ name: 'fleet.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const posted = page.waitForResponse((response) => response.request().method() === 'POST');
  await send(page);
  expect((await posted).status()).toBe(413);
  await expect(page.getByText('The limit is 20,000 servers.')).toBeVisible();
});

for (const [name, text] of [
  ['an answer', SMALL],
  ['a refusal', 'Hello.'],
] as const) {
  test(`${name} is accessible in both themes and fits a phone`, async ({ page, problems }) => {
    problems.allow(REFUSED);
    await page.emulateMedia({ colorScheme: 'light' });
    await check(page, text);
    const violations = async () => {
      const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    };
    expect(await violations(), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(), 'dark').toEqual([]);
    for (const width of [320, 390, 768, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(excess, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
