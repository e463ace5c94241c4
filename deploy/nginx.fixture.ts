import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One directive of an nginx configuration. */
export interface Directive {
  name: string;
  args: string[];
  /** What stands in its braces; undefined if it ends with a semicolon. */
  block?: Directive[];
}

/**
 * Reads an nginx configuration by the rules of its parser: words, quoted words, comments, `;` and braces.
 *
 * @throws SyntaxError for what nginx would not read
 */
export function parseNginx(text: string): Directive[] {
  const tokens = [...text.matchAll(/\s+|#[^\n]*|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|[;{}]|[^\s;{}"'#][^\s;{}]*/g)];
  const read = tokens.map(([whole]) => whole).join('');
  if (read !== text) throw new SyntaxError(`Not read from: ${text.slice(read.length, read.length + 40)}`);
  const words = tokens.filter(([whole]) => whole.trim() !== '' && !whole.startsWith('#'));
  const open: Directive[][] = [[]];
  let line: string[] = [];
  for (const [whole, double, single] of words) {
    const inner = open.at(-1) ?? [];
    const [name, ...args] = line;
    if (whole === '}') {
      if (name !== undefined || open.length === 1) throw new SyntaxError(`A brace too many after ${name ?? 'a block'}`);
      open.pop();
    } else if (whole === ';' || whole === '{') {
      if (name === undefined) throw new SyntaxError(`A ${whole} without a directive`);
      const directive: Directive = { name, args, ...(whole === '{' && { block: [] }) };
      inner.push(directive);
      if (directive.block) open.push(directive.block);
      line = [];
    } else line.push(double ?? single ?? whole);
  }
  if (open.length > 1 || line.length > 0) throw new SyntaxError('The file ends inside a directive or a block');
  return open[0] ?? [];
}

/** Every directive of a name, at any depth. */
export function allOf(name: string, directives: readonly Directive[]): Directive[] {
  return directives.flatMap((directive) => [
    ...(directive.name === name ? [directive] : []),
    ...allOf(name, directive.block ?? []),
  ]);
}

/** What a file of this folder holds. */
export const text = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');

/** deploy/nginx/supersede.conf */
export const config = parseNginx(text('nginx/supersede.conf'));

/**
 * The words of the only directive of a name.
 * @throws Error if there is none, or more than one
 */
export function one(name: string, within: readonly Directive[] = config): string[] {
  const [found, another] = allOf(name, within);
  if (found === undefined || another !== undefined) throw new Error(`${name} does not stand there once`);
  return found.args;
}

/** The rules of the map that sets a variable. */
export function mapOf(variable: string): Directive[] {
  return allOf('map', config).find(({ args }) => args[1] === variable)?.block ?? [];
}

/**
 * Replaces texts of a configuration to run it elsewhere.
 *
 * @param places what stands there and what stands in its place
 * @throws Error if one of them does not stand there: the test would run something else than it says
 */
export function moved(text: string, places: readonly (readonly [from: string, to: string])[]): string {
  return places.reduce((config, [from, to]) => {
    if (!config.includes(from)) throw new Error(`The configuration does not hold ${from}`);
    return config.replaceAll(from, to);
  }, text);
}
