import { CHOICES, type Choice, type ChosenColumns } from './read/columns';

/** What the reader said beside the text. Names of servers are compared without regard to case. */
export interface FleetOptions {
  columns: ChosenColumns;
  /** Servers that are one DAG or one cluster, by name. */
  together: string[][];
  /** Servers that face the Internet, by name. */
  facing: string[];
}

export const NO_OPTIONS: FleetOptions = { columns: new Map(), together: [], facing: [] };

/** Fields of the form. Servers of one tick are separated by a bar, which no name of a computer holds. */
export const FIELDS = { text: 'text', file: 'file', column: 'column', together: 'together', facing: 'facing' } as const;
export const BETWEEN_NAMES = '|';

/** The value of a field that gives a column its meaning: `adsite=site`. */
export function columnValue(key: string, meaning: Choice | ''): string {
  return `${key}=${meaning}`;
}

/**
 * Reads the options out of the fields of the form; whatever is no option counts for nothing.
 *
 * Ticks hold names between bars. Names that are typed stand a group a line, separated by commas, semicolons or spaces.
 */
export function readOptions(form: URLSearchParams): FleetOptions {
  const columns = new Map<string, Choice>();
  for (const value of form.getAll(FIELDS.column)) {
    const at = value.lastIndexOf('=');
    const choice = CHOICES.find((one) => one === value.slice(at + 1));
    if (at > 0 && choice !== undefined) columns.set(value.slice(0, at), choice);
  }
  const lists = (field: string) =>
    form
      .getAll(field)
      .flatMap((value) => value.split(/\r\n|\n|\r/))
      .map(namesOf)
      .filter((names) => names.length > 0);
  return {
    columns,
    together: lists(FIELDS.together).filter((names) => names.length > 1),
    facing: [...new Set(lists(FIELDS.facing).flat())],
  };
}

function namesOf(line: string): string[] {
  const names = line.includes(BETWEEN_NAMES) ? line.split(BETWEEN_NAMES) : line.split(/[,;\s]/);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** The key by which names are compared. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}
