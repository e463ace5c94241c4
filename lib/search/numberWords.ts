const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const NUMBER_WORD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<tens>${TENS.join('|')})(?:[ -]?(?<unit>${ONES.slice(0, 9).join('|')}))?|(?<one>${ONES.join('|')}))(?![\p{L}\d])`,
  'gu',
);

/**
 * Writes number words as digits: "rollup twenty-three" becomes "rollup 23".
 *
 * @param text lower-case text; words from one to ninety-nine are read, with a space, a hyphen or nothing between tens and unit
 */
export function digitsForWords(text: string): string {
  return text.replace(NUMBER_WORD, (...match) => {
    const { tens, unit, one } = match.at(-1) as { tens?: string; unit?: string; one?: string };
    if (one) return String(ONES.indexOf(one) + 1);
    return String((TENS.indexOf(tens ?? '') + 2) * 10 + ONES.indexOf(unit ?? '') + 1);
  });
}
