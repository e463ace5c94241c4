import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures';
import { switchUnderLoad } from '../hard/switches';

/** A small dose of hard/switches.hard.ts. */
const COUNT = 2;

test('switches of the catalogue under load fail no request, mix no two catalogues and leave no old page', async () => {
  test.setTimeout(0);
  const folder = await mkdtemp(path.join(tmpdir(), 'supersede-switches-'));
  try {
    const { failures, mixed, sharedLife, ...figures } = await switchUnderLoad(folder, COUNT);
    expect({ failures, mixed }).toEqual({ failures: [], mixed: [] });
    expect(figures).toMatchObject({ switches: COUNT, seen: COUNT + 1 });
    expect(figures.quiet).toBeGreaterThan(COUNT);
    // The server's own delay, and then the life of an old answer in a shared cache.
    expect(figures.lastOldMs + 1_000 * sharedLife).toBeLessThan(60_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
