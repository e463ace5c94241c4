import { headersOf, type Sheet, type SheetRecord } from './sheet';

/** Objects inside objects deeper than this are no output of ours. */
const DEEPEST = 3;

type Json = Record<string, unknown>;

/**
 * Reads JSON as ConvertTo-Json writes it: a list of servers, one server, a list inside an object, or an object on each line.
 *
 * @returns null if the text is no JSON, or holds no object
 */
export function readJson(text: string): Sheet | null {
  const trimmed = text.replace(/^[\ufffd\s]+/, '').replaceAll('\0', '');
  if (!/^[[{]/.test(trimmed)) return null;
  const whole = parsed(trimmed);
  const values = whole === undefined ? objectsByLine(trimmed) : [whole];
  const records = values
    .flatMap((value) => recordsOf(value, 0))
    .map((own, index): SheetRecord => {
      return { line: index + 1, fields: fieldsOf(own) };
    });
  return records.length === 0 ? null : { format: 'json', headers: headersOf(records), records };
}

function objectsByLine(text: string): unknown[] {
  return text.split('\n').flatMap((line) => {
    const value = line.startsWith('{') ? parsed(line.trim().replace(/,$/, '')) : undefined;
    return value === undefined ? [] : [value];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The servers of a value: the objects of a list, or an object that is one itself. */
function recordsOf(value: unknown, depth: number): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => recordsOf(one, depth + 1));
  if (!isObject(value)) return [];
  const list = Object.values(value).find((one): one is unknown[] => Array.isArray(one) && one.some(isObject));
  const plain = Object.values(value).some((one) => typeof one === 'string' || typeof one === 'number');
  return list && !plain ? recordsOf(list, depth + 1) : [value];
}

function fieldsOf(own: Json): [string, string][] {
  return Object.entries(own).flatMap(([header, value]): [string, string][] => {
    const inner = isObject(value) ? insideOf(value) : [];
    return inner.length > 0 ? inner : [[header, textOf(value, 0)]];
  });
}

/** A FileVersionInfo inside a server brings its own fields. */
function insideOf(value: Json): [string, string][] {
  return ['FileVersion', 'ProductVersion', 'FileName'].flatMap((header): [string, string][] => {
    const inner = value[header];
    return typeof inner === 'string' ? [[header, inner]] : [];
  });
}

/** A version that was written as an object, a list of names, or a plain value. */
function textOf(value: unknown, depth: number): string {
  if (value === null || value === undefined || depth > DEEPEST) return '';
  if (Array.isArray(value)) return value.map((one) => textOf(one, depth + 1)).join(', ');
  if (isObject(value)) {
    const { Major, Minor, Build, Revision, Name, Value, value: plain } = value;
    if (isWhole(Major) && isWhole(Minor) && isWhole(Build) && isWhole(Revision)) {
      return `${Major}.${Minor}.${Build}.${Revision}`;
    }
    return textOf(Name ?? Value ?? plain, depth + 1);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
