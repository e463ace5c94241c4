import type { z } from 'zod';
import type { Problem } from './problem';
import { parseYaml, type Located } from './yaml';

/** A content file in its two halves. */
export interface Split<T> {
  /** Null if it is invalid; the prose can be checked all the same. */
  front: Located<T> | null;
  /** The prose below the front matter. */
  body: string;
  /** Line of the file on which the prose begins. */
  bodyLine: number;
  problems: Problem[];
}

const FENCE = '---';

/** Splits an MDX file into its front matter, checked with the schema, and its prose. */
export function parseFrontMatter<T>(schema: z.ZodType<T>, file: string, text: string): Split<T> {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1) {
    const message = 'expected the file to begin with front matter between two lines of ---';
    return { front: null, body: '', bodyLine: 1, problems: [{ file, line: 1, field: 'front matter', message }] };
  }
  const { located, problems } = parseYaml(schema, file, lines.slice(1, end).join('\n'), 2);
  return { front: located, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, problems };
}
