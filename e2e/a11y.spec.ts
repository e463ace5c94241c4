import { AxeBuilder } from '@axe-core/playwright';
import { expect, MISSING, test, type Page } from './fixtures';
import { KINDS } from './kinds';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours, the only thing that a theme changes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules that look at sizes and places, which a narrow window changes. */
const PLACES = ['target-size', 'scrollable-region-focusable'];

/** What axe finds on the page as it is shown now, one line a place; by all rules of the standards unless told. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // The legacy mode spares a second page; only frames would need it.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations: found } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

const WIDTHS = [320, 390, 768, 1024, 1440];

/** The elements that stick out of the page to the right, if the page can be scrolled sideways at all. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 40)}`);
  });
}

for (const { name, path, status } of KINDS) {
  test(`${name} is accessible, in both themes and on a phone, and fits every width`, async ({ page, problems }) => {
    if (status === 404) problems.allow(MISSING);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page, PLACES), 'on a phone').toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await tooWide(page), `at ${width} px`).toEqual([]);
    }
  });
}
