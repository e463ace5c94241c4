import { expect, it } from 'vitest';
import { inTurns, type Made } from './inTurns';
import { nextPage, start } from './site.fixture';

/** Makings that end when they are told. */
function held() {
  const ends: ((made: Made<string> | undefined) => void)[] = [];
  const make = () => new Promise<Made<string> | undefined>((resolve) => ends.push(resolve));
  return { ends, make };
}

it('makes what several ask for once', async () => {
  const { ends, make } = held();
  const inTurn = inTurns<string>();
  const asked = [inTurn('a', make), inTurn('a', make), inTurn('a', make)];
  expect(ends).toHaveLength(1);
  ends[0]?.({ answer: 'whole', forAll: true });
  expect(await Promise.all(asked)).toEqual(['whole', 'whole', 'whole']);
});

it('lets each make its own of what is for one, and of what failed', async () => {
  const inTurn = inTurns<number>();
  let made = 0;
  const own = () => Promise.resolve({ answer: ++made, forAll: false });
  expect(await Promise.all([inTurn('a', own), inTurn('a', own), inTurn('a', own)])).toEqual([1, 2, 3]);
  const failing = inTurn('a', () => Promise.reject(new Error('broken')));
  const after = inTurn('a', own);
  await expect(failing).rejects.toThrow('broken');
  expect(await after).toBe(4);
});

it('renders a page once for all who ask for it at the same time', async () => {
  const { ask, renders } = await start(async (req, res) => {
    await new Promise((resolve) => setImmediate(resolve));
    await nextPage(req, res);
  });
  const all = (path: string) => Promise.all(Array.from({ length: 8 }, () => ask(path)));
  const pages = await all('/kb/935490');
  expect(new Set(pages.map(({ status, body }) => `${status} ${body.toString()}`)).size).toBe(1);
  expect(new Set(pages.map(({ headers }) => headers['x-request-id'])).size).toBe(8);
  expect(renders).toHaveLength(1);
});
