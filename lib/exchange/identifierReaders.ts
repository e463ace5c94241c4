import { BUILD_WORD, formatBuild, parseBuild, VERSION_WORD, type Build } from './build';
import { readKbAddress } from './kbAddress';
import { KB_WITH_PREFIX, plainKb } from './kbNumber';

/** How a build was written: `8.0.711.2`, `08.00.0711.002` (leading zeros) or `Version 8.0 (Build 711.2)`. */
export type Notation = 'short' | 'long' | 'admin-display';

/** What an identifier is, in its canonical form; where it stood is added by `findIdentifiers`. */
export type Reading =
  | { kind: 'kb' | 'bulletin' | 'cve' | 'event' | 'error'; value: string }
  | { kind: 'build'; value: string; notation: Notation };

/**
 * One spelling: where it may stand in text written by `foldText`, and what it means.
 * `nothing` means the stretch is understood and holds no identifier; null leaves it to the other readers.
 */
export interface Reader {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Reading | 'nothing' | null;
}

/** First parts of Exchange's dotted builds: 6 (2000, 2003), 8 (2007), 14 (2010), 15 (2013 and later). */
export const EXCHANGE_MAJORS: readonly number[] = [6, 8, 14, 15];

/** True if the first part is Exchange's. Any other dotted number is an IP address or another product's version. */
export function isExchangeBuild(build: Build): boolean {
  return EXCHANGE_MAJORS.includes(build[0]);
}

/** The readers in order: where two start at the same place, the earlier one is believed. */
export const READERS: readonly Reader[] = [
  {
    // An address: scheme, host or a leading slash. A semicolon stands only in its query, commas and brackets nowhere,
    // because they separate columns and close sentences.
    pattern:
      /(?:https?:\/\/|ftp:\/\/|(?<![\w./-])(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,20}(?=[/?:])|(?<![\w./-])(?=\/))(?:(?!https?:\/\/)[\w#%&+\-./:=@~])*(?:\?(?:(?!https?:\/\/)[\w#%&+\-./:;=?@[\]~])*)?(?<=[\w/])/gi,
    read: (match) => {
      const kb = readKbAddress(match[0]);
      return kb ? { kind: 'kb', value: kb } : null;
    },
  },
  {
    pattern: new RegExp(KB_WITH_PREFIX, 'gi'),
    read: (match) => {
      const kb = plainKb(match.groups?.digits ?? '');
      return kb ? { kind: 'kb', value: kb } : null;
    },
  },
  {
    // ExchangeVersion, the schema level of a directory object: `0.1 (8.0.535.0)` says nothing about the server.
    // A table that is too narrow cuts it off before the bracket.
    pattern: /(?<![\d.])0\.\d{1,3}\s{0,60}\(\d[\d.]{0,40}\)?/g,
    read: () => 'nothing',
  },
  {
    pattern: new RegExp(
      String.raw`(?:(?<!\p{L})(?:${VERSION_WORD})\s{1,60})?(?<![\d.])\d{1,5}\.\d{1,5}\s{0,60}\(\s{0,60}(?:${BUILD_WORD})\s{1,60}\d{1,5}\.\d{1,5}(?::[^)]{0,60})?\s{0,60}\)`,
      'giu',
    ),
    read: (match) => readBuild(match[0], 'admin-display'),
  },
  {
    // The whole dotted run, so that four parts are never cut out of a longer one.
    pattern: /(?<![a-z\d.])v?(?<dotted>\d+(?:\.\d+){3,})(?![a-z\d]|\.\d)/gi,
    read: ({ groups }) => {
      const dotted = groups?.dotted ?? '';
      // Groups of three digits are a large number as German and other languages write it.
      if (/^\d{1,3}(?:\.\d{3}){3,}$/.test(dotted)) return 'nothing';
      return readBuild(dotted, /(?:^|\.)0\d/.test(dotted) ? 'long' : 'short');
    },
  },
  {
    pattern: /(?<![a-z\d])ms[ -]?(?<year>9[89]|0\d|1[0-7])[-_ ]?(?<number>\d{3})(?![a-z\d])/gi,
    read: ({ groups }) => ({ kind: 'bulletin', value: `MS${groups?.year}-${groups?.number}` }),
  },
  {
    // Advisories of the security update guide are listed beside the bulletins.
    pattern: /(?<![a-z\d])adv[ -]?(?<number>\d{6})(?![a-z\d])/gi,
    read: ({ groups }) => ({ kind: 'bulletin', value: `ADV${groups?.number}` }),
  },
  {
    pattern: /(?<![a-z\d])cve[-_ ]?(?<year>(?:19|20)\d{2})[-_ ](?<number>\d{4,7})(?![a-z\d])/gi,
    read: ({ groups }) => ({ kind: 'cve', value: `CVE-${groups?.year}-${groups?.number}` }),
  },
  {
    pattern:
      /(?<![a-z])event(?:[ _-]?ids?(?: qualifiers=["']?\d{1,9}["']?>)?[\s:=#"'>]{0,60}(?<id>\d{1,5})|[ \t]{1,3}#?(?<number>\d{3,5}))(?![a-z\d]|[.:/-]\d)/gi,
    read: ({ groups }) => ({ kind: 'event', value: plainDecimal(groups?.id ?? groups?.number ?? '') }),
  },
  {
    // A minus belongs to the number only after a gap: `Error -1018`, which databases write, and not `Error-1603`.
    pattern:
      /(?<![a-z])(?:error(?:[ _-]?(?:codes?|status|number|value))?|(?:exit|return)[ _-]?code)(?: is|[ \t:=#("']){0,6}(?<code>0x[\da-f]{1,8}|(?:(?<=[ \t:=#("'])-)?\d{3,5})(?![a-z\d]|[.:/-]\d)/gi,
    read: ({ groups }) => ({ kind: 'error', value: plainCode(groups?.code ?? '') }),
  },
  {
    // A failure code of Windows has its highest bit set; a shorter or smaller hexadecimal number can be anything.
    pattern: /(?<![a-z\d])0x[89a-f][\da-f]{7}(?![a-z\d])/gi,
    read: (match) => ({ kind: 'error', value: plainCode(match[0]) }),
  },
];

/** The canonical form of an error code: `1603` without leading zeros, `0x800CCC13` in upper case after the `0x`. */
export function plainCode(code: string): string {
  return /^0x/i.test(code) ? `0x${code.slice(2).toUpperCase()}` : plainDecimal(code);
}

function plainDecimal(digits: string): string {
  return String(Number(digits));
}

function readBuild(text: string, notation: Notation): Reading | 'nothing' {
  const build = parseBuild(text);
  return build && isExchangeBuild(build) ? { kind: 'build', value: formatBuild(build), notation } : 'nothing';
}
