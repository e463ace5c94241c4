import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem';

/** A YAML document that knows on which line of its file each field stands. */
export interface Located<T> {
  file: string;
  value: T;
  /** Line of a field by its path; the nearest enclosing field's if it is not there. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML and checks it with a schema.
 *
 * @param file path for messages
 * @param text the YAML; dates stay text
 * @param firstLine line of the file on which `text` begins
 * @returns the value with its lines, or every problem found
 */
export function parseYaml<T>(
  schema: z.ZodType<T>, file: string, text: string, firstLine: number,
): { located: Located<T>; problems: [] } | { located: null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file, line: firstLine - 1 + lines.linePos(error.pos[0]).line, field: 'yaml', message: error.message.split('\n')[0]!.replace(/ at line .*$/, ''),
    }));
    return { located: null, problems };
  }
  const lineOf = (path: readonly PropertyKey[]) => firstLine - 1 + lineInDocument(document, lines, path);
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { located: { file, value: parsed.data, lineOf }, problems: [] };
  const problems = parsed.error.issues.map((issue) => ({
    file, line: lineOf(issue.path), field: issue.path.join('.') || 'front matter', message: issue.message,
  }));
  return { located: null, problems };
}

function lineInDocument(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
