import { LONGEST_NAME } from '../limits';
import { headerKey, meaningOf, rankOf, roleOfFlag, type ChosenColumns, type Meaning } from './columns';
import { readRoles, type Role } from './roles';
import type { Sheet, SheetRecord } from './sheet';
import { readVersion, type Version } from './version';

/** What one record of a text says about a server. */
export interface Row {
  /** Null where the text names no server. */
  name: string | null;
  /** The name ends in the dots of a cut column, so that two servers may look the same. */
  nameCut: boolean;
  line: number;
  versions: Version[];
  /** A text that stands where a version should, such as `NotReached`. */
  unreadable: string | null;
  /** Descriptions or KB numbers of installed updates, as written. */
  updates: string[];
  roles: Role[];
  site: string | null;
  /** DAG or cluster. */
  group: string | null;
  facing: boolean | null;
}

/** What a column was taken for. */
export interface ColumnUse {
  header: string;
  meaning: Meaning | null;
}

const SAMPLE = 20;
const YES = /^(?:true|yes|[y1x]|ja|oui|s[íi]|да|はい|internet(?:[- ]?facing)?|external)$/i;
const NO = /^(?:false|no|n|0|nein|non|нет|いいえ|internal|inner)$/i;
/** The dots of a column that was too narrow. */
const CUT = /(?:\.{3}|…)$/;
const NETWORK = /^\\\\([^\\]{1,255})\\/;

/** Finds out what the columns of a sheet hold: as chosen, by their headers, or else by what stands in them. */
export function columnsOf(sheet: Sheet, chosen: ChosenColumns): ColumnUse[] {
  const uses = sheet.headers.map((header): ColumnUse => ({ header, meaning: meaningOf(header, chosen) }));
  const has = (...meanings: Meaning[]) => uses.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const withVersions = new Set(
    sheet.records
      .slice(0, SAMPLE)
      .flatMap(({ fields }) => fields.filter(([, value]) => readVersion(value, null) !== null))
      .map(([header]) => header),
  );
  const holdsVersions = ({ header }: ColumnUse) => withVersions.has(header);
  if (!has('version', 'file-version', 'display-version')) {
    const found = uses.find((use) => use.meaning === null && holdsVersions(use));
    if (found) found.meaning = 'version';
  }
  if (sheet.format !== 'list' && !has('name', 'path')) {
    const found = uses.find((use) => use.meaning === null && !holdsVersions(use));
    if (found) found.meaning = 'name';
  }
  return uses;
}

/** Reads a record by what its columns mean. */
export function rowOf(record: SheetRecord, meanings: ReadonlyMap<string, Meaning | null>, chosen: ChosenColumns): Row {
  const byMeaning = new Map<Meaning, Field[]>();
  for (const field of record.fields) {
    const meaning = meanings.get(field[0]);
    if (meaning === undefined || meaning === null) continue;
    const fields = byMeaning.get(meaning);
    if (fields) fields.push(field);
    else byMeaning.set(meaning, [field]);
  }
  const texts = (wanted: Meaning) => byMeaning.get(wanted) ?? NONE;
  const first = (wanted: Meaning) => texts(wanted).find(([, value]) => plain(value) !== '')?.[1];
  const name = nameOf(
    texts('name').toSorted(([a], [b]) => rankOf(a, chosen) - rankOf(b, chosen)),
    texts('path'),
  );
  const cells = [...texts('file-version'), ...texts('version'), ...texts('display-version')];
  const read = cells.map(([header, value]) => readVersion(value, columnKind(meanings.get(header) ?? null)));
  const versions = read.filter((version) => version !== null);
  const wrong = cells.find(([, value], index) => plain(value) !== '' && read[index] === null)?.[1];
  const site = first('site');
  const group = first('group');
  return {
    name: name === null ? null : name.slice(0, LONGEST_NAME),
    nameCut: name !== null && CUT.test(name),
    line: record.line,
    versions,
    unreadable: wrong === undefined ? null : plain(wrong).slice(0, LONGEST_NAME),
    updates: texts('update').flatMap(([, value]) => (plain(value) === '' ? [] : [plain(value)])),
    roles: rolesOf(texts('roles'), texts('flag')),
    site: site === undefined ? null : lastPart(site),
    // "Yes" under "Cluster" does not say which one.
    group: group === undefined || NO.test(plain(group)) || YES.test(plain(group)) ? null : lastPart(group),
    facing: facingOf(first('facing')),
  };
}

/** The headers of a sheet with their meanings, for `rowOf`. */
export function meaningMap(uses: readonly ColumnUse[]): Map<string, Meaning | null> {
  return new Map(uses.map(({ header, meaning }) => [header, meaning]));
}

/** Whether a header can be given a meaning by the reader: it has words of its own. */
export function isChoosable({ header, meaning }: ColumnUse): boolean {
  return headerKey(header) !== '' && meaning !== 'flag' && meaning !== 'path';
}

function columnKind(meaning: Meaning | null) {
  if (meaning === 'display-version') return 'admin-display-version';
  return meaning === 'file-version' ? 'file-version' : null;
}

function plain(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}

type Field = readonly [header: string, value: string];
const NONE: readonly Field[] = [];

function nameOf(names: readonly Field[], paths: readonly Field[]): string | null {
  const named = names.map(([, value]) => plain(value)).find((value) => value !== '');
  if (named !== undefined) return /^CN=([^,]{1,255})/i.exec(named)?.[1] ?? named.replace(/^\\\\/, '');
  for (const [, value] of paths) {
    const host = NETWORK.exec(value)?.[1];
    if (host !== undefined) return host;
  }
  return null;
}

function rolesOf(lists: readonly Field[], flags: readonly Field[]): Role[] {
  const listed = lists.flatMap(([, value]) => readRoles(value));
  const flagged = flags.flatMap(([header, value]) => {
    const role = roleOfFlag(header);
    return role !== null && YES.test(plain(value)) ? [role] : [];
  });
  return [...new Set([...listed, ...flagged])];
}

/** The last part of a path in the directory: `contoso.com/Configuration/Sites/Berlin` is Berlin. A cut one is none. */
function lastPart(value: string): string | null {
  const last = plain(value.slice(value.lastIndexOf('/') + 1)).slice(0, LONGEST_NAME);
  return last === '' || CUT.test(last) ? null : last;
}

function facingOf(value: string | undefined): boolean | null {
  if (value === undefined) return null;
  const text = plain(value);
  return YES.test(text) ? true : NO.test(text) ? false : null;
}
