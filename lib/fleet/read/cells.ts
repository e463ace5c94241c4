/** Lines that a quoted cell may go over. Past them the quotation mark was a character like any other. */
const LONGEST_QUOTE = 10;

/**
 * Splits a record into its cells (RFC 4180), without the spaces round them.
 *
 * @param at index of its first line; a quoted cell may go on in the next ones
 * @param separator one character
 * @returns the cells and the index of the line after the record
 */
export function splitRecord(
  lines: readonly string[],
  at: number,
  separator: string,
): { cells: string[]; next: number } {
  let text = lines[at] ?? '';
  if (!text.includes('"')) return { cells: text.split(separator).map((cell) => cell.trim()), next: at + 1 };
  for (let next = at + 1; next <= at + LONGEST_QUOTE; next++) {
    const cells = quotedCells(text, separator);
    if (cells) return { cells, next };
    if (next >= lines.length) break;
    text += `\n${lines[next] ?? ''}`;
  }
  const plain = (lines[at] ?? '').split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));
  return { cells: plain, next: at + 1 };
}

/** The cells of a record; null if a quotation is still open at its end. */
function quotedCells(text: string, separator: string): string[] | null {
  const cells: string[] = [];
  let from = 0;
  while (from <= text.length) {
    while (text[from] === ' ') from++;
    if (text[from] !== '"') {
      const end = text.indexOf(separator, from);
      cells.push(text.slice(from, end === -1 ? undefined : end).trim());
      if (end === -1) return cells;
      from = end + 1;
      continue;
    }
    const close = closingQuote(text, from + 1);
    if (close === -1) return null;
    const end = text.indexOf(separator, close + 1);
    cells.push(
      text
        .slice(from + 1, close)
        .replaceAll('""', '"')
        .trim(),
    );
    if (end === -1) return cells;
    from = end + 1;
  }
  return [...cells, ''];
}

/** The index of the quotation mark that ends a cell; two in a row are one that belongs to it. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
