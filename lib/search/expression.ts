import type { Concept } from './concepts';

/** Letters only, and enough of them to mean a word. */
const BEGINNING = /^\p{L}{3,}$/u;
/** What another way of writing counts beside the one that was typed. */
const OTHER_WORDS = 0.8;

/**
 * An FTS5 expression for a phrase, quoted, so that nothing a reader types is an operator.
 *
 * @param words letters and digits only, as `wordsOf` gives them
 * @param open the last word may be the beginning of one; of a number never: 93549 is not 935490
 */
export function phraseOf(words: readonly string[], open = false): string {
  const beginning = open && BEGINNING.test(words.at(-1) ?? '');
  return `"${words.join(' ')}"${beginning ? '*' : ''}`;
}

/** Every way to write a concept, with its weight: what was typed counts most. */
export function waysOf({ words, others }: Concept, open = false): { expression: string; weight: number }[] {
  return [
    { expression: phraseOf(words, open), weight: 1 },
    ...others.map((phrase) => ({ expression: phraseOf(phrase), weight: OTHER_WORDS })),
  ];
}

/** The expression for a phrase whose last word is whole. */
export function closed(expression: string): string {
  return expression.replace(/\*$/, '');
}

/** An expression for what has any of some others. */
export function eitherOf(expressions: readonly string[]): string {
  return `(${expressions.join(' OR ')})`;
}
