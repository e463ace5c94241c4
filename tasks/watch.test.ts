import fs from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lines, scratch, write } from './scratch.fixture';
import type { Step } from './step.mjs';
import { rerun, watchFolder } from './watch.mjs';

/** Watches a folder, and gives a promise of the next time a file in it has been seen with these contents. */
function watched(folder: string) {
  const waiting: { file: string; contents: string; resolve: () => void }[] = [];
  const stop = watchFolder(folder, async () => {
    for (const { file, contents, resolve } of waiting) {
      const at = path.join(folder, file);
      if (fs.existsSync(at) && fs.readFileSync(at, 'utf8') === contents) resolve();
    }
  });
  onTestFinished(stop);
  return (file: string, contents: string) =>
    new Promise<void>((resolve) => void waiting.push({ file, contents, resolve }));
}

/** Saves as many editors do: into a new file, which then takes the old one's name. */
function saveByRenaming(folder: string, file: string, contents: string) {
  write(folder, `${file}.new`, contents);
  fs.renameSync(path.join(folder, `${file}.new`), path.join(folder, file));
}

it('sees every save by renaming, not only the first', async () => {
  const folder = scratch({ 'sp1/a.mdx': '0' });
  const seen = watched(folder);
  for (const contents of ['1', '2', '3']) {
    const next = seen('sp1/a.mdx', contents);
    saveByRenaming(folder, 'sp1/a.mdx', contents);
    await next;
  }
});

it('sees files in folders that are made later', async () => {
  const folder = scratch();
  const seen = watched(folder);
  for (const contents of ['1', '2']) {
    const next = seen('new/deep/a.mdx', contents);
    write(folder, 'new/deep/a.mdx', contents);
    await next;
  }
});

it('goes on after a folder is removed', async () => {
  const folder = scratch({ 'old/a.mdx': '' });
  const seen = watched(folder);
  fs.rmSync(path.join(folder, 'old'), { recursive: true });
  const next = seen('b.mdx', '1');
  write(folder, 'b.mdx', '1');
  await next;
});

it('runs a step again only for changed contents, and lives through a failure', async () => {
  const root = scratch({ in: '1' });
  const step: Step = {
    name: 'copy',
    says: 'it',
    mend: 'Mend it.',
    inputs: ['in'],
    outputs: ['out'],
    command: () => ({
      args: [
        '-e',
        "const f = require('fs'); if (f.readFileSync('in', 'utf8') === 'bad') process.exit(1); f.copyFileSync('in', 'out')",
      ],
    }),
  };
  const print = lines();
  for (const contents of ['1', '1', 'bad', '2']) {
    write(root, 'in', contents);
    await rerun(step, root, print);
  }
  expect(print.kept.map((line) => line.slice(0, 1))).toEqual(['✓', '✗', '✓']);
});
