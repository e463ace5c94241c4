import { expect, test } from './fixtures';
import { dose } from '../hard/dose';
import { storm } from '../hard/storm';

test('hostile requests over every route are answered, none with a failure', async ({ baseURL }) => {
  test.setTimeout(0);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { statuses, faults } = await storm(new URL(baseURL!), seed, dose(1_000, 20_000));
  expect(faults, `seed ${seed}`).toEqual([]);
  // The storm reaches pages too, not only refusals.
  expect(statuses[200]).toBeGreaterThan(100);
  expect(statuses[404]).toBeGreaterThan(100);
});
