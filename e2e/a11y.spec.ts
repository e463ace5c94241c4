import { AxeBuilder } from '@axe-core/playwright';
import { expect, MISSING, test, type Page } from './fixtures';
import { KINDS } from './kinds';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours, the only thing that a theme changes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules that look at sizes and places, which a narrow window changes. */
const PLACES = ['target-size', 'scrollable-region-focusable', ...COLOURS];

/** What axe finds on the page as it is shown now, one line a place; by all rules of the standards unless told. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // The legacy mode spares a second page; only frames would need it.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

for (const { name, path, status } of KINDS) {
  test(`${name} is accessible, in both themes and on a phone`, async ({ page, problems }) => {
    if (status === 404) problems.allow(MISSING);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, PLACES), 'on a phone').toEqual([]);
  });
}
