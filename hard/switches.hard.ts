/** The full dose of switches of the catalogue under load. */
import { expect, it } from 'vitest';
import { dose, recordFull } from './dose';
import { scratch } from './scratch';
import { switchUnderLoad } from './switches';

const COUNT = dose(2, 100);
const folder = scratch('switches');

it(`switches the catalogue ${COUNT} times under load, and nobody is failed, misled or late`, async () => {
  const { failures, mixed, ...figures } = await switchUnderLoad(folder, COUNT);
  recordFull('switches', ['next', '@libsql/client'], { ...figures, failed: failures.length, mixed: mixed.length });
  expect({ failures, mixed }).toEqual({ failures: [], mixed: [] });
  expect(figures).toMatchObject({ switches: COUNT, seen: COUNT + 1, quiet: 2 * 20 * COUNT });
  expect(figures.answers).toBeGreaterThan(COUNT);
  // All that can pass before a reader sees the new one: the server's own delay; behind a shared cache, the life of an answer.
  expect(figures.lastOldMs).toBeLessThan(60_000);
  expect(figures.sharedLife).toBeLessThanOrEqual(60);
});
