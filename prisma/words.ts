import type { Content } from '../lib/content/content';
import type { Problem } from '../lib/content/problem';
import { checkWords, WORD_FILES, type WordFiles } from '../lib/wizard/wordKeys';

/** Problems of the wizard's words: a question, outcome or step without words, and words that nothing uses. */
export function wordProblems({ wizard }: Content): Problem[] {
  const byName = new Map(wizard.map((file) => [file.name, file]));
  const unused = wizard
    .filter(({ name }) => !(WORD_FILES as readonly string[]).includes(name))
    .map(({ file }) => ({
      file,
      line: 1,
      field: 'file',
      message: `is used by nothing; expected only ${WORD_FILES.join(', ')}`,
    }));
  const missing = WORD_FILES.filter((name) => !byName.has(name)).map((name) => ({
    file: `content/wizard/${name}.yaml`,
    line: 1,
    field: 'file',
    message: 'is missing; expected the words of the wizard',
  }));
  if (missing.length > 0) return [...missing, ...unused];
  const files = Object.fromEntries(wizard.map(({ name, value }) => [name, value])) as WordFiles;
  return [...unused, ...checkWords(files).map((message) => located(byName, message))];
}

/** Places a message of the wizard's rules, `questions.yaml: questions > rollup > title has no words`, on the line of its text. */
function located(byName: Map<string, Content['wizard'][number]>, message: string): Problem {
  const [name = '', place = ''] = message.split('.yaml: ', 2);
  const problem = / (?:has no words|is used by nothing)$/.exec(place)?.[0] ?? '';
  const path = place.slice(0, place.length - problem.length).split(' > ');
  const expected = problem.includes('no words')
    ? 'expected a text, or a list of paragraphs'
    : 'expected only what the wizard uses';
  return {
    file: `content/wizard/${name}.yaml`,
    line: byName.get(name)?.lineOf(path) ?? 1,
    field: path.join('.'),
    message: `${problem.trim()}; ${expected}`,
  };
}
