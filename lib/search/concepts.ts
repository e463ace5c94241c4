import { STOP_WORDS, SYNONYMS } from './synonyms';

/** One thing that a query asks for, in every way in which a text may write it. */
export interface Concept {
  /** As it stands in the query. */
  words: string[];
  /** Other words for the same. */
  others: string[][];
}

const MOST_WORDS = 24;
const MOST_CONCEPTS = 12;
const ROLLUP_WORDS: ReadonlySet<string> = new Set(['ru', 'ur', 'rollup']);

const byFirstWord = new Map<string, { phrase: readonly string[]; group: readonly (readonly string[])[] }[]>();
for (const group of SYNONYMS)
  for (const phrase of group) {
    const key = stemOf(phrase[0] ?? '');
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { phrase, group }]);
  }

/** The words of a text: letters and digits, in lower case, in their order. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
}

/** Whether a text asks for advice: how to do something, and whether it is needed or allowed. */
export function isQuestion(text: string): boolean {
  return ASKING.test(text.trim());
}

const ASKING = /^(?:how|should|must|can i|may i|do i|will|which|what|when|where|why|is)(?![a-z])/i;

/** The stems of all words of some concepts, for `shareOf`. */
export function stemsOf(concepts: readonly Concept[]): ReadonlySet<string> {
  return new Set(concepts.flatMap(({ words, others }) => [words, ...others].flat()).map(stemOf));
}

/**
 * Which part of a title the concepts of a query make up, from 0 to 1; words that say nothing are left out.
 *
 * @param asked the `stemsOf` the concepts
 */
export function shareOf(title: string, asked: ReadonlySet<string>): number {
  const telling = wordsOf(title).filter((word) => word.length > 1 && !STOP_WORDS.has(word));
  return telling.filter((word) => asked.has(stemOf(word))).length / Math.max(1, telling.length);
}

/**
 * Reads what a query asks for: phrases that mean one thing stay together, and words that say nothing are left out
 * unless there are no others.
 *
 * @param text any text; at most twelve concepts of its beginning are read
 */
export function conceptsOf(text: string): Concept[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const all = phrasesOf(words);
  const telling = all.filter(({ words: [first = ''], words: { length } }) => length > 1 || !STOP_WORDS.has(first));
  const concepts = new Map((telling.length > 0 ? telling : all).map((concept) => [concept.words.join(' '), concept]));
  return [...concepts.values()].slice(0, MOST_CONCEPTS);
}

function phrasesOf(words: string[]): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const concept = numberedAt(words, at) ?? synonymAt(words, at) ?? { words: [words[at]!], others: [] };
    at += concept.words.length;
    // A letter or digit alone is in every text.
    if (concept.words.length > 1 || concept.words[0]!.length > 1) concepts.push(concept);
  }
  return concepts;
}

/** `sp3`, `ru 4`, `rollup 8`: the number belongs to its word, and is never another one. */
function numberedAt(words: string[], at: number): Concept | null {
  const [word = '', next = '', afterNext = ''] = words.slice(at, at + 3);
  const rollup = /^(?:ru|ur)(\d{1,2})$/.exec(word)?.[1];
  if (rollup) return { words: [word], others: [['rollup', rollup]] };
  if (ROLLUP_WORDS.has(word) && /^\d{1,2}$/.test(next)) return { words: [word, next], others: [['rollup', next]] };
  const pack = /^sp(\d)$/.exec(word)?.[1];
  if (pack) return { words: [word], others: [['service', 'pack', pack]] };
  if (word === 'service' && next === 'pack' && /^\d$/.test(afterNext))
    return { words: [word, next, afterNext], others: [[`sp${afterNext}`]] };
  return null;
}

function synonymAt(words: string[], at: number): Concept | null {
  const matching = (byFirstWord.get(stemOf(words[at]!)) ?? []).filter(({ phrase }) =>
    phrase.every((word, index) => stemOf(words[at + index] ?? '') === stemOf(word)),
  );
  const longest = Math.max(0, ...matching.map(({ phrase }) => phrase.length));
  if (longest === 0) return null;
  const asTyped = words.slice(at, at + longest);
  const others = matching
    .filter(({ phrase }) => phrase.length === longest)
    .flatMap(({ group }) => group.filter((phrase) => phrase.join(' ') !== asTyped.join(' ')));
  return { words: asTyped, others: unique(others) };
}

/** A word without the commonest endings: only to compare words of the synonyms, full text has stems of its own. */
function stemOf(word: string): string {
  return word.length < 5 || /\d/.test(word) ? word : word.replace(/(?:ing|ed|es|s|e)$/, '');
}

function unique(phrases: (readonly string[])[]): string[][] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), [...phrase]])).values()];
}
