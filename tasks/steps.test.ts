import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { checks, tests } from './checks.mjs';
import { scratch } from './scratch.fixture';
import { inputFiles } from './stamp.mjs';
import type { Step } from './step.mjs';
import { build, generate, holdsCatalogue, importContent, importInto, install, root } from './steps.mjs';

/** The project's own source files that these files reach by their imports, themselves included. */
function reached(files: string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { importedFiles } = ts.preProcessFile(fs.readFileSync(path.join(root, file), 'utf8'));
    reached(
      importedFiles.flatMap(({ fileName }) => source(fileName, file) ?? []),
      seen,
    );
  }
  return seen;
}

function source(name: string, from: string): string | undefined {
  if (!/^(?:\.|@\/)/.test(name)) return undefined;
  const at = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(from), name);
  return ['', '.ts', '.tsx', '/index.ts']
    .map((end) => at + end)
    .find((file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile());
}

const isSource = (file: string) => /\.(?:[cm]?js|tsx?)$/.test(file);
const isGenerated = (file: string) => file.startsWith('generated/');

describe('a step that is up to date', () => {
  it.each<[string, Step, string[]]>([
    ['import', importContent, ['prisma/import.ts']],
    ['build', build, inputFiles(root, ['app']).filter(isSource)],
  ])('has seen every file its result comes from: %s', (_, step, from) => {
    expect(from.length).toBeGreaterThan(0);
    const known = new Set(inputFiles(root, step.inputs ?? []));
    expect([...reached(from)].filter((file) => !isGenerated(file) && !known.has(file))).toEqual([]);
  });

  it('is not run for an article, unless it is the import', () => {
    expect(importContent.inputs).toContain('content');
    for (const step of [install, generate, build]) expect(step.inputs).not.toContain('content');
  });
});

describe('the import', () => {
  it('has a stamp for each folder, whichever way the folder is written', () => {
    const elsewhere = importInto('elsewhere');
    expect(importInto('data').stamp).toBe('import');
    expect(importInto(path.join(root, 'data')).stamp).toBe('import');
    expect(elsewhere.stamp).not.toBe('import');
    expect(importInto(path.join(root, 'elsewhere', '.')).stamp).toBe(elsewhere.stamp);
    expect(importInto('another').stamp).not.toBe(elsewhere.stamp);
    expect(elsewhere.outputs).toEqual([path.join(root, 'elsewhere', 'current')]);
  });
});

describe('holdsCatalogue', () => {
  const name = 'catalogue-0123456789abcdef.sqlite';
  /** Writes a folder whose files were written so many seconds after 1970, in this order. */
  const folderOf = (files: Record<string, string>, times: Record<string, number> = {}) => {
    const folder = scratch(files);
    for (const file of Object.keys(files)) fs.utimesSync(path.join(folder, file), 1, times[file] ?? 1);
    return folder;
  };

  it('asks for the file that current names', () => {
    expect(holdsCatalogue(folderOf({ current: `${name}\n`, [name]: '' }))).toBe(true);
    expect(holdsCatalogue(folderOf({ current: `${name}\n` }))).toBe(false);
    expect(holdsCatalogue(folderOf({ current: '\n' }))).toBe(false);
    expect(holdsCatalogue(folderOf({ [name]: '' }))).toBe(false);
  });

  it('does not trust a file that was written to after it was made live', () => {
    const files = { current: `${name}\n`, [name]: '' };
    expect(holdsCatalogue(folderOf(files, { current: 2, [name]: 1 }))).toBe(true);
    expect(holdsCatalogue(folderOf(files, { current: 1, [name]: 2 }))).toBe(false);
  });
});

describe.each([
  ['check', checks],
  ['test', tests],
])('%s', (_, steps) => {
  it('runs a step after all that it reads and needs', () => {
    steps.forEach((step, index) => {
      for (const before of [...(step.reads ?? []), ...(step.needs ?? [])])
        expect(steps.indexOf(before), step.name).toBeLessThan(index);
      for (const before of [...(step.reads ?? []), ...(step.needs ?? [])]) expect(steps, step.name).toContain(before);
    });
  });

  it('has no two steps of one name', () => {
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  });
});
