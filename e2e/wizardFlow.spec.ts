import { OUTCOMES, QUESTIONS } from '@/lib/wizard/flow';
import { flowGraph } from '@/lib/wizard/flowGraph';
import { expect, test } from './fixtures';

const ANSWERED = '/wizard/flow?build=8.0.711.2&iu=no&role=cas-mbx&proxy=inner';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the flow' : 'the flow without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('is led to from the wizard, and leads back with the answers', async ({ page }) => {
      await page.goto('/wizard?build=8.0.711.2&iu=no');
      await page.getByRole('link', { name: 'The whole flow, drawn' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The flow of the wizard');
      await page.getByRole('link', { name: 'Back to your answers' }).click();
      await expect(page).toHaveURL('/wizard?build=8.0.711.2&iu=no');
    });

    test('stands in words: every question, every result, and where each leads', async ({ page }) => {
      await page.goto('/wizard/flow');
      const nodes = page.getByRole('region', { name: 'In words' }).locator('ol > li');
      await expect(nodes).toHaveCount(QUESTIONS.length + Object.keys(OUTCOMES).length + 1);
      const { edges } = flowGraph();
      await expect(nodes.getByRole('listitem').getByRole('link')).toHaveCount(edges.length);
      for (const link of await nodes.getByRole('link').all()) {
        const target = (await link.getAttribute('href')) ?? '';
        expect(await page.locator(target).count(), target).toBe(1);
      }
      await expect(page.getByText('your way')).toHaveCount(0);
    });
  });
}

for (const [width, name] of [
  [1440, 'wide'],
  [390, 'narrow'],
] as const) {
  test(`at ${width} px one drawing is shown, with every edge and the reader's way`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ANSWERED);
    const drawing = page.getByRole('img', { name: /Boxes with square corners/ });
    await expect(drawing).toHaveCount(1);
    await expect(drawing).toHaveClass(`picture-${name}`);
    await expect(drawing.locator('.flow-line')).toHaveCount(flowGraph().edges.length);
    // Product, service pack, build, interim update and aim; the outcome; then roles and proxying.
    await expect(drawing.locator('.flow-line.flow-taken')).toHaveCount(8);
    await expect(page.getByText('(your way)')).toHaveCount(8);
    const box = page.getByRole('region', { name: 'The flow, drawn' });
    await box.focus();
    await expect(box).toBeFocused();
  });
}

test('the flow of some answers stays out of search engines, the flow itself does not', async ({ page }) => {
  await page.goto(ANSWERED);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await page.goto('/wizard/flow');
  await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
});
