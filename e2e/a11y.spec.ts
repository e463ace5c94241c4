import { AxeBuilder } from '@axe-core/playwright';
import { expect, MISSING, test, type Page } from './fixtures';
import { KINDS } from './kinds';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is shown now, one line a place. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

for (const { name, path, status } of KINDS) {
  test(`${name} is accessible in both themes`, async ({ page, problems }) => {
    if (status === 404) problems.allow(MISSING);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page), 'dark').toEqual([]);
  });
}

for (const { name, path } of KINDS.filter(({ name: kind }) =>
  ['home', 'article', 'wizard, checklist'].includes(kind),
)) {
  test(`${name} is accessible on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}
