import { valueAt, type WordFile } from '@/lib/wizard/wordKeys';
import type { Catalogue } from './open';

/** The words of the wizard, as checked at import. */
export interface WizardWords {
  /** The paragraphs at a path; none if an optional text is missing. */
  paragraphs: (file: WordFile, ...path: string[]) => string[];
  /** The one text at a path; empty if an optional text is missing. */
  text: (file: WordFile, ...path: string[]) => string;
}

/** Reads the words of the wizard. */
export async function wizardWords({ database }: Catalogue): Promise<WizardWords> {
  const files = new Map(
    (await database.wizardWords.findMany()).map(({ name, json }) => [name, JSON.parse(json) as unknown]),
  );
  const paragraphs: WizardWords['paragraphs'] = (file, ...path) => {
    const value = valueAt(files.get(file), path);
    if (value === undefined) return [];
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    return texts.map(String);
  };
  return { paragraphs, text: (file, ...path) => paragraphs(file, ...path).join(' ') };
}
