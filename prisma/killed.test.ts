import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { dose, recordFull } from '../hard/dose';
import { catalogues, live, nameOf, runImport, valid, withText, type RunOptions } from './importRun.fixture';
import { Reader } from './reader.fixture';
import { contentFolder, scratch, writeContent } from './scratch.fixture';

// Each run starts a process; how long that takes is the machine's business.
vi.setConfig({ testTimeout: 0 });

const figures: Record<string, unknown> = {};

/** A catalogue that is live, and the next content for it. */
async function site() {
  const content = contentFolder(valid);
  const data = path.join(scratch(), 'data');
  mkdirSync(data);
  let changes = 0;
  const counted = () => {
    changes++;
    return false;
  };
  const started = performance.now();
  expect((await runImport(content, data, { kill: counted })).code).toBe(0);
  return { content, data, took: performance.now() - started, changes };
}

/**
 * Any moment of an import, by the clock or, every second time, by what has changed on the disk: it writes for the
 * fiftieth part of its time only, which the clock alone would hardly ever meet.
 */
function anyMoment(run: number, { took, changes }: { took: number; changes: number }): RunOptions {
  // Some end before they are killed: so no moment is left out.
  if (run % 2 === 0) return { killAfter: Math.random() * 1.25 * took };
  let left = Math.random() * changes;
  return { kill: () => --left < 0 };
}

/** What imports have begun to write and not finished. */
const draftsIn = (data: string) => catalogues(data).filter((name) => name.endsWith('.draft'));

/**
 * What an import leaves that goes well: nothing of the ones before it but the last catalogue. A new `current` that never took its place
 * goes after an hour (publish.test.ts).
 */
async function expectTidy(data: string, before: string) {
  const { version, releases } = await live(data);
  expect(releases).toBe(5);
  const left = catalogues(data).filter((name) => !/^current\.[0-9a-f]+\.tmp$/.test(name));
  expect(left).toEqual([nameOf(before), nameOf(version)].sort());
}

it('keeps a whole catalogue live, whenever an import is killed', async () => {
  const { content, data, ...usual } = await site();
  expect(usual.changes).toBeGreaterThan(0);
  let { version, text } = await live(data);
  const reader = new Reader(data);
  const ends = { killed: 0, finished: 0, killedWhileWriting: 0, killedAfterwards: 0 };
  for (let run = 1; ends.killed < dose(20, 200); run++) {
    const next = `Run it ${run} times.`;
    writeContent(content, withText(next));
    const drafts = draftsIn(data);
    const { signal } = await runImport(content, data, anyMoment(run, usual));
    const now = await live(data);
    expect(now.releases).toBe(5);
    // The old one or the whole new one.
    if (now.version === version) expect(now.text).toBe(text);
    else expect(now.text).toContain(next);
    const killed = signal === 'SIGKILL';
    ends[killed ? 'killed' : 'finished']++;
    if (killed && now.version !== version) ends.killedAfterwards++;
    else if (killed && draftsIn(data).some((name) => !drafts.includes(name))) ends.killedWhileWriting++;
    ({ version, text } = now);
  }
  // In the middle of its work, not only while Node starts. A small dose may miss it.
  expect(ends.killedWhileWriting).toBeGreaterThanOrEqual(dose(0, 20));

  writeContent(content, withText('Run it at last.'));
  expect((await runImport(content, data)).code).toBe(0);
  expect((await live(data)).text).toContain('Run it at last.');
  await expectTidy(data, version);
  expect(await reader.stop()).toEqual([]);
  expect(reader.reads).toBeGreaterThan(ends.killed);
  figures.killedAtRandom = { ...ends, readsMeanwhile: reader.reads, failedReads: 0 };
});

it.runIf(process.platform === 'linux')(
  'keeps the catalogue that was live when there is no room for the next one',
  async () => {
    const { content, data } = await site();
    const old = await live(data);
    writeContent(content, withText('Run it twice.'));
    // In blocks of 512 bytes; the catalogue of this content has about 1,000.
    const limits = Array.from({ length: dose(3, 20) }, (_, index) => 1 + Math.floor((index * 600) / dose(3, 20)));
    for (const blocks of limits) {
      const { code, err } = await runImport(content, data, { limits: `ulimit -f ${blocks} && exec "$@"` });
      expect(code, `${blocks} blocks`).not.toBe(0);
      // A process may also be ended by the system, and says nothing then.
      if (code === 1) expect(err).toContain('The catalogue that was live stays.');
      expect(await live(data)).toEqual(old);
    }
    expect((await runImport(content, data)).code).toBe(0);
    expect((await live(data)).text).toContain('Run it twice.');
    await expectTidy(data, old.version);
    figures.withoutSpace = { failed: limits.length, limitsInBlocks: limits };
  },
);

it('leaves one of two whole catalogues when two imports run beside each other', async () => {
  const { content, data } = await site();
  const other = contentFolder(withText('Run the other.'));
  for (let run = 1; run <= dose(2, 20); run++) {
    writeContent(content, withText(`Run this ${run}.`));
    writeContent(other, withText(`Run the other ${run}.`));
    const ends = await Promise.all([runImport(content, data), runImport(other, data)]);
    expect(ends.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const { releases, text } = await live(data);
    expect(releases).toBe(5);
    expect(text).toMatch(new RegExp(`Run (?:this|the other) ${run}\\.`));
  }
  figures.besideEachOther = { pairs: dose(2, 20) };
});

it('leaves its figures', () => {
  expect(figures).toMatchObject({ killedAtRandom: {}, besideEachOther: {} });
  recordFull('imports', ['@libsql/client', '@prisma/client'], figures);
});
