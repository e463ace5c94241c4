import { z } from 'zod';
import { expect, test } from './fixtures';
import { PARAMETERS } from '../hard/nastyAddress';
import { storm } from '../hard/storm';
import { QUESTIONS } from '@/lib/wizard/flow';

/** A small dose of hard/hostile.hard.ts. */
const COUNT = 500;

const description = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ parameters: z.array(z.object({ in: z.string(), name: z.string() })).optional() })),
  ),
});

test('hostile requests over every route are answered, none with a failure', async ({ baseURL }) => {
  test.setTimeout(0);
  const seed = Math.floor(Math.random() * 2 ** 31);
  const { statuses, faults } = await storm(new URL(baseURL!), seed, COUNT);
  expect(faults, `seed ${seed}`).toEqual([]);
  // The storm reaches pages too, not only refusals.
  expect(statuses[200]).toBeGreaterThan(COUNT / 10);
  // A seventh is usual.
  expect(statuses[404]).toBeGreaterThan(COUNT / 20);
});

test('hostile requests know every parameter of the API and of the wizard', async ({ request }) => {
  const { paths } = description.parse(await (await request.get('/api/openapi.json')).json());
  const ofApi = Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({ parameters = [] }) => parameters.filter((one) => one.in === 'query')),
  );
  expect(ofApi.length).toBeGreaterThan(10);
  const names = [...ofApi.map(({ name }) => name), ...QUESTIONS.map(({ id }) => id)];
  expect(names.filter((name) => !PARAMETERS.includes(name))).toEqual([]);
});
