import { expect, test } from './fixtures';
import { dose } from '../hard/dose';
import { OwnServer } from './ownServer';

const ARTICLE = 'exchange-2007/rtm/kb935490.mdx';
const WORDS = 'Update Rollup 2 brings the fixes of security bulletin';
const wordsOf = (round: number) => `Update Rollup 2, read ${round} times, brings the fixes of security bulletin`;
/** What says which catalogue an answer was made from: its lede, and the version at its foot or in its envelope. */
const PLACES = [
  '/kb/935490',
  '/kb/935490.md',
  '/api/v1/articles/935490',
  '/builds/8.0.711.2',
  '/search?q=935490x',
  '/',
];
/** Asked for at a time while the catalogue is switched. */
const AT_ONCE = 4;

test('switches of the catalogue under load fail no request and mix no two catalogues in an answer', async () => {
  test.setTimeout(0);
  const own = await OwnServer.start();
  const rounds = new Map<string, Set<string>>();
  const failures: string[] = [];
  let running = true;
  let answered = 0;

  const visitor = async (first: number) => {
    for (let index = first; running; index++) {
      const path = PLACES[index % PLACES.length]!;
      try {
        const answer = await fetch(own.address + path);
        const text = await answer.text();
        answered++;
        if (answer.status !== 200) failures.push(`${answer.status} ${path}`);
        const version = /version <code class="number">([0-9a-f]{16})<|"catalogue":"([0-9a-f]{16})"/.exec(text);
        const round = /Rollup 2, read (\d+) times/.exec(text)?.[1];
        const name = version?.[1] ?? version?.[2];
        if (name !== undefined && round !== undefined) rounds.set(name, (rounds.get(name) ?? new Set()).add(round));
      } catch (error) {
        failures.push(`${String(error)} ${path}`);
      }
    }
  };

  try {
    await own.edit(ARTICLE, WORDS, wordsOf(0));
    expect((await own.import()).code).toBe(0);
    await expect.poll(async () => (await fetch(`${own.address}/readyz`)).status, { timeout: 60_000 }).toBe(200);
    const visitors = Array.from({ length: AT_ONCE }, (_, index) => visitor(index));
    for (let round = 1; round <= dose(3, 100); round++) {
      await own.edit(ARTICLE, wordsOf(round - 1), wordsOf(round));
      expect((await own.import()).code).toBe(0);
      // The server looks for a new catalogue every two seconds; from then on no address shows the old one, asked for before or not.
      await expect
        .poll(async () => (await fetch(`${own.address}/kb/935490.md`)).text(), { timeout: 60_000 })
        .toContain(wordsOf(round));
      for (const path of ['/kb/935490', '/builds/8.0.711.2', '/api/v1/articles/935490'])
        expect(await (await fetch(own.address + path)).text(), path).toContain(wordsOf(round));
    }
    running = false;
    await Promise.all(visitors);
  } finally {
    running = false;
    await own.stop();
  }
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(dose(3, 100));
  // Each version was seen with the words of one round only.
  expect([...rounds].filter(([, seen]) => seen.size > 1)).toEqual([]);
  expect(rounds.size).toBeGreaterThan(dose(3, 100) / 2);
});
