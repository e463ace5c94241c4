import type { Stretch } from './sheet';

const RULE = /^\s*-+(?:\s+-+)*$/;

/** No output has more columns; without a limit a hostile text could make rows times columns of them. */
const MOST_COLUMNS = 60;

/**
 * Reads what Format-Table wrote: a line of headers, a line of dashes under them, and rows in the same columns up to an
 * empty line.
 *
 * A row without a value in its first column continues the row above it, as `-Wrap` writes it.
 *
 * @param at index of the line with the headers
 * @returns null if no table begins there
 */
export function readTable(lines: readonly string[], at: number): Stretch | null {
  const head = lines[at] ?? '';
  const rule = lines[at + 1] ?? '';
  if (head.trim() === '' || !RULE.test(rule)) return null;
  const starts = Array.from(rule.matchAll(/-+/g), (match) => match.index).slice(0, MOST_COLUMNS);
  const headers = cellsOf(head, starts);
  const rows: { line: number; cells: string[] }[] = [];
  let next = at + 2;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line === '') break;
    const cells = cellsOf(line, starts);
    const above = rows.at(-1);
    if (cells[0] === '' && above) above.cells = above.cells.map((cell, index) => cell + (cells[index] ?? ''));
    else rows.push({ line: next + 1, cells });
  }
  return {
    sheet: {
      format: 'table',
      headers,
      records: rows.map(({ line, cells }) => ({
        line,
        fields: headers.map((header, index) => [header, cells[index] ?? ''] as const).filter(([, cell]) => cell !== ''),
      })),
    },
    next,
  };
}

/** Cuts a line where the columns begin; a value aligned to the right begins before its column. */
function cellsOf(line: string, starts: readonly number[]): string[] {
  const cuts: number[] = [0];
  for (const start of starts.slice(1)) {
    const least = cuts.at(-1) ?? 0;
    let cut = Math.min(start, line.length);
    while (cut > least && cut < line.length && line[cut - 1] !== ' ') cut--;
    cuts.push(cut === least ? Math.max(least, Math.min(start, line.length)) : cut);
  }
  return cuts.map((cut, index) => line.slice(cut, cuts[index + 1] ?? line.length).trim());
}
