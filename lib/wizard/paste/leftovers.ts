import { EXCHANGE_MAJORS } from '@/lib/exchange/identifierReaders';

/** A stretch of the text that was understood. */
export interface Stretch {
  start: number;
  end: number;
}

const MOST = 10;
const LONGEST = 120;

/** Dotted numbers of three and more parts, a decimal comma with them; what a table cut off ends in dots. */
const DOTTED = /(?<![\w.\\/-])\d{1,5}(?:\.\d{1,6}){2,12}(?:,\d{1,6})?(?:\.{2,3}|…)?(?![\w\\/-])/g;
const DATE_OR_TIME = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|(?:19|20)\d{2})$/;
/** AdminDisplayVersion with the decimal comma of another language. */
const DECIMAL_COMMAS = /\d{1,2},\d{1,2} ?\(\p{L}{1,20} \d{1,5},\d{1,5}\)?/gu;
/** Windows in three parts. */
const WINDOWS = /^6\.[0-3]\.\d{4}$/;
/** A KB number of a length that none has. */
const ODD_KB = /\bkb[ -]?(?:\d{1,4}|\d{8,20})(?!\d)/gi;
/** A line that is one number: a KB number, an event or an error, and nothing tells which. */
const LONE_NUMBER = /^[ \t]*\d{4,7}[ \t]*$/gm;
const ERROR_CODE = /(?<![\w-])0x[\da-f]{4,8}(?![\da-f])/gi;
const NO_ERROR_CODE = /offset|address|time ?stamp|reg_|process|thread|dword/i;
const ERROR_WORD = /\b(?:error|fehler|erreur|failed|failure|exception|fatal)\b/i;
/** Labels whose value is one of these words, and settings that have it in their name. */
const ONLY_LABEL =
  /^\s*(?:level|type|event type|entry ?type|ebene|typ|keywords)\b|:(?:\s*(?:true|false|\{\}|\$null))?\s*$/i;

/**
 * Finds what looks as if it should mean something and was not read: odd numbers, and lines that tell of an error.
 * Names, labels, dates and other words are left aside.
 *
 * @param text text written by `foldText`
 * @param understood stretches of it that were read
 * @returns the pieces as they stand, at most ten, each at most 120 characters
 */
export function leftoversOf(text: string, understood: Stretch[]): string[] {
  const read = new Covered(understood);
  const pieces: Stretch[] = [];
  const add = (start: number, source: string) => {
    const end = start + source.length;
    if (pieces.length < MOST * 2 && !read.touches(start, end)) pieces.push({ start, end });
  };
  for (const match of text.matchAll(DOTTED)) if (isOddNumber(match[0])) add(match.index, match[0]);
  for (const match of text.matchAll(DECIMAL_COMMAS)) add(match.index, match[0]);
  for (const match of text.matchAll(ODD_KB)) add(match.index, match[0]);
  for (const match of text.matchAll(LONE_NUMBER)) add(match.index, match[0]);
  let start = 0;
  for (const line of text.split('\n')) {
    if (!NO_ERROR_CODE.test(line.slice(0, 2000)))
      for (const match of line.matchAll(ERROR_CODE)) add(start + match.index, match[0]);
    if (ERROR_WORD.test(line.slice(0, 2000)) && !ONLY_LABEL.test(line.slice(0, 2000))) add(start, line);
    start += line.length + 1;
  }
  const told = pieces.toSorted((a, b) => a.start - b.start).map((piece) => shown(text, piece));
  return [...new Set(told)].slice(0, MOST);
}

function isOddNumber(number: string): boolean {
  const plain = number.replace(/(?<![.…])[.…]{1,3}$/, '');
  const parts = plain.split(/[.,]/).map(Number);
  if (DATE_OR_TIME.test(plain) || WINDOWS.test(plain)) return false;
  if (plain.includes(',')) return parts.length === 4 && /^\d{1,3}(?:\.\d{3})+,\d/.test(plain);
  return parts.length !== 4 ? EXCHANGE_MAJORS.includes(parts[0] ?? 0) : plain !== number;
}

function shown(text: string, { start, end }: Stretch): string {
  const piece = text.slice(start, end).trim().replace(/\s+/g, ' ');
  return piece.length > LONGEST ? `${piece.slice(0, LONGEST - 1)}…` : piece;
}

/** Stretches in order, asked for in any order. */
class Covered {
  private readonly starts: number[];
  private readonly ends: number[] = [];

  constructor(stretches: Stretch[]) {
    const ordered = stretches.toSorted((a, b) => a.start - b.start);
    this.starts = ordered.map(({ start }) => start);
    for (const { end } of ordered) this.ends.push(Math.max(end, this.ends.at(-1) ?? 0));
  }

  /** True if one of the stretches overlaps with this one. */
  touches(start: number, end: number): boolean {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.ends[low - 1]! > start;
  }
}
