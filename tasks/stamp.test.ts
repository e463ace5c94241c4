import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch, write } from './scratch.fixture';
import { fingerprint, forget, inputFiles, isUpToDate, remember, stampFile } from './stamp.mjs';
import type { Step } from './step.mjs';

const about = { name: 'made', says: 'something', mend: 'Mend it.', command: () => ({ args: [] }) };
const step: Step = { ...about, inputs: ['content', 'one.json'], outputs: ['out'] };
const files = { 'content/b.mdx': 'b', 'content/deep/a.mdx': 'a', 'one.json': '{}', 'other.txt': 'x' };

describe('inputFiles', () => {
  it('lists files and folders once each, sorted, whatever is missing', () => {
    const root = scratch(files);
    expect(inputFiles(root, ['one.json', 'content', 'content/deep', 'absent'])).toEqual([
      'content/b.mdx',
      'content/deep/a.mdx',
      'one.json',
    ]);
  });

  it('leaves out tests, hidden files and backup copies', () => {
    const root = scratch({
      ...files,
      'content/a.test.ts': '',
      'content/a.test.tsx': '',
      'content/.a.swp': '',
      'content/.git/x': '',
      'content/b.mdx~': '',
    });
    expect(inputFiles(root, ['content'])).toEqual(['content/b.mdx', 'content/deep/a.mdx']);
  });
});

describe('fingerprint', () => {
  const changes: [string, (root: string) => void][] = [
    ['an edited file', (root) => write(root, 'content/b.mdx', 'B')],
    ['a new file', (root) => write(root, 'content/c.mdx', '')],
    ['a removed file', (root) => fs.rmSync(path.join(root, 'content/b.mdx'))],
    ['a renamed file', (root) => fs.renameSync(path.join(root, 'content/b.mdx'), path.join(root, 'content/c.mdx'))],
    [
      'text moved from one file into the next',
      (root) => {
        write(root, 'content/b.mdx', '');
        write(root, 'content/deep/a.mdx', 'ba');
      },
    ],
  ];
  it.each(changes)('tells %s', (_, change) => {
    const root = scratch(files);
    const before = fingerprint(step, root);
    expect(fingerprint(step, root)).toBe(before);
    change(root);
    expect(fingerprint(step, root)).not.toBe(before);
  });

  it('takes no notice of other files, nor of the time of a file', () => {
    const root = scratch(files);
    const before = fingerprint(step, root);
    write(root, 'other.txt', 'y');
    fs.utimesSync(path.join(root, 'one.json'), 1, 1);
    expect(fingerprint(step, root)).toBe(before);
  });

  it('changes with the facts and with the inputs of the steps it reads', () => {
    const root = scratch(files);
    const reader: Step = { ...about, reads: [step] };
    const before = fingerprint(reader, root);
    expect(fingerprint({ ...reader, facts: ['linux'] }, root)).not.toBe(before);
    expect(fingerprint({ ...reader, facts: ['ab', 'c'] }, root)).not.toBe(
      fingerprint({ ...reader, facts: ['a', 'bc'] }, root),
    );
    write(root, 'one.json', '[]');
    expect(fingerprint(reader, root)).not.toBe(before);
  });
});

describe('isUpToDate', () => {
  const finished = () => {
    const root = scratch({ ...files, out: '' });
    remember(step, root, fingerprint(step, root));
    return root;
  };
  const now = (root: string) => isUpToDate(step, root, fingerprint(step, root));

  it('holds after a success', () => expect(now(finished())).toBe(true));
  it('does not hold before the first run', () => expect(now(scratch({ ...files, out: '' }))).toBe(false));
  it('does not hold once a run has begun', () => {
    const root = finished();
    forget(step, root);
    expect(now(root)).toBe(false);
  });
  it('does not hold after an edit', () => {
    const root = finished();
    write(root, 'one.json', '[]');
    expect(now(root)).toBe(false);
  });
  it('does not hold without the output', () => {
    const root = finished();
    fs.rmSync(path.join(root, 'out'));
    expect(now(root)).toBe(false);
  });
  it('does not hold once the output is no longer whole', () => {
    const root = finished();
    const judge = (intact: boolean) => isUpToDate({ ...step, intact: () => intact }, root, fingerprint(step, root));
    expect([true, false].map(judge)).toEqual([true, false]);
  });
  it.each(['', '{', 'null', '{"inputs":1}'])('does not hold with a damaged stamp: %s', (text) => {
    const root = finished();
    fs.writeFileSync(stampFile(step, root), text);
    expect(now(root)).toBe(false);
  });
  it('never holds for a step that makes nothing', () => {
    const root = scratch(files);
    const check: Step = { ...about, inputs: ['one.json'] };
    remember(check, root, fingerprint(check, root));
    expect(isUpToDate(check, root, fingerprint(check, root))).toBe(false);
  });
  it('keeps the stamps of two folders apart', () => {
    const root = finished();
    const other: Step = { ...step, stamp: 'made-elsewhere' };
    expect(isUpToDate(other, root, fingerprint(other, root))).toBe(false);
  });
});
