import type { Content } from '../lib/content/content';
import type { Problem } from '../lib/content/problem';
import { checkWords, WORD_FILES, type WordFiles } from '../lib/wizard/wordKeys';

/** Problems of the wizard's words: a question, outcome or step without words, and words that nothing uses. */
export function wordProblems({ wizard }: Content): Problem[] {
  const missing = WORD_FILES.filter((name) => !wizard.some((file) => file.name === name));
  if (missing.length > 0) {
    return missing.map((name) => ({
      file: `content/wizard/${name}.yaml`,
      line: 1,
      field: 'file',
      message: 'is missing; expected the words of the wizard',
    }));
  }
  const files = Object.fromEntries(wizard.map(({ name, value }) => [name, value])) as WordFiles;
  return checkWords(files).map((message) => {
    const [file = '', ...rest] = message.split(': ');
    return { file: `content/wizard/${file}`, line: 1, field: 'words', message: rest.join(': ') };
  });
}
