import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeCurrent } from './current';
import { CurrentCatalogue } from './follow';

const one = '0000000000000001';
const two = '0000000000000002';
let folder: string;
let clock: number;
const report = vi.fn();

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'supersede-follow-'));
  clock = 0;
  report.mockReset();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Takes every file for a whole catalogue: what files say of themselves stands in followStates.test.ts. */
const follow = () => new CurrentCatalogue(folder, { now: () => clock, report, check: (one) => Promise.resolve(one) });
/** What is answered when all that was seen has been looked into. */
async function answerOf(current: CurrentCatalogue) {
  await current.settled();
  return current.take();
}
function publish(version: string) {
  writeFileSync(path.join(folder, `catalogue-${version}.sqlite`), '');
  writeCurrent(folder, `catalogue-${version}.sqlite`);
}

it('sees a new catalogue after two seconds, not before', async () => {
  publish(one);
  const current = follow();
  expect(await answerOf(current)).toMatchObject({ version: one });
  publish(two);
  clock = 1_999;
  expect(await answerOf(current)).toMatchObject({ version: one });
  clock = 2_000;
  expect(await answerOf(current)).toMatchObject({ version: two });
});

it('recovers when the first catalogue appears, also one whose name was written before its file', async () => {
  const current = follow();
  expect(await answerOf(current)).toMatchObject({ problem: 'missing' });
  writeFileSync(path.join(folder, 'current'), `catalogue-${one}.sqlite\n`);
  clock += 2_000;
  expect(await answerOf(current)).toMatchObject({ problem: 'file-missing' });
  writeFileSync(path.join(folder, `catalogue-${one}.sqlite`), '');
  clock += 2_000;
  expect(await answerOf(current)).toMatchObject({ version: one });
});

it('keeps the last good catalogue while current is broken, then follows again', async () => {
  publish(one);
  const current = follow();
  await answerOf(current);
  writeFileSync(path.join(folder, 'current'), 'nonsense, and longer than a name of a catalogue file');
  clock += 2_000;
  expect(await answerOf(current)).toMatchObject({ version: one });
  rmSync(path.join(folder, 'current'));
  clock += 2_000;
  expect(await answerOf(current)).toMatchObject({ version: one });
  publish(two);
  clock += 2_000;
  expect(await answerOf(current)).toMatchObject({ version: two });
});

it('reports each change once', async () => {
  const current = follow();
  const look = async () => {
    clock += 2_000;
    await answerOf(current);
  };
  await look();
  await look();
  publish(one);
  await look();
  await look();
  rmSync(path.join(folder, 'current'));
  await look();
  await look();
  expect(report.mock.calls.map(([answer]) => answer.version ?? answer.problem)).toEqual(['missing', one, 'missing']);
});

it('goes on with a catalogue whose file has lost its name, and says so once', async () => {
  publish(one);
  const current = follow();
  await answerOf(current);
  rmSync(path.join(folder, `catalogue-${one}.sqlite`));
  for (let turn = 0; turn < 3; turn++) {
    clock += 2_000;
    expect(await answerOf(current)).toMatchObject({ version: one });
  }
  expect(report.mock.calls.map(([answer]) => answer.version ?? answer.problem)).toEqual([one, 'file-missing']);
});
