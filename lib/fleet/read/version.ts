import { parseBuild, type Build } from '@/lib/exchange/build';

export type VersionKind = 'file-version' | 'admin-display-version';

/** A version as it stands in a text: whole, or cut after the part that names the service pack. */
export type Version =
  | { kind: VersionKind; build: Build; source: string }
  | { kind: VersionKind; build: null; major: number; minor: number; source: string };

/** No version is longer than this, with what may stand round it. */
const LONGEST = 300;

/** The value of ExchangeVersion: a level of the directory object that says nothing of what is installed. */
const SCHEMA = /(?<![\d.])0\.\d{1,3} ?\(\d{1,5}(?:\.\d{1,5}){3}\)/g;
const DISPLAY = /(?<![\d.])(\d{1,5})\.(\d{1,5}) ?\( ?build ?(\d{1,5})\.(\d{1,5})(?::[^)]{0,60})? ?\)/i;
/** Not followed by what shows that a digit or more was cut off. */
const FILE = /(?<![\d.])\d{1,5}(?:\.\d{1,5}){3}(?!\.?\d|\.\.|…)/;
const DISPLAY_CUT = /^"?(?:version ?)?(\d{1,2})\.(\d{1,2})(?: ?\(| ?$| ?…| ?\.\.)/i;
const FILE_CUT = /^"?(\d{1,2})\.(\d{1,2})\.\d{0,5}(?:\.\d{0,5})?(?:\.{2,3}|…)?$/;

/**
 * Reads the version in a cell.
 *
 * A table that was too narrow cuts its cells, and a list breaks its lines anywhere; so spaces may be missing, and of a
 * cut version only its first two parts are read.
 *
 * @param text a cell, or a line that holds a version
 * @param column what is known of the column: a plain build under AdminDisplayVersion is still AdminDisplayVersion
 * @returns the first version, or null
 */
export function readVersion(text: string, column: VersionKind | null): Version | null {
  const plain = text.slice(0, LONGEST).replace(/\s+/g, ' ').replace(SCHEMA, ' ').trim();
  const display = DISPLAY.exec(plain);
  if (display) {
    const [source, major, minor, build, revision] = display;
    return whole('admin-display-version', `${major}.${minor}.${build}.${revision}`, source);
  }
  const file = FILE.exec(plain);
  if (file) return whole(column ?? 'file-version', file[0], file[0]);
  return cut(plain, column);
}

function whole(kind: VersionKind, text: string, source: string): Version | null {
  const build = parseBuild(text);
  return build && { kind, build, source };
}

function cut(plain: string, column: VersionKind | null): Version | null {
  const shown = FILE_CUT.exec(plain);
  if (shown) return cutAt(column ?? 'file-version', shown);
  const display = DISPLAY_CUT.exec(plain);
  // A bare "14.3" is a version only where its column or the word before it says so.
  if (!display || (column !== 'admin-display-version' && !/^"?version/i.test(plain))) return null;
  return cutAt('admin-display-version', display);
}

function cutAt(kind: VersionKind, match: RegExpExecArray): Version {
  return { kind, build: null, major: Number(match[1]), minor: Number(match[2]), source: match[0].trim() };
}
