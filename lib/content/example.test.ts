import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from './checks';
import { exampleArticle } from './example';
import { parseFrontMatter } from './frontMatter';
import { loadContent, readContentFolder } from './load';
import { formatProblem } from './problem';
import { parseProse } from './prose/parse';
import { articleSchema, articleSections } from './schema/article';
import { source } from './schema/shared';
import { fieldsOf } from './schemaFields';

const FILE = 'content/exchange-2007/sp3/kb9999999.mdx';
const text = exampleArticle();
const { front, body, bodyLine, problems } = parseFrontMatter(articleSchema, FILE, text);
const prose = parseProse(FILE, body, bodyLine);
const yaml: unknown = parse(text.split(/^---\r?$/m)[1]!);

/** The keys in a value as the manual writes them: `releases[].build`. */
function pathsIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = at === '' ? key : `${at}.${key}`;
    return [here, ...pathsIn(inner, here)];
  });
}

it('is valid by the schema and the parser of prose', () => {
  expect([...problems, ...prose.problems].map(formatProblem)).toEqual([]);
  expect(front?.value.kb).toBe(9999999);
});

it('is an article that the import would take, were its number real', () => {
  const folder = path.resolve(import.meta.dirname, '../../content');
  // The rollup after the last one of the line.
  const real = text.replaceAll('rollup: 99', 'rollup: 24');
  const { content, problems: own } = loadContent([...readContentFolder(folder), { file: FILE, text: real }]);
  expect([...own, ...checkContent(content!)].map(formatProblem)).toEqual([]);
});

it('has every field of the schema, and every field of a source', () => {
  const given = new Set(pathsIn(yaml));
  const wanted = [
    ...fieldsOf(articleSchema).map((field) => field.path),
    ...fieldsOf(source).map((field) => `sources[].${field.path}`),
  ];
  expect(wanted.filter((one) => !given.has(one))).toEqual([]);
});

it('has every heading that is allowed, in order, and one note', () => {
  expect(prose.parsed?.headings.map(({ heading }) => heading)).toEqual([...articleSections]);
  expect(body.match(/<Note /g)).toHaveLength(1);
});

it('says that it is an example, in the front matter and to a reader', () => {
  expect(text.split('\n')[1]).toMatch(/^# An example\. KB9999999 does not exist/);
  expect(prose.parsed?.text).toMatch(/^This is an example, and KB9999999 does not exist\./);
});

it('explains each field of the front matter where it stands first', () => {
  const bare = Object.keys(yaml as object).filter(
    (key) => !new RegExp(`^${key}: .*# \\S|^${key}: # \\S`, 'm').test(text),
  );
  expect(bare).toEqual([]);
});
