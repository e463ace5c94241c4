import { Agent } from 'node:http';
import { statSync } from 'node:fs';
import path from 'node:path';
import { OwnContent } from './content';
import { get, type Got } from './load';
import { freePorts, until } from './place';
import { Server } from './server';
import { sharedLifeOf } from './sharedLife';
import { addressesIn } from './site';
import { Witness } from './witness';

const ARTICLE = 'exchange-2007/rtm/kb935490.mdx';
const WORDS = 'Update Rollup 2 brings the fixes of security bulletin';
const wordsOf = (round: number) => `Update Rollup 2, read ${round} times, brings the fixes of security bulletin`;

/** What is asked for all the time: pages, a twin, the API, a search. */
const BUSY = ['/kb/935490', '/kb/935490.md', '/api/v1/articles/935490', '/builds/8.0.711.2', '/search?q=935490x', '/'];
/** Readers who ask at the same time. */
const READERS = 4;
/** Addresses that are asked for before a switch and after it, and never in between. */
const QUIET = 20;

/** How the site fared while its catalogue was switched. */
export interface Switches {
  switches: number;
  /** What readers got while that happened. */
  answers: number;
  /** Requests that failed, and addresses that showed the old catalogue once /readyz named the new one. */
  failures: string[];
  /** Answers that mix two catalogues. */
  mixed: string[];
  /** Versions that the readers were shown. */
  seen: number;
  /** Answers to quiet addresses that were new at once, with the tag of the old one in If-None-Match and without. */
  quiet: number;
  /** Longest time from the switch to the last answer that showed the old catalogue, in ms. */
  lastOldMs: number;
  /** Longest time from the switch until /readyz named the new catalogue, in ms. */
  readyMs: number;
  /** Longest time that any answer allows a shared cache to show it, in seconds. */
  sharedLife: number;
}

/**
 * Switches the catalogue of a site again and again, while readers ask for its pages.
 *
 * @param folder an empty one
 * @param count how many switches
 */
export async function switchUnderLoad(folder: string, count: number): Promise<Switches> {
  const content = new OwnContent(folder);
  content.edit(ARTICLE, WORDS, wordsOf(0));
  const rounds = new Map([[await content.import(), 0]]);
  /** When each version was replaced, by performance.now(). */
  const replaced = new Map<string, number>();
  const [port = 0] = await freePorts(1);
  const server = new Server(port, { CATALOGUE_DIR: content.data });
  const witness = new Witness();
  const so = { switches: 0, quiet: 0, readyMs: 0, sharedLife: 0, failures: [] as string[] };
  const check = (got: Got) => {
    so.sharedLife = Math.max(so.sharedLife, sharedLifeOf(got.headers['cache-control']));
    witness.see(got);
    if (got.status !== 200) so.failures.push(`${got.path}: status ${got.status}`);
  };
  let running = true;
  const reader = async (first: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let index = first; running; index++) {
      const address = BUSY[index % BUSY.length] ?? '/';
      await get(port, address, { agent }).then(check, (error: unknown) =>
        so.failures.push(`${address}: ${String(error)}`),
      );
    }
    agent.destroy();
  };
  try {
    await server.answers(200);
    const addresses = addressesIn((await server.ask('/sitemap.xml')).body).filter((one) => !BUSY.includes(one));
    const readers = Array.from({ length: READERS }, (_, index) => reader(index));
    for (let round = 1; round <= count; round++) {
      const old = [...rounds.keys()].at(-1) ?? '';
      const quiet = Array.from(
        { length: QUIET },
        (_, index) => addresses[(round * QUIET + index) % addresses.length] ?? '',
      );
      const tags: (readonly [string, string])[] = [];
      for (const address of quiet) {
        const got = await server.ask(address);
        if (!got.body.includes(old)) so.failures.push(`${address} does not show ${old}`);
        tags.push([address, String(got.headers.etag)]);
      }
      content.edit(ARTICLE, wordsOf(round - 1), wordsOf(round));
      const version = await content.import();
      const switched = statSync(path.join(content.data, 'current')).mtimeMs - performance.timeOrigin;
      rounds.set(version, round);
      replaced.set(old, switched);
      await until(async () => (await server.ask('/readyz')).body.includes(version));
      so.readyMs = Math.max(so.readyMs, performance.now() - switched);
      for (const [address, tag] of tags) {
        const asked: Record<string, string>[] = [{ 'if-none-match': tag }, {}];
        for (const headers of asked) {
          const got = await get(port, address, { headers });
          check(got);
          if (got.body.includes(version)) so.quiet++;
          else so.failures.push(`${address} does not show ${version} (${JSON.stringify(headers)})`);
        }
      }
      so.switches = round;
    }
    running = false;
    await Promise.all(readers);
  } finally {
    running = false;
    await server.stop();
  }
  const lastOldMs = Math.max(...[...replaced].map(([old, moment]) => witness.shownAfter(old, moment)));
  return { ...so, lastOldMs, answers: witness.answers, mixed: witness.mixed(rounds), seen: witness.seen(rounds) };
}
