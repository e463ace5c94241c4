/** The full dose of hostile requests, against a server of its own, and what they leave in its memory. */
import { expect, it } from 'vitest';
import { rounded } from '../bench/record';
import { dose, recordFull } from './dose';
import { PLACES } from './nastyAddress';
import { BODY_PLACES } from './nastyBody';
import { freePorts, root } from './place';
import { Server } from './server';
import { storm } from './storm';

const COUNT = dose(1_000, 100_000);

it(`answers ${COUNT} hostile requests, none with a failure, and keeps nothing of them`, async () => {
  const [port = 0] = await freePorts(1);
  const server = new Server(port, { CATALOGUE_DIR: `${root}/data` }, { measured: true });
  try {
    await server.answers(200);
    const origin = new URL(`http://127.0.0.1:${port}`);
    const seed = Math.floor(Math.random() * 2 ** 31);
    const started = performance.now();
    const half = await storm(origin, seed, COUNT / 2);
    const before = await server.heap();
    const all = await storm(origin, seed, COUNT, half);
    const seconds = (performance.now() - started) / 1_000;
    const after = await server.heap();
    const growth = (100 * (after.heapUsed - before.heapUsed)) / before.heapUsed;
    const { answers, statuses, methods, places, unsendable, faults } = all;

    expect(faults, `seed ${seed}`).toEqual([]);
    expect(answers).toBe(COUNT);
    // Every kind of address was asked for, and not only refused.
    expect([...PLACES, ...BODY_PLACES].filter((place) => !places.has(place))).toEqual([]);
    expect(statuses[200]).toBeGreaterThan(COUNT / 10);
    expect(Math.abs(growth)).toBeLessThan(5);
    // Nor was there a failure that the reader did not see.
    const logged = server.output.split('\n').filter((line) => /Error|failed/.test(line) && !/^\S+Z /.test(line));
    expect(logged, `seed ${seed}`).toEqual([]);
    recordFull('hostile', ['next', 'react'], {
      seed,
      requests: answers,
      perSecond: Math.round(answers / seconds),
      statuses,
      methods,
      kindsOfAddress: places.size,
      neverSent: unsendable,
      faults: faults.length,
      heapAfterCollection: {
        atHalf: figuresOf(before),
        atEnd: figuresOf(after),
        growthPercent: rounded(growth),
      },
    });
  } finally {
    await server.stop();
  }
});

/** In MiB. */
function figuresOf({ heapUsed, external, rss }: NodeJS.MemoryUsage) {
  const inMiB = (bytes: number) => rounded(bytes / 2 ** 20);
  return { heapUsedMiB: inMiB(heapUsed), externalMiB: inMiB(external), rssMiB: inMiB(rss) };
}
