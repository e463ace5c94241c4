/** Digits of a KB number: 5 to 7, plain (`935490`) or in thousands groups with one kind of separator (`935,490`, `2 407 132`). */
const DIGITS = String.raw`[1-9]\d{4,6}|[1-9]\d{0,2}(?<group>[,.' ])\d{3}(?:\k<group>\d{3})?`;

const GAP = String.raw`(?:%20|[ \t_:#=+"-]){0,4}`;
const WORD = String.raw`(?:kb(?:id)?(?: (?:article|number|no\.?))?|(?:knowledge base )?article id|knowledge base article)`;
const SPELLING = String.raw`(?:q(?=[1-9]\d{4,6}(?!\d))|${WORD}${GAP})(?<digits>${DIGITS})`;

/** Not inside a longer word; an encoded space in an address ends in a digit and is no word. */
const START = String.raw`(?:(?<=%20)|(?<![a-z\d]))`;
/** No further digit or group. A version or architecture may follow (`KB2986475v2`, `KB959241x64`), no other letter. */
const END = String.raw`(?!\k<group>?\d)(?=v\d|x64|x86|[^a-z]|$)`;

/**
 * Source of the pattern for a KB number with its prefix anywhere in a text: `KB935490`, `kb 935,490`, `KB-935490`,
 * `Article ID:935490`, `Q327178`, also inside file names and registry paths; its group `digits` goes to `plainKb`.
 * For text written by `foldText`, with the flag `i`.
 */
export const KB_WITH_PREFIX = `${START}${SPELLING}${END}`;

const WITH_PREFIX = new RegExp(`^${SPELLING}$`, 'i');
const BARE = new RegExp(`^(?:${DIGITS})$`);

/** The plain digits of a KB number that may hold thousands separators, or null unless there are 5 to 7. */
export function plainKb(digits: string): string | null {
  const plain = digits.replace(/\D/g, '');
  return plain.length >= 5 && plain.length <= 7 ? plain : null;
}

/**
 * Reads a KB number that fills the whole text.
 *
 * @param text text written by `foldText`: `KB935490`, `kb 935,490`, or a bare number of 6 or 7 digits. Five bare digits
 * are no KB number, because event IDs look the same
 * @returns the plain digits, `935490`, or null if the text is anything else
 */
export function readKb(text: string): string | null {
  const trimmed = text.trim();
  const prefixed = WITH_PREFIX.exec(trimmed)?.groups?.digits;
  if (prefixed) return plainKb(prefixed);
  const bare = BARE.test(trimmed) ? plainKb(trimmed) : null;
  return bare && bare.length > 5 ? bare : null;
}
