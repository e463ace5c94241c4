import type { Content } from '../content';
import type { Problem } from '../problem';
import type { Located } from '../yaml';

/** A rule over the whole content. */
export type Check = (content: Content) => Problem[];

/** Makes the problem of a field of a file, on the line where the field stands. */
export function problemAt(front: Located<unknown>, path: readonly PropertyKey[], message: string): Problem {
  return { file: front.file, line: front.lineOf(path), field: path.join('.'), message };
}
