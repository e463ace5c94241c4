import { expect, test } from './fixtures';
import { OwnServer } from './ownServer';

const ARTICLE = 'exchange-2007/rtm/kb935490.mdx';
const FIRST_WORDS = 'Update Rollup 2 brings the fixes of security bulletin';
/** Holds a word that no page of the catalogue has. */
const NEW_WORDS = 'Update Rollup 2, the quokka among rollups, brings the fixes of security bulletin';

/** The server looks for a new catalogue every two seconds. */
const SOON = { timeout: 30_000 };

test('a running server follows the catalogue: none, the first, a new one, a failed import', async ({
  page,
  request,
  problems,
}) => {
  test.slow();
  problems.allow(/status of 503/);
  const own = await OwnServer.start();
  try {
    const at = (path: string) => own.address + path;

    const empty = await page.goto(at('/kb/935490'));
    expect(empty!.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Supersede has no catalogue to answer from');
    await expect(page.getByText('Run "npm start"')).toBeVisible();
    expect((await request.get(at('/readyz'))).status()).toBe(503);
    expect((await request.get(at('/healthz'))).status()).toBe(200);

    expect((await own.import()).code).toBe(0);
    await expect.poll(async () => (await request.get(at('/readyz'))).status(), SOON).toBe(200);
    await page.goto(at('/kb/935490'));
    await expect(page.getByText(FIRST_WORDS)).toBeVisible();
    const first = await versionAt(own.address);

    await own.edit(ARTICLE, FIRST_WORDS, NEW_WORDS);
    expect((await own.import()).code).toBe(0);
    await expect.poll(() => versionAt(own.address), SOON).not.toBe(first);
    await page.goto(at('/kb/935490'));
    await expect(page.getByText(NEW_WORDS)).toBeVisible();
    await page.goto(at('/search?q=quokka'));
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Update Rollup 2 for Exchange Server 2007' }),
    ).toBeVisible();
    const second = await versionAt(own.address);

    await own.edit(ARTICLE, 'build: 8.0.711.2', 'build: 8.0.711');
    const failed = await own.import();
    expect(failed.code).toBe(1);
    expect(failed.printed).toContain('kb935490.mdx');
    expect(failed.printed).toContain('the catalogue that was live stays');
    expect(await versionAt(own.address)).toBe(second);
    await page.goto(at('/kb/935490'));
    await expect(page.getByText(NEW_WORDS)).toBeVisible();
  } finally {
    await own.stop();
  }

  async function versionAt(address: string): Promise<string> {
    const { catalogue } = (await (await fetch(`${address}/readyz`)).json()) as { catalogue: string };
    return catalogue;
  }
});
