import type { FixView } from '@/lib/catalogue/pages/releaseModel';
import { languageText } from '@/lib/words/fixes';
import { emphasis, type Inline } from './nodes';

/** The title of a fix: exact; with our gloss where it was seen in another language only. */
export function fixTitle({ title, language, gloss }: Pick<FixView, 'title' | 'language' | 'gloss'>): Inline[] {
  if (title === null) return [emphasis(`Title not seen.${gloss ? ` ${gloss}` : ''}`)];
  if (!language) return [title];
  return [title, ' ', emphasis(`(${languageText(language)} title; in our words: ${gloss})`)];
}
