import { FleetTooLarge, MOST_LINES } from '../limits';
import { meaningOf, type ChosenColumns } from './columns';
import { readJson } from './json';
import { plainLines } from './lines';
import { readList } from './list';
import { readLoose } from './loose';
import { readSeparated } from './separated';
import type { Sheet, SheetRecord } from './sheet';
import { readTable } from './table';

/** A text taken apart into the stretches that could be read. */
export interface Recognised {
  sheets: Sheet[];
  /** Numbers of the lines that belong to no stretch, from 1; empty lines and prompts are none. */
  unread: number[];
}

/** A line that holds one word: the name of a server, if output without a name follows it. */
interface Label {
  line: number;
  text: string;
}

const LABEL = /^\s*[^\s:]{1,100}:?$/;

/** Headers of what is read from lines that stand alone. */
export const LOOSE_HEADERS = ['Name', 'Version'] as const;

/**
 * Recognises the formats in a text, of which it may hold several one after the other.
 *
 * @param text any text; the time taken grows with its length and with nothing else
 * @param chosen what the reader said about columns
 * @throws FleetTooLarge if it has too many lines
 */
export function recognise(text: string, chosen: ChosenColumns): Recognised {
  const json = readJson(text);
  if (json) return { sheets: [json], unread: [] };
  const lines = plainLines(text);
  if (lines.length > MOST_LINES) throw new FleetTooLarge('lines', MOST_LINES);
  const sheets: Sheet[] = [];
  const unread: number[] = [];
  let loose: SheetRecord[] = [];
  let label: Label | null = null;
  const closeLoose = () => {
    if (loose.length > 0) sheets.push({ format: 'lines', headers: [...LOOSE_HEADERS], records: loose });
    loose = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at++;
      continue;
    }
    const stretch = readTable(lines, at) ?? readSeparated(lines, at, chosen) ?? readList(lines, at, chosen);
    if (stretch) {
      closeLoose();
      const named = label && withName(stretch.sheet, label.text, chosen);
      if (named && label) unread.splice(unread.lastIndexOf(label.line), 1);
      label = null;
      sheets.push(named ?? stretch.sheet);
      at = stretch.next;
      continue;
    }
    const alone = readLoose(line);
    if (alone) {
      const above: Label | null = alone.name === '' ? label : null;
      if (above) unread.splice(unread.lastIndexOf(above.line), 1);
      label = null;
      loose.push({
        line: at + 1,
        fields: [
          [LOOSE_HEADERS[0], above?.text ?? alone.name],
          [LOOSE_HEADERS[1], alone.version],
        ],
      });
    } else {
      unread.push(at + 1);
      label = LABEL.test(line) ? { line: at + 1, text: line.trim().replace(/:$/, '') } : null;
    }
    at++;
  }
  closeLoose();
  return { sheets, unread };
}

/** Gives the name above a stretch to its first record; null if the stretch has names of its own. */
function withName(sheet: Sheet, name: string, chosen: ChosenColumns): Sheet | null {
  const [first, ...others] = sheet.records;
  if (!first || sheet.headers.some((header) => meaningOf(header, chosen) === 'name')) return null;
  const header = LOOSE_HEADERS[0];
  return {
    ...sheet,
    headers: [header, ...sheet.headers],
    records: [{ ...first, fields: [[header, name], ...first.fields] }, ...others],
  };
}
