import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readCurrent } from '../lib/catalogue/current';
import { isLive, publish } from './publish';
import { scratch } from './scratch.fixture';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const C = 'cccccccccccccccc';
const nameOf = (version: string) => `catalogue-${version}.sqlite`;
const writing = (text: string) => async (file: string) => writeFileSync(file, text);

/** Publishes versions in turn, each older than the one after. */
async function publishAll(folder: string, ...versions: string[]) {
  for (const [index, version] of versions.entries()) {
    await publish(folder, version, writing(version));
    utimesSync(path.join(folder, nameOf(version)), 1000 + index, 1000 + index);
  }
}

it('makes the first catalogue live, in a folder that it makes', async () => {
  const folder = path.join(scratch(), 'deep', 'data');
  await publish(folder, A, writing('whole'));
  expect(readCurrent(folder)).toEqual({ version: A, file: path.join(folder, nameOf(A)) });
  expect(readFileSync(path.join(folder, nameOf(A)), 'utf8')).toBe('whole');
  expect(readdirSync(folder).sort()).toEqual([nameOf(A), 'current']);
  expect([isLive(folder, A), isLive(folder, B)]).toEqual([true, false]);
});

it('keeps the live file and the one before, and removes older ones', async () => {
  const folder = scratch();
  await publishAll(folder, A, B, C);
  expect(readdirSync(folder).sort()).toEqual([nameOf(B), nameOf(C), 'current']);
});

it('goes back to an earlier version', async () => {
  const folder = scratch();
  await publishAll(folder, A, B, A);
  expect(readCurrent(folder)).toMatchObject({ version: A });
  expect(readdirSync(folder).sort()).toEqual([nameOf(A), nameOf(B), 'current']);
});

it.each(['before', 'after'])('keeps the live catalogue if writing fails %s the file is there', async (when) => {
  const folder = scratch();
  await publishAll(folder, A);
  const failing = async (file: string) => {
    if (when === 'after') for (const suffix of ['', '-journal', '-wal', '-shm']) writeFileSync(file + suffix, 'half');
    throw new Error('no space');
  };
  await expect(publish(folder, B, failing)).rejects.toThrow('no space');
  expect(readCurrent(folder)).toMatchObject({ version: A });
  expect(readdirSync(folder).sort()).toEqual([nameOf(A), 'current']);
});

it('does not make live what was not written', async () => {
  const folder = scratch();
  await expect(publish(folder, B, async () => undefined)).rejects.toThrow('The catalogue was not written.');
  expect(readdirSync(folder)).toEqual([]);
});

describe('drafts', () => {
  const draft = (version: string, pid: number | string, suffix = '') => `${nameOf(version)}.${pid}.draft${suffix}`;
  const dead = 2 ** 30;

  it('removes those of killed imports, and leaves those of running ones and foreign files', async () => {
    const folder = scratch();
    const gone = [draft(B, dead), draft(C, dead, '-journal')];
    const kept = [draft(B, process.ppid), draft(B, 'x'), 'notes.txt'];
    for (const name of [...gone, ...kept]) writeFileSync(path.join(folder, name), 'half');
    await publishAll(folder, A);
    expect(readdirSync(folder).sort()).toEqual([nameOf(A), 'current', ...kept].sort());
  });

  it('leaves that of a process which it may not ask', async () => {
    const folder = scratch();
    writeFileSync(path.join(folder, draft(B, dead)), 'half');
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    });
    onTestFinished(() => kill.mockRestore());
    await publishAll(folder, A);
    expect(readdirSync(folder)).toContain(draft(B, dead));
  });

  it('removes a new current that was left an hour ago, not one of this minute', async () => {
    const folder = scratch();
    for (const name of ['current.00aa.tmp', 'current.00bb.tmp']) writeFileSync(path.join(folder, name), '');
    const anHourAgo = Date.now() / 1000 - 3601;
    utimesSync(path.join(folder, 'current.00aa.tmp'), anHourAgo, anHourAgo);
    await publishAll(folder, A);
    expect(readdirSync(folder).sort()).toEqual([nameOf(A), 'current', 'current.00bb.tmp']);
  });

  it('writes anew over the draft of a killed import of the same process id', async () => {
    const folder = scratch();
    writeFileSync(path.join(folder, draft(A, process.pid)), 'half');
    writeFileSync(path.join(folder, draft(A, process.pid, '-journal')), 'half');
    await publish(folder, A, async (file) => {
      expect([existsSync(file), existsSync(`${file}-journal`)]).toEqual([false, false]);
      writeFileSync(file, 'whole');
    });
    expect(readdirSync(folder).sort()).toEqual([nameOf(A), 'current']);
  });
});

it('keeps what is live if an old file cannot be removed', async () => {
  const folder = scratch();
  mkdirSync(path.join(folder, nameOf(B), 'full'), { recursive: true });
  mkdirSync(path.join(folder, nameOf(C), 'full'), { recursive: true });
  await publishAll(folder, A);
  expect(readCurrent(folder)).toMatchObject({ version: A });
});

it('says what is expected if the folder cannot be written', async () => {
  const file = path.join(scratch(), 'data');
  writeFileSync(file, '');
  await expect(publish(file, A, writing('whole'))).rejects.toThrow(
    `The catalogue folder ${file} cannot be written (EEXIST: file already exists, mkdir '${file}'). Expected a folder that this user may write; CATALOGUE_DIR names another`,
  );
});

it('is not live if its file is missing', async () => {
  const folder = scratch();
  expect(isLive(folder, A)).toBe(false);
  writeFileSync(path.join(folder, 'current'), `${nameOf(A)}\n`);
  expect(isLive(folder, A)).toBe(false);
});
