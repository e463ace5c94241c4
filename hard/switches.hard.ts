/** The full dose of switches of the catalogue under load. */
import { expect, it } from 'vitest';
import { dose, recordFull } from './dose';
import { scratch } from './scratch';
import { switchUnderLoad } from './switches';

const COUNT = dose(2, 100);
const folder = scratch('switches');

it(`switches the catalogue ${COUNT} times under load, and nobody is failed, misled or late`, async () => {
  const { failures, mixed, ...figures } = await switchUnderLoad(folder, COUNT);
  expect({ failures, mixed }).toEqual({ failures: [], mixed: [] });
  expect(figures).toMatchObject({ switches: COUNT, seen: COUNT + 1, quiet: 2 * 20 * COUNT });
  expect(figures.answers).toBeGreaterThan(COUNT);
  // A reader behind a shared cache sees the new one within a minute: the server's own delay, and then the life of an old
  // answer that the cache took at the last moment.
  expect(figures.lastOldMs + 1_000 * figures.sharedLife).toBeLessThan(60_000);
  recordFull('switches', ['next', '@libsql/client'], { ...figures, failed: failures.length, mixed: mixed.length });
});
