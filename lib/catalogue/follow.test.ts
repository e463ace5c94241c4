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

const follow = () => new CurrentCatalogue(folder, { now: () => clock, report });
function publish(version: string) {
  writeFileSync(path.join(folder, `catalogue-${version}.sqlite`), '');
  writeCurrent(folder, `catalogue-${version}.sqlite`);
}

it('sees a new catalogue after two seconds, not before', () => {
  publish(one);
  const current = follow();
  expect(current.take()).toMatchObject({ version: one });
  publish(two);
  clock = 1_999;
  expect(current.take()).toMatchObject({ version: one });
  clock = 2_000;
  expect(current.take()).toMatchObject({ version: two });
});

it('recovers when the first catalogue appears, also one whose name was written before its file', () => {
  const current = follow();
  expect(current.take()).toMatchObject({ problem: 'missing' });
  writeFileSync(path.join(folder, 'current'), `catalogue-${one}.sqlite\n`);
  clock += 2_000;
  expect(current.take()).toMatchObject({ problem: 'file-missing' });
  writeFileSync(path.join(folder, `catalogue-${one}.sqlite`), '');
  clock += 2_000;
  expect(current.take()).toMatchObject({ version: one });
});

it('keeps the last good catalogue while current is broken, then follows again', () => {
  publish(one);
  const current = follow();
  current.take();
  writeFileSync(path.join(folder, 'current'), 'nonsense, and longer than a name of a catalogue file');
  clock += 2_000;
  expect(current.take()).toMatchObject({ version: one });
  rmSync(path.join(folder, 'current'));
  clock += 2_000;
  expect(current.take()).toMatchObject({ version: one });
  publish(two);
  clock += 2_000;
  expect(current.take()).toMatchObject({ version: two });
});

it('reports each change once', () => {
  const current = follow();
  const look = () => {
    clock += 2_000;
    current.take();
  };
  look();
  look();
  publish(one);
  look();
  look();
  rmSync(path.join(folder, 'current'));
  look();
  look();
  expect(report.mock.calls.map(([answer]) => answer.version ?? answer.problem)).toEqual(['missing', one, 'missing']);
});

it('does not read current again while it is unchanged', () => {
  publish(one);
  const current = follow();
  current.take();
  rmSync(path.join(folder, `catalogue-${one}.sqlite`));
  clock += 2_000;
  current.take();
  expect(report).toHaveBeenCalledTimes(1);
});
