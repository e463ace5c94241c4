import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ArticleFile, Content, ProseFile, WordsFile } from './content';
import { parseFrontMatter } from './frontMatter';
import type { Problem } from './problem';
import { parseProse } from './prose/parse';
import { articleSchema } from './schema/article';
import { bulletinSchema } from './schema/bulletin';
import { knownIssueSchema } from './schema/knownIssue';
import { citedArticlesSchema, productsSchema, sourcesSchema } from './schema/registers';
import { topicSchema } from './schema/topic';
import { parseYaml, type Located } from './yaml';

/** A file of `content/` as it stands on disk. */
export interface RawFile {
  /** Path with forward slashes, beginning with `content/`. */
  file: string;
  text: string;
}

/** Folders of `content/` that hold no articles. */
const OTHER_FOLDERS = new Set(['known-issues', 'topics', 'bulletins', 'wizard']);

/** Reads every MDX and YAML file below a content folder, in a fixed order. */
export function readContentFolder(folder: string): RawFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((full) => ({ file: `content/${path.relative(folder, full).split(path.sep).join('/')}`, text: readFileSync(full, 'utf8') }));
}

/** Parses every file by itself and reports all problems; the content is null if any file is invalid. */
export function loadContent(files: RawFile[]): { content: Content | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const byFile = new Map(files.map((raw) => [raw.file, raw.text]));

  const register = <T>(schema: z.ZodType<T>, name: string): Located<T> | null => {
    const file = `content/${name}.yaml`;
    const text = byFile.get(file);
    if (text === undefined) {
      problems.push({ file, line: 1, field: 'file', message: 'is missing; expected this register' });
      return null;
    }
    const result = parseYaml(schema, file, text, 1);
    problems.push(...result.problems);
    return result.located;
  };
  const prose = <T>(schema: z.ZodType<T>, { file, text }: RawFile): ProseFile<T> | null => {
    const { split, problems: frontProblems } = parseFrontMatter(schema, file, text);
    problems.push(...frontProblems);
    if (!split) return null;
    const result = parseProse(file, split.body, split.bodyLine);
    problems.push(...result.problems);
    return result.parsed && { file, slug: path.posix.basename(file, '.mdx'), front: split.front, prose: result.parsed, source: text };
  };
  const folder = <T>(name: string, schema: z.ZodType<T>): ProseFile<T>[] =>
    files.filter(({ file }) => file.startsWith(`content/${name}/`) && file.endsWith('.mdx')).flatMap((raw) => prose(schema, raw) ?? []);

  const products = register(productsSchema, 'products');
  const sources = register(sourcesSchema, 'sources');
  const citedArticles = register(citedArticlesSchema, 'cited-articles');
  const articles = files.flatMap((raw): ArticleFile[] => {
    const [, productId = '', lineSlug = '', name] = raw.file.split('/');
    if (!raw.file.endsWith('.mdx') || !name || OTHER_FOLDERS.has(productId)) return [];
    const parsed = prose(articleSchema, raw);
    return parsed ? [{ ...parsed, productId, lineSlug }] : [];
  });
  const rest = {
    knownIssues: folder('known-issues', knownIssueSchema),
    topics: folder('topics', topicSchema),
    bulletins: folder('bulletins', bulletinSchema),
    wizard: files.filter(({ file }) => file.startsWith('content/wizard/') && file.endsWith('.yaml')).flatMap((raw) => words(raw, problems)),
  };
  if (problems.length > 0 || !products || !sources || !citedArticles) return { content: null, problems };
  return { content: { products, sources, citedArticles, articles, ...rest }, problems };
}

function words({ file, text }: RawFile, problems: Problem[]): WordsFile[] {
  const result = parseYaml(z.unknown(), file, text, 1);
  problems.push(...result.problems);
  return result.located ? [{ file, name: path.posix.basename(file, '.yaml'), value: result.located.value }] : [];
}
