import { meaningOf, type ChosenColumns } from './columns';
import { splitRecord } from './cells';
import type { SheetRecord, Stretch } from './sheet';
import { readTable } from './table';
import { readVersion } from './version';

const SEPARATORS = [',', ';', '\t', '|'] as const;
type Separator = (typeof SEPARATORS)[number];

/** Rows that are looked at to find out what columns without a known header hold. */
const SAMPLE = 20;
/** No output has more columns. */
const MOST_COLUMNS = 200;
const RULE = /^[\s|:-]+$/;

/**
 * Reads columns separated by commas, semicolons, tabs or bars, quoted as RFC 4180 has it or not.
 *
 * The first line holds the headers. Without a header that we know, columns are read only if one of them holds versions.
 *
 * @param at index of the line where it should begin
 * @returns null if no separated columns begin there
 */
export function readSeparated(lines: readonly string[], at: number, chosen: ChosenColumns): Stretch | null {
  const separator = separatorOf(lines, at, chosen);
  if (separator === null) return null;
  const head = splitRecord(lines, at, separator);
  const titled = isHead(head.cells, chosen) || !head.cells.some((cell) => readVersion(cell, null) !== null);
  const columns = head.cells.slice(0, MOST_COLUMNS);
  const headers = titled ? unique(columns) : columns.map((_, index) => `Column ${index + 1}`);
  const records: SheetRecord[] = [];
  let next = titled ? head.next : at;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    if (line === '' || RULE.test(line)) {
      next++;
      continue;
    }
    if (!line.includes(separator) && startsElse(lines, next)) break;
    const record = splitRecord(lines, next, separator);
    // The output of one command for each server repeats its headers.
    const repeated = titled && sameCells(record.cells, head.cells);
    if (!repeated) records.push({ line: next + 1, fields: fieldsOf(headers, record.cells) });
    next = record.next;
  }
  return { sheet: { format: 'columns', headers, records }, next };
}

function sameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}

function fieldsOf(headers: readonly string[], cells: readonly string[]): [string, string][] {
  return cells.flatMap((cell, index): [string, string][] => {
    const header = headers[index];
    return header === undefined || cell === '' ? [] : [[header, cell]];
  });
}

/** A line without a separator ends the columns if a table begins there, or if it is a field of a list. */
function startsElse(lines: readonly string[], at: number): boolean {
  return readTable(lines.slice(at, at + 3), 0) !== null || / : ?/.test(lines[at] ?? '');
}

function separatorOf(lines: readonly string[], at: number, chosen: ChosenColumns): Separator | null {
  const head = lines[at] ?? '';
  const known = (separator: Separator) =>
    oneLine(head, separator).filter((cell) => meaningOf(cell, chosen) !== null).length;
  const counted = SEPARATORS.filter((separator) => head.includes(separator)).map(
    (separator) => [separator, known(separator)] as const,
  );
  const [best] = counted.toSorted((a, b) => b[1] - a[1]);
  if (!best) return null;
  if (best[1] > 0 && isHead(oneLine(head, best[0]), chosen)) return best[0];
  return counted.map(([separator]) => separator).find((separator) => holdsVersions(lines, at, separator)) ?? null;
}

/** A head names a server and something of it, or at least two things that we know. */
function isHead(cells: readonly string[], chosen: ChosenColumns): boolean {
  return cells.length > 1 && cells.filter((cell) => meaningOf(cell, chosen) !== null).length > 1;
}

/** Two or more cells on each of the first rows, one of which is a version and nothing else. */
function holdsVersions(lines: readonly string[], at: number, separator: Separator): boolean {
  // Only the first line of a block is asked, so that no line is looked at often.
  if (at > 0 && lines[at - 1] !== '') return false;
  const sample = lines.slice(at, at + SAMPLE);
  const end = sample.indexOf('');
  const rows = sample
    .slice(0, end === -1 ? undefined : end)
    .filter((line) => !RULE.test(line))
    .map((line) => oneLine(line, separator));
  const [first, second] = rows;
  if (!first || first.length < 2 || (second && second.length !== first.length)) return false;
  return rows.some((cells) => cells.some((cell) => readVersion(cell, null)?.source === cell.trim()));
}

function oneLine(line: string, separator: Separator): string[] {
  return splitRecord([line], 0, separator).cells;
}

/** Headers that are empty or come again get their place as a name. */
function unique(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return headers.map((header, index) => {
    const name = header === '' || seen.has(header) ? `Column ${index + 1}` : header;
    seen.add(name);
    return name;
  });
}
