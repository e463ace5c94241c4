import { createClient } from '@libsql/client';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sharedFile } from './catalogue.fixture';
import { catalogueFile, isProblem, versionOf, writeCurrent } from './current';
import type { Current, CurrentProblem } from './current';
import { CurrentCatalogue } from './follow';

const next = '0123456789abcdef';
let live: string;
let folder: string;
let clock: number;
const report = vi.fn<(answer: Current | CurrentProblem) => void>();

beforeEach(() => {
  live = versionOf(path.basename(sharedFile())) ?? '';
  folder = mkdtempSync(path.join(tmpdir(), 'supersede-states-'));
  clock = 0;
  report.mockReset();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a whole catalogue of a version into the folder and names it in `current`. */
async function publish(version: string): Promise<string> {
  const file = catalogueFile(folder, version);
  rmSync(file, { recursive: true, force: true });
  copyFileSync(sharedFile(), file);
  await change(file, 'version', version);
  writeCurrent(folder, path.basename(file));
  return file;
}

async function change(file: string, key: string, value: string): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  await client.execute({ sql: 'UPDATE "Meta" SET "value" = ? WHERE "key" = ?', args: [value, key] });
  client.close();
}

/** What can befall a catalogue file, and what is said of it then. */
const STATES: [state: string, spoil: (file: string) => void | Promise<void>, says: RegExp][] = [
  ['missing', (file) => rmSync(file), /is missing\. Run "npm start"/],
  ['a folder in its place', (file) => (rmSync(file), void mkdirSync(file)), /is missing\. Run "npm start"/],
  ['empty', (file) => truncateSync(file, 0), /is damaged: it is empty\. Remove it and run "npm start"/],
  ['truncated', (file) => truncateSync(file, 100_000), /is damaged: it ends after 100000 of \d+ bytes\. Remove it/],
  [
    'garbage',
    (file) => writeFileSync(file, 'garbage '.repeat(9_999)),
    /is damaged: it is no SQLite database\. Remove it/,
  ],
  ['of another schema', (file) => change(file, 'schema', 'ffffffffffffffff'), /has the tables f{16}.*: npm start\.$/],
  [
    'another catalogue',
    (file) => change(file, 'version', 'eeeeeeeeeeeeeeee'),
    /it holds the catalogue e{16}\. Remove it/,
  ],
];

/** Looks two seconds later. */
async function look(current: CurrentCatalogue): Promise<Current | CurrentProblem> {
  clock += 2_000;
  await current.settled();
  return current.take();
}
const follow = () => new CurrentCatalogue(folder, { now: () => clock, report, remote: undefined });
const lastReport = () => report.mock.lastCall?.[0];

describe.each(STATES)('a catalogue file that is %s', (state, spoil, says) => {
  it('at the start: it is said what is wrong and what to do, and the file is taken up once it is whole', async () => {
    await spoil(await publish(live));
    const current = follow();
    expect(await look(current)).toMatchObject({ message: expect.stringMatching(says) });
    expect(lastReport()).toMatchObject({ message: expect.stringMatching(says) });
    expect(await look(current)).toMatchObject({ message: expect.stringMatching(says) });
    await publish(live);
    expect(await look(current)).toMatchObject({ version: live });
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('while it is the live one: it is said, and the file is taken up again once it is whole', async () => {
    const file = await publish(live);
    const current = follow();
    expect(await look(current)).toMatchObject({ version: live });
    await spoil(file);
    const answer = await look(current);
    // A file without a name goes on being read; one that was written over does not.
    if (state === 'missing' || state === 'a folder in its place') expect(answer).toMatchObject({ version: live });
    else expect(answer).toMatchObject({ message: expect.stringMatching(says) });
    expect(lastReport()).toMatchObject({ message: expect.stringMatching(says) });
    await publish(live);
    expect(await look(current)).toMatchObject({ version: live });
    expect(lastReport()).toMatchObject({ version: live });
  });

  it('when it is the next one: the one before stays until it is whole', async () => {
    await publish(live);
    const current = follow();
    await look(current);
    await spoil(await publish(next));
    expect(await look(current)).toMatchObject({ version: live });
    expect(lastReport()).toMatchObject({ message: expect.stringMatching(says) });
    await publish(next);
    expect(await look(current)).toMatchObject({ version: next });
    expect(lastReport()).toMatchObject({ version: next });
  });
});

it('answers with the one before, or says that it waits, until a new one has been looked into', async () => {
  await publish(live);
  const current = follow();
  expect(current.take()).toMatchObject({ message: 'The catalogue is being opened.' });
  await current.settled();
  expect(current.take()).toMatchObject({ version: live });
  await publish(next);
  clock += 2_000;
  expect(current.take()).toMatchObject({ version: live });
  await current.settled();
  expect(current.take()).toMatchObject({ version: next });
});

it('looks into a file once while nothing about it changes', async () => {
  const file = await publish(live);
  const check = vi.fn((one: Current) => Promise.resolve<Current | CurrentProblem>(one));
  const current = new CurrentCatalogue(folder, { now: () => clock, remote: undefined, check });
  for (let turn = 0; turn < 5; turn++) await look(current);
  expect(check).toHaveBeenCalledTimes(1);
  writeFileSync(file, readFileSync(file).subarray(1));
  await look(current);
  expect(check).toHaveBeenCalledTimes(2);
});

it('takes up no older finding when a newer file was seen meanwhile', async () => {
  await publish(live);
  const waiting: ((answer: Current | CurrentProblem) => void)[] = [];
  const check = () => new Promise<Current | CurrentProblem>((resolve) => void waiting.push(resolve));
  const current = new CurrentCatalogue(folder, { now: () => clock, remote: undefined, check });
  current.take();
  await publish(next);
  clock += 2_000;
  current.take();
  waiting[1]?.({ version: next, file: '' });
  waiting[0]?.({ version: live, file: '' });
  await current.settled();
  await Promise.resolve();
  const answer = current.take();
  expect(isProblem(answer) ? answer.message : answer.version).toBe(next);
});
