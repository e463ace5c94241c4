import { inspect } from 'node:util';

/**
 * An error for the operator: what it is, where it happened, and what caused it. Each line begins with the number of the request,
 * so that no text in an error can forge a line.
 */
export function errorLines(id: string, error: unknown): string {
  return numbered(id, inspect(error, { depth: 4, breakLength: Infinity }));
}

/** A text for the operator, of which each line that is not empty begins with the number of the request. */
export function numbered(id: string, text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .filter((line) => line !== '')
    .map((line) => `${id} ${line}\n`)
    .join('');
}
