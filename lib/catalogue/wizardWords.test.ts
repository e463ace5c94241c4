import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORD_FILES } from '@/lib/wizard/wordKeys';
import { openShared } from './catalogue.fixture';
import type { Catalogue } from './open';
import { wizardWords, type WizardWords } from './wizardWords';

let catalogue: Catalogue;
let words: WizardWords;
beforeAll(async () => {
  catalogue = await openShared();
  words = await wizardWords(catalogue);
});
afterAll(() => catalogue.database.$disconnect());

describe('words of the wizard', () => {
  it('come from every file', async () => {
    const names = (await catalogue.database.wizardWords.findMany()).map(({ name }) => name);
    expect(names.sort()).toEqual([...WORD_FILES].sort());
  });

  it('are found by their path, as paragraphs and as one text', async () => {
    const rows = await catalogue.database.wizardWords.findMany();
    const leaves = WORD_FILES.flatMap((file) =>
      leavesOf(JSON.parse(rows.find(({ name }) => name === file)!.json)).map((leaf) => ({ file, ...leaf })),
    );
    expect(leaves.filter(({ value }) => Array.isArray(value)).length).toBeGreaterThan(0);
    expect(leaves.filter(({ value }) => !Array.isArray(value)).length).toBeGreaterThan(50);
    for (const { file, path, value } of leaves) {
      const expected = (Array.isArray(value) ? value : [value]).map(String);
      expect(words.paragraphs(file, ...path)).toEqual(expected);
      expect(words.text(file, ...path)).toBe(expected.join(' '));
    }
  });

  it('are empty where an optional text is missing', () => {
    expect(words.paragraphs('outcomes', 'NO_SUCH_OUTCOME', 'title')).toEqual([]);
    expect(words.text('outcomes', 'NO_SUCH_OUTCOME', 'title')).toBe('');
  });
});

/** Every text or list of paragraphs with its path. */
function leavesOf(node: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [{ path, value: node }];
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}
