import { meaningOf, type ChosenColumns } from './columns';
import { headersOf, type SheetRecord, type Stretch } from './sheet';
import { readVersion } from './version';

/** `Name : value` as Format-List writes it, or `File:   value` as a FileVersionInfo writes itself. */
const FIELD = /^\s*([^\s:][^:]{0,59}):(?: (.*))?$/;

/** What stands before and after the colon; null if the line is no field. */
function fieldOf(line: string): { header: string; value: string; spaced: boolean } | null {
  const match = line.includes(':') ? FIELD.exec(line) : null;
  if (!match) return null;
  const header = match[1] ?? '';
  return { header: header.trimEnd(), value: (match[2] ?? '').trim(), spaced: header.endsWith(' ') };
}

/** Whether a list begins here. `MBX1: 14.3.123.4` is none: there the name of a server stands before the colon. */
function begins(line: string, chosen: ChosenColumns): boolean {
  const field = fieldOf(line);
  if (!field) return false;
  if (meaningOf(field.header, chosen) !== null) return true;
  return field.spaced && readVersion(field.value, null) === null;
}

/**
 * Reads what Format-List wrote: a field a line, records separated by empty lines or by a header that comes again.
 * A value that was broken goes on in the next line, indented, and is joined without a space because it may be broken
 * inside a word.
 *
 * @param at index of the line where it should begin
 * @returns null if no list begins there
 */
export function readList(lines: readonly string[], at: number, chosen: ChosenColumns): Stretch | null {
  if (!begins(lines[at] ?? '', chosen)) return null;
  const records: SheetRecord[] = [];
  const margin = indentOf(lines[at] ?? '');
  let fields: [string, string][] = [];
  let seen = new Set<string>();
  let first = at;
  const close = () => {
    if (fields.length > 0) records.push({ line: first + 1, fields });
    fields = [];
    seen = new Set();
  };

  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line === '') {
      close();
      continue;
    }
    const open = fields.at(-1);
    if (open && indentOf(line) > margin + 1) {
      open[1] += line.trim();
      continue;
    }
    // After an empty line, what follows may be something else.
    const field = open || begins(line, chosen) ? fieldOf(line) : null;
    if (!field) break;
    const key = field.header.toLowerCase();
    if (seen.has(key)) close();
    if (fields.length === 0) first = next;
    seen.add(key);
    fields.push([field.header, field.value]);
  }
  close();
  return { sheet: { format: 'list', headers: headersOf(records), records }, next };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
