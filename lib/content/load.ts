import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Content, ProseFile } from './content';
import { parseFrontMatter } from './frontMatter';
import { placeOf, PLACES, type Place } from './place';
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

/** Largest file, in bytes: far more than anybody writes, and little enough to be parsed. */
const LARGEST = 4 * 2 ** 20;

/**
 * Reads every MDX and YAML file below a content folder, in a fixed order; misnamed ones too, so that they are reported.
 *
 * @throws Error if the folder or a file cannot be read, a file is too large or not UTF-8, or something is a link, which might
 *   lead anywhere; what an editor hides behind a dot is passed over
 */
export function readContentFolder(folder: string): RawFile[] {
  const nameOf = (full: string) => `content/${path.relative(folder, full).split(path.sep).join('/')}`;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink() && !entry.name.startsWith('.'))
        throw new Error(`${nameOf(full)} is a link; expected the file or the folder itself`);
      return entry.isFile() && /\.(?:mdx?|ya?ml)$/i.test(entry.name) ? [full] : [];
    })
    .sort()
    .map((full) => ({ file: nameOf(full), text: readText(full, nameOf(full)) }));
}

function readText(full: string, name: string): string {
  if (statSync(full).size > LARGEST) throw new Error(`${name} is larger than ${LARGEST} bytes; expected several files`);
  try {
    // Passes over the byte order mark that some editors of Windows put before the text.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Error(`${name} is not UTF-8; expected a text in that encoding`, { cause: error });
  }
}

/**
 * Parses every file by itself and reports all problems.
 *
 * @returns the files that are valid, whatever is wrong with others; null only if a register cannot be read
 */
export function loadContent(files: RawFile[]): { content: Content | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const placed = files.flatMap((raw) => {
    const place = placeOf(raw.file);
    if (!place) problems.push({ file: raw.file, line: 1, field: 'file', message: PLACES });
    return place ? [{ ...raw, place }] : [];
  });
  const inRoom = <R extends Place['room']>(room: R) =>
    placed.flatMap(({ place, ...raw }) =>
      place.room === room ? [{ ...raw, place: place as Extract<Place, { room: R }> }] : [],
    );

  const register = <T>(schema: z.ZodType<T>, name: string): Located<T> | null => {
    const file = `content/${name}.yaml`;
    const raw = files.find((one) => one.file === file);
    if (!raw) {
      problems.push({ file, line: 1, field: 'file', message: 'is missing; expected this register' });
      return null;
    }
    return collect(problems, parseYaml(schema, file, raw.text, 1)).located;
  };
  const prose = <T>(schema: z.ZodType<T>, { file, text }: RawFile, slug: string): ProseFile<T>[] => {
    const { front, body, bodyLine } = collect(problems, parseFrontMatter(schema, file, text));
    const { parsed } = collect(problems, parseProse(file, body, bodyLine));
    return front && parsed ? [{ file, slug, front, prose: parsed, source: text }] : [];
  };

  const products = register(productsSchema, 'products');
  const sources = register(sourcesSchema, 'sources');
  const citedArticles = register(citedArticlesSchema, 'cited-articles');
  const rest = {
    articles: inRoom('article').flatMap(({ place: { productId, lineSlug, slug }, ...raw }) =>
      prose(articleSchema, raw, slug).map((file) => ({ ...file, productId, lineSlug })),
    ),
    knownIssues: inRoom('known-issues').flatMap((raw) => prose(knownIssueSchema, raw, raw.place.slug)),
    topics: inRoom('topics').flatMap((raw) => prose(topicSchema, raw, raw.place.slug)),
    bulletins: inRoom('bulletins').flatMap((raw) => prose(bulletinSchema, raw, raw.place.slug)),
    wizard: inRoom('wizard').flatMap(({ file, text, place }) => {
      const { located } = collect(problems, parseYaml(z.unknown(), file, text, 1));
      return located ? [{ ...located, name: place.slug }] : [];
    }),
  };
  const content = products && sources && citedArticles && { products, sources, citedArticles, ...rest };
  return { content, problems };
}

function collect<R extends { problems: Problem[] }>(problems: Problem[], result: R): R {
  problems.push(...result.problems);
  return result;
}
