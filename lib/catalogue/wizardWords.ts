import { isAllowedAddress } from '@/lib/exchange/allowedProse';
import { onceFor } from '@/lib/once';
import { valueAt, type WordFile } from '@/lib/wizard/wordKeys';
import type { Catalogue } from './open';

/** The words of the wizard, as checked at import. */
export interface WizardWords {
  /** The paragraphs at a path; none if an optional text is missing, or if it is an address that a link may not have. */
  paragraphs: (file: WordFile, ...path: string[]) => string[];
  /** The one text at a path; empty if an optional text is missing. */
  text: (file: WordFile, ...path: string[]) => string;
}

const wordsIn = onceFor(readWords);

/** Reads the words of the wizard, once for each open catalogue: a page asks for them several times. */
export function wizardWords({ database }: Catalogue): Promise<WizardWords> {
  return wordsIn(database);
}

async function readWords(database: Catalogue['database']): Promise<WizardWords> {
  const files = new Map(
    (await database.wizardWords.findMany()).map(({ name, json }) => [name, JSON.parse(json) as unknown]),
  );
  const paragraphs: WizardWords['paragraphs'] = (file, ...path) => {
    const value = valueAt(files.get(file), path);
    if (value === undefined) return [];
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    const found = texts.map(String);
    return path.at(-1) === 'url' ? found.filter(isAllowedAddress) : found;
  };
  return { paragraphs, text: (file, ...path) => paragraphs(file, ...path).join(' ') };
}
