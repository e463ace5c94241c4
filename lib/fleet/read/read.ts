import { headerKey, type ChosenColumns, type Meaning } from './columns';
import { recognise } from './recognise';
import { columnsOf, isChoosable, meaningMap, rowOf, type Row } from './row';
import type { Format } from './sheet';

/** A column that the reader may say more about. */
export interface ReadColumn {
  /** Its header as written. */
  header: string;
  key: string;
  meaning: Meaning | null;
}

/** What was read of a text. */
export interface Reading {
  rows: Row[];
  /** Formats that were recognised, each once. */
  formats: Format[];
  /** Columns of tables and separated columns, each once. */
  columns: ReadColumn[];
  /** Numbers of the lines that were not read. */
  unread: number[];
}

/** Formats whose columns are few enough to ask about: a list of everything has dozens. */
const ASKED: readonly Format[] = ['table', 'columns'];

/**
 * Reads the servers of a pasted text, a row for each record that says something of one.
 *
 * @param text any text; nothing of it is kept
 * @param chosen what the reader said about columns
 */
export function readRows(text: string, chosen: ChosenColumns = new Map()): Reading {
  const { sheets, unread } = recognise(text, chosen);
  const columns = new Map<string, ReadColumn>();
  const rows: Row[] = [];
  const without: number[] = [];
  for (const sheet of sheets) {
    const uses = columnsOf(sheet, chosen);
    const meanings = meaningMap(uses);
    if (ASKED.includes(sheet.format)) {
      for (const use of uses.filter(isChoosable)) {
        const key = headerKey(use.header);
        if (!columns.has(key)) columns.set(key, { header: use.header, key, meaning: use.meaning });
      }
    }
    for (const record of sheet.records) {
      const row = rowOf(record, meanings, chosen);
      if (saysSomething(row)) rows.push(row);
      else without.push(record.line);
    }
  }
  return {
    rows,
    formats: [...new Set(sheets.map(({ format }) => format))],
    columns: [...columns.values()],
    unread: [...unread, ...without].sort((a, b) => a - b),
  };
}

/** A record without a name counts only if it holds a version or an update. */
function saysSomething({ name, versions, updates }: Row): boolean {
  return name !== null || versions.length > 0 || updates.length > 0;
}
