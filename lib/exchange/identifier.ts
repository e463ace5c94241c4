import { foldText } from './foldText';
import { plainCode, READERS, type Reading } from './identifierReaders';
import { readKb } from './kbNumber';

/**
 * A token that a person looks up, in its canonical form: kb `935490`, build `8.0.711.2`, bulletin `MS07-026`,
 * cve `CVE-2007-0039`, event `1023`, error `1603` or `0x80070643`.
 */
export type Identifier = Reading & {
  /** The text as typed: the number with its prefix, or the whole address that holds it. */
  source: string;
  /** Where `source` starts in the text, in UTF-16 units. */
  start: number;
};

/** Words that only announce the identifier beside them. */
const LABELS =
  /(?<![a-z\d])(?:admindisplayversion|productversion|fileversion|x-owa-version|exsetup(?:\.exe)?|version|build|number|update|hotfix|article|microsoft|security|bulletin)(?![a-z\d])/gi;

/** One address, file name or path: a registry key or a file may hold spaces, anything else may not. */
const ONE_TOKEN = /^(?:[^\s,;|\u0080-\uffff]+|(?:(?:computer\\)?hk[a-z_]{2,20}:?|[a-z]:)\\[^\r\n]*)$/i;

/**
 * Finds every identifier in a pasted text.
 *
 * A bare number is none, nor is a service pack in a registry path, the schema level after `ExchangeVersion`, a dotted
 * number of five parts, or one whose first part is not Exchange's.
 *
 * @param text any text, of any length
 * @returns the identifiers in the order of the text, without overlaps; one that stands there twice is reported twice
 */
export function findIdentifiers(text: string): Identifier[] {
  const folded = foldText(text);
  const stretches = READERS.flatMap(({ pattern, read }) =>
    Array.from(folded.matchAll(pattern), (match) => ({ match, reading: read(match) })),
  );
  // Sorting is stable, so the order of the readers decides between two that start at the same place.
  stretches.sort((a, b) => a.match.index - b.match.index);

  const found: Identifier[] = [];
  let end = 0;
  for (const { match, reading } of stretches) {
    if (reading === null || match.index < end) continue;
    end = match.index + match[0].length;
    if (reading !== 'nothing') found.push({ ...reading, source: text.slice(match.index, end), start: match.index });
  }
  return found;
}

/**
 * Reads a text that is one identifier and nothing else, in any spelling: with a label or brackets around it, as an
 * address, a file name or a registry path. A bare number of 6 or 7 digits is a KB number here. A shorter one can be an
 * event as well as an error code and is none.
 *
 * @param text what was typed into a search box
 * @returns the identifier, or null if there is none, more than one, or anything beside it
 */
export function soleIdentifier(text: string): Identifier | null {
  const bare = readBare(text);
  if (bare) return bare;

  const found = findIdentifiers(text);
  const [first] = found;
  if (!first || found.some(({ kind, value }) => kind !== first.kind || value !== first.value)) return null;
  const folded = foldText(text);
  return ONE_TOKEN.test(folded.trim()) || !/[\p{L}\p{N}]/u.test(textBeside(found, folded)) ? first : null;
}

function readBare(text: string): Identifier | null {
  const match = /^[\s"'([#]*(?<number>\d[\d,.' ]{4,8}\d|0x[\da-f]{3,8})[\s"')\].,;:!?]*$/i.exec(foldText(text));
  const number = match?.groups?.number;
  if (!number) return null;
  const start = foldText(text).indexOf(number);
  const position = { source: text.slice(start, start + number.length), start };
  if (/^0x/i.test(number)) return { kind: 'error', value: plainCode(number), ...position };
  const kb = readKb(number);
  return kb ? { kind: 'kb', value: kb, ...position } : null;
}

function textBeside(found: Identifier[], folded: string): string {
  let end = 0;
  const gaps = found.map(({ start, source }) => {
    const gap = folded.slice(end, start);
    end = start + source.length;
    return gap;
  });
  return [...gaps, folded.slice(end)].join(' ').replace(LABELS, ' ');
}
