/** How a text was written: Format-List, Format-Table, columns by a separator, JSON, or lines with a build on each. */
export type Format = 'list' | 'table' | 'columns' | 'json' | 'lines';

/** One row or block of a text, its values by header in the order of the text. */
export interface SheetRecord {
  /** Number of its first line, from 1. */
  line: number;
  fields: readonly (readonly [header: string, value: string])[];
}

/** A stretch of a text in one format. */
export interface Sheet {
  format: Format;
  /** Headers in the order of the text, each once. */
  headers: string[];
  records: SheetRecord[];
}

/** A stretch that was read, and the index of the line after it. */
export interface Stretch {
  sheet: Sheet;
  next: number;
}

/** The headers of records whose fields differ, each once. */
export function headersOf(records: readonly SheetRecord[]): string[] {
  const headers = new Set<string>();
  for (const { fields } of records) for (const [header] of fields) headers.add(header);
  return [...headers];
}
