import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
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
  schema: z.ZodType<T>,
  file: string,
  text: string,
  firstLine: number,
): { located: Located<T>; problems: [] } | { located: null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    file,
    line: firstLine - 1 + lines.linePos(fault.pos[0]).line,
    field: 'yaml',
    message: fault.message.split('\n')[0]!.replace(/ at line \d.*$/, ''),
  }));
  if (faults.length > 0) return { located: null, problems: faults };
  const lineOf = (path: readonly PropertyKey[]) => firstLine - 1 + lineInDocument(document, lines, path);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias that has no anchor, or so many that the value would grow without end.
    const message = `${error instanceof Error ? error.message : String(error)}; expected YAML without anchors and aliases`;
    return { located: null, problems: [{ file, line: firstLine, field: 'yaml', message }] };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { located: { file, value: parsed.data, lineOf }, problems: [] };
  const problems = parsed.error.issues
    .flatMap((issue) => faultsOf(issue))
    .map(({ path, message }) => ({ file, line: lineOf(path), field: path.join('.') || 'yaml', message }));
  return { located: null, problems };
}

interface Fault {
  path: PropertyKey[];
  message: string;
}

/** What an issue of zod says, each unknown key and each fault inside a union at its own place. */
function faultsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: 'is no known field; expected only fields that lib/content/schema describes',
    }));
  }
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.find((faults) =>
      faults.every((fault) => fault.path.length > 0 || fault.code === 'unrecognized_keys'),
    );
    if (nearest) return nearest.flatMap((inner) => faultsOf(inner, path));
  }
  return [{ path, message: issue.message }];
}

function lineInDocument(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let offset = document.contents?.range?.[0] ?? 0;
  let node: unknown = document.contents;
  for (const step of path) {
    const found = stepInto(node, step);
    if (!found) break;
    offset = found.at.range?.[0] ?? offset;
    node = found.inner;
  }
  return lines.linePos(offset).line;
}

/** The node that a step of a path leads to, and the node whose line names it: a key, or an item of a list. */
function stepInto(node: unknown, step: PropertyKey): { at: Node; inner: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && isScalar(pair.key) ? { at: pair.key, inner: pair.value } : null;
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) ? { at: item, inner: item } : null;
}
