import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { bundle } from './bundle.mjs';

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'supersede-scripts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('makes one small script, and one beside it for what is needed later', async () => {
  const folder = scratch();
  const main = path.basename(await bundle(folder));
  const [later = '', ...others] = readdirSync(folder).filter((name) => name !== main);
  expect([main, later]).toEqual([
    expect.stringMatching(/^main-[0-9A-Z]{8}\.js$/),
    expect.stringMatching(/^openPanel-[0-9A-Z]{8}\.js$/),
  ]);
  expect(others).toEqual([]);
  const text = readFileSync(path.join(folder, main), 'utf8');
  expect(text.match(/\bimport\b.{0,40}/g)).toEqual([expect.stringMatching(`^import\\("\\./${later}"\\)`)]);
  expect(gzipSync(text).length).toBeLessThan(4_000);
});

it('is the same for the same sources, and leaves nothing of another build', async () => {
  const folder = scratch();
  const first = await bundle(folder);
  const names = readdirSync(folder);
  writeFileSync(path.join(folder, 'main-OLD.js'), '');
  expect(await bundle(folder)).toBe(first);
  expect(readdirSync(folder)).toEqual(names);
});
