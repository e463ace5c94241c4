import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the commented example of an article lies, from the project's folder. */
export const EXAMPLE_FILE = 'docs/example-article.mdx';

/**
 * Reads the commented example of an article; the program runs in the project's folder.
 *
 * @throws Error if the file is not there
 */
export function exampleArticle(): string {
  return readFileSync(path.resolve(/* turbopackIgnore: true */ EXAMPLE_FILE), 'utf8');
}
