/** Words of the catalogue with the number of pages that use them, by their first letter. */
export type Vocabulary = ReadonlyMap<string, readonly { word: string; pages: number }[]>;

/** Shorter words have too many neighbours. */
const SHORTEST = 5;
/** From this length on, two slips are one word still. */
const LONG = 8;
const CORRECTABLE = new RegExp(String.raw`^\p{L}{${SHORTEST},}$`, 'u');

/** Whether a word may be corrected at all: letters only, so that no number ever is. */
export function isCorrectable(word: string): boolean {
  return CORRECTABLE.test(word);
}

/** Sorts words for `correctionOf`. */
export function vocabularyOf(words: { word: string; pages: number }[]): Vocabulary {
  const sorted = new Map<string, { word: string; pages: number }[]>();
  for (const entry of words.filter(({ word }) => isCorrectable(word))) {
    const key = entry.word.charAt(0);
    const same = sorted.get(key);
    if (same) same.push(entry);
    else sorted.set(key, [entry]);
  }
  return sorted;
}

/** Whether the texts have a word exactly as it is written. */
export function isWritten(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.get(word.charAt(0))?.some((entry) => entry.word === word) ?? false;
}

/**
 * The word of the catalogue that a word in no text is most likely meant to be: one slip away, two in a word of eight
 * letters and more; a slip is a letter too many, too few, wrong, or changed with its neighbour. The first letter counts
 * as right. Of several the nearest is taken, then the one on the most pages.
 *
 * @param word in lower case
 * @returns null if none is near, or the word holds anything but letters
 */
export function correctionOf(word: string, vocabulary: Vocabulary): string | null {
  if (!isCorrectable(word)) return null;
  const limit = word.length < LONG ? 1 : 2;
  const near = (vocabulary.get(word.charAt(0)) ?? []).flatMap((entry) => {
    if (Math.abs(entry.word.length - word.length) > limit) return [];
    const slips = slipsBetween(word, entry.word);
    return slips <= limit ? [{ ...entry, slips }] : [];
  });
  near.sort((a, b) => a.slips - b.slips || b.pages - a.pages || (a.word < b.word ? -1 : 1));
  return near[0]?.word ?? null;
}

/** Optimal string alignment distance of two words. */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
