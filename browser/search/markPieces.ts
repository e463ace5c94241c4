const WORD = /[\p{L}\p{N}]+/gu;
/** Letters only, and enough of them to mean a word: such a last term is also looked for as the beginning of one. */
const BEGINNING = /^\p{L}{3,}$/u;

/** A part of a text; those that the query named are marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Splits an excerpt at the words that the query names, as the full-text search reads a query (lib/search/fullText): whole
 * words of two letters or digits and more; the last one may be the beginning of a word, never of a number.
 *
 * @param excerpt plain text
 * @param query what the reader typed
 * @returns pieces that joined are the excerpt; none is empty, and no two without a mark are neighbours
 */
export function markPieces(excerpt: string, query: string): Piece[] {
  const terms = wordsOf(query.toLowerCase()).filter((term) => [...term].length > 1);
  const last = terms.at(-1);
  const beginning = last !== undefined && BEGINNING.test(last) ? last : null;
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    if (text !== '') pieces.push({ text, marked });
  };
  let end = 0;
  for (const { 0: word, index } of excerpt.matchAll(WORD)) {
    const folded = word.toLowerCase();
    if (!terms.includes(folded) && (beginning === null || !folded.startsWith(beginning))) continue;
    add(excerpt.slice(end, index), false);
    add(word, true);
    end = index + word.length;
  }
  add(excerpt.slice(end), false);
  return pieces;
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}
