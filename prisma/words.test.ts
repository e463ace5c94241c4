import { expect, it } from 'vitest';
import { added, changed, contentFiles, contentOf, wizardFiles, without } from '../lib/content/content.fixture';
import type { RawFile } from '../lib/content/load';
import { formatProblem } from '../lib/content/problem';
import { wordProblems } from './words';

const all = [...contentFiles(), ...wizardFiles()];
const problems = (files: RawFile[]) => wordProblems(contentOf(files)).map(formatProblem);
const lineOf = (name: string, text: string) =>
  all
    .find(({ file }) => file === `content/wizard/${name}.yaml`)!
    .text.split('\n')
    .findIndex((line) => line.startsWith(text)) + 1;

it('finds nothing wrong with the words of the site', () => {
  expect(problems(all)).toEqual([]);
});

it('names the line of a text that nothing uses, and of one that is empty', () => {
  const { text } = all.find(({ file }) => file === 'content/wizard/checklist.yaml')!;
  expect(problems(changed('wizard/checklist.yaml', null, `${text}\nextra:\n  more: Words\n`, all))).toEqual([
    `content/wizard/checklist.yaml:${text.split('\n').length + 2}: extra.more: is used by nothing; expected only what the wizard uses`,
  ]);
  const title = /^title: .*$/m.exec(text)![0];
  expect(problems(changed('wizard/checklist.yaml', title, 'title: ""', all))).toEqual([
    `content/wizard/checklist.yaml:${lineOf('checklist', 'title:')}: title: has no words; expected a text, or a list of paragraphs`,
  ]);
});

it('misses a file of words, and reports one that nothing reads', () => {
  expect(problems(without('wizard/rules.yaml', all))).toEqual([
    'content/wizard/rules.yaml:1: file: is missing; expected the words of the wizard',
  ]);
  expect(problems(added('wizard/more.yaml', 'a: b\n', all))).toEqual([
    'content/wizard/more.yaml:1: file: is used by nothing; expected only questions, outcomes, rules, checklist, sources, paste',
  ]);
});
