import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { dose, recordFull } from '../hard/dose';
import { problemsOf } from '../lib/content/content.fixture';
import { loadContent, readContentFolder } from '../lib/content/load';
import { formatProblem } from '../lib/content/problem';
import { BROKEN, type Broken } from './brokenContent.fixture';
import { live, runImport, valid, withText } from './importRun.fixture';
import { Reader } from './reader.fixture';
import { contentFolder, scratch, writeContent } from './scratch.fixture';
import { wordProblems } from './words';

// Each run starts a process; how long that takes is the machine's business.
vi.setConfig({ testTimeout: 0 });

/** What the import says of a folder, found in this process. */
function saidOf(folder: string): string {
  try {
    const files = readContentFolder(folder);
    const { content } = loadContent(files);
    return [...problemsOf(files), ...(content ? wordProblems(content).map(formatProblem) : [])].join('\n');
  } catch (error) {
    return String(error);
  }
}

it('reads the content that is broken below', () => {
  expect(saidOf(contentFolder(valid))).toBe('');
});

it.each(BROKEN)('finds $name', ({ breakIt, says }) => {
  const content = contentFolder(valid);
  breakIt(content);
  expect(saidOf(content)).toContain(says);
});

it('keeps the live catalogue whole and serving through broken content, and imports the next that is whole', async () => {
  const content = contentFolder(valid);
  const data = path.join(scratch(), 'data');
  expect((await runImport(content, data)).code).toBe(0);
  const reader = new Reader(data);
  const chosen = spread(BROKEN, dose(2, BROKEN.length));
  for (const [index, { name, breakIt, says }] of chosen.entries()) {
    const before = await live(data);
    breakIt(content);
    const { code, out, err } = await runImport(content, data);
    expect([name, code, out]).toEqual([name, 1, '']);
    expect(err, name).toContain(says);
    expect(err, name).toMatch(/the catalogue that was live stays/i);
    expect(err, name).not.toMatch(/\n {4}at /);
    expect(await live(data), name).toEqual(before);

    rmSync(content, { recursive: true, force: true });
    const next = `Run it. Mended ${index} times.`;
    writeContent(content, withText(next));
    expect((await runImport(content, data)).code, name).toBe(0);
    expect((await live(data)).text, name).toContain(next);
  }
  expect(await reader.stop()).toEqual([]);
  expect(reader.reads).toBeGreaterThan(chosen.length);
  recordFull('brokenContent', ['yaml', 'remark-mdx', 'zod'], {
    kinds: chosen.map(({ name }) => name),
    refused: chosen.length,
    mended: chosen.length,
    readsMeanwhile: reader.reads,
    failedReads: 0,
  });
});

/** Some of a list, from all over it. */
function spread(list: readonly Broken[], count: number): Broken[] {
  return list.filter(
    (_, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length),
  );
}
