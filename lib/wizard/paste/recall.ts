import { formatBuild, parseBuild } from '@/lib/exchange/build';
import type { Facts } from '@/lib/exchange/facts';
import type { Identifier } from '@/lib/exchange/identifier';
import { isExchangeBuild } from '@/lib/exchange/identifierReaders';
import { isDiagnosis, type DiagnosisId } from './diagnoses';
import type { Paste } from './readPaste';
import type { Signal, SignalKind } from './signal';

/** The key of the address that tells what was read from a paste: canonical values of closed kinds, never its text. */
export const READ = 'read';

/** One thing that was read. */
export type Recalled = { says: SignalKind; value: string } | { says: 'diagnosis'; value: DiagnosisId };

/** How each kind stands in the address. */
const CODES = {
  'file-version': 'fv',
  build: 'bu',
  'installed-update': 'up',
  registry: 'rg',
  owa: 'ow',
  'admin-display-version': 'av',
  'product-version': 'pv',
  'schema-version': 'sv',
  'failed-update': 'fu',
  'absent-update': 'au',
  'interim-update': 'ii',
  'other-version': 'ov',
  kb: 'kb',
  bulletin: 'ms',
  cve: 'cv',
  event: 'ev',
  error: 'er',
  diagnosis: 'dx',
} as const satisfies Record<Recalled['says'], string>;

const KINDS = new Map<string, Recalled['says']>(
  Object.entries(CODES).map(([kind, code]) => [code, kind as Recalled['says']]),
);

/** The address stays short enough to be sent; what the answers rest on stands first. */
const MOST = 12;

const KB = /^[1-9]\d{4,6}$/;
const CUT_VERSION = /^(?:\d|1\d)\.\d$/;
const FORMS: Partial<Record<SignalKind, RegExp>> = {
  kb: KB,
  'interim-update': KB,
  bulletin: /^(?:MS\d{2}-\d{3}|ADV\d{6})$/,
  cve: /^CVE-\d{4}-\d{4,7}$/,
  event: /^\d{1,5}$/,
  error: /^(?:-?\d{1,5}|0x[\dA-F]{1,8})$/,
};
const UPDATES: ReadonlySet<string> = new Set(['installed-update', 'registry', 'failed-update', 'absent-update']);

/** What of a paste is told after the redirect: versions of other software and numbers that name nothing are left out. */
export function recallOf({ understood, diagnoses }: Paste): Recalled[] {
  const telling = understood.filter(
    ({ says, used, releases }) => says !== 'other-version' && (used || !UPDATES.has(says) || releases.length > 0),
  );
  const ordered = telling.toSorted((a, b) => Number(b.used) - Number(a.used));
  const explained = diagnoses.map(({ id }) => ({ says: 'diagnosis' as const, value: id }));
  return [...explained, ...ordered.map(({ says, value }) => ({ says, value }))].slice(0, MOST);
}

/** Writes the value of the key `read`: `fv-14.3.513.0_av-14.3.123.4`. */
export function writeRecalled(recalled: readonly Recalled[]): string {
  return recalled.map(({ says, value }) => `${CODES[says]}-${value}`).join('_');
}

/** Reads the value of the key `read`. What is not of its closed kinds and forms is dropped. */
export function readRecalled(text: string, facts: Facts): Recalled[] {
  const read = text.split('_', MOST).flatMap((piece): Recalled[] => {
    const says = KINDS.get(piece.slice(0, 2));
    const value = piece.slice(3);
    if (says === undefined || piece[2] !== '-') return [];
    if (says === 'diagnosis') return isDiagnosis(value) ? [{ says, value }] : [];
    return isCanonical(says, value, facts) ? [{ says, value }] : [];
  });
  return [...new Map(read.map((one) => [`${one.says} ${one.value}`, one])).values()];
}

function isCanonical(says: SignalKind, value: string, facts: Facts): boolean {
  const form = FORMS[says];
  if (form) return form.test(value);
  if (isBuild(value)) return true;
  if (says === 'admin-display-version') return CUT_VERSION.test(value);
  return UPDATES.has(says) && (KB.test(value) || facts.releases.some(({ id }) => id === value));
}

function isBuild(value: string): boolean {
  const build = parseBuild(value);
  return build !== null && isExchangeBuild(build) && formatBuild(build) === value;
}

/** The signals of what was read, without the text in which they stood. */
export function signalsOf(recalled: readonly Recalled[], facts: Facts): Signal[] {
  return recalled.flatMap((one, start): Signal[] => {
    if (one.says === 'diagnosis') return [];
    const { says, value } = one;
    const releases = facts.releases.filter(
      ({ id, kb, build, aliases }) =>
        id === value || kb === Number(value) || build === value || aliases.includes(value),
    );
    return [{ says, value, source: value, start, identifier: identifierOf(says, value, start), releases }];
  });
}

function identifierOf(says: SignalKind, value: string, start: number): Identifier | null {
  const place = { value, source: value, start };
  if (says === 'bulletin' || says === 'cve' || says === 'event' || says === 'error') return { kind: says, ...place };
  if (KB.test(value)) return { kind: 'kb', ...place };
  if (says === 'schema-version' || !isBuild(value)) return null;
  return { kind: 'build', notation: says === 'admin-display-version' ? 'admin-display' : 'short', ...place };
}

/** Takes the key `read` out of the pairs of a query string; the first one counts. */
export function takeRecalled(
  pairs: [string, string][],
  facts: Facts,
): { read: Recalled[]; others: [string, string][] } {
  const value = pairs.find(([key]) => key === READ)?.[1] ?? '';
  return { read: readRecalled(value, facts), others: pairs.filter(([key]) => key !== READ) };
}

/** Adds the key `read` to a query string; nothing if nothing was read. */
export function withRecalled(query: string, read: readonly Recalled[]): string {
  const own = read.length === 0 ? [] : [`${READ}=${encodeURIComponent(writeRecalled(read))}`];
  return [...(query ? [query] : []), ...own].join('&');
}
