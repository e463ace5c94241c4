import type { Line, Release } from '@/lib/exchange/facts';
import { longLabel } from './releaseWords';

/**
 * Where a release stands in its line, in one sentence: its number, what it replaces, what replaces it.
 *
 * @param releases all releases of the line, oldest first
 * @param here index of the release in question
 */
export function chainSentence(line: Line, releases: Release[], here: number): string {
  const release = releases[here];
  if (!release) return '';
  const { length } = releases;
  const rank = length === 1 ? 'the only release' : `the ${ordinal(here + 1)} of ${length} releases`;
  const parts = [
    `${longLabel(release, line)} is ${rank} of ${release.kind === 'baseline' ? 'its line' : line.name}`,
    replacesPart(line, releases.slice(0, here)),
    replacedPart(line, releases.slice(here + 1)),
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}

function replacesPart(line: Line, older: Release[]): string | null {
  const [first] = older;
  const last = older.at(-1);
  if (!first || !last) return null;
  if (older.length === 1) return `it replaces ${longLabel(first, line)}`;
  return `it replaces ${longLabel(last, line)} and all before it, back to ${longLabel(first, line)}`;
}

function replacedPart(line: Line, newer: Release[]): string {
  const [next] = newer;
  const last = newer.at(-1);
  if (!next || !last) return 'it is the last of its line';
  if (next === last) return `it is replaced by ${longLabel(next, line)}, the last of the line`;
  return `it is replaced by ${longLabel(next, line)} and all later ones, at last by ${longLabel(last, line)}`;
}

/** Writes 1 as "1st", 11 as "11th", 22 as "22nd". */
export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
