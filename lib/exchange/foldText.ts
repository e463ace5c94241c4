/**
 * Writes pasted text in plain characters without moving any: full-width letters and digits, no-break and thin spaces,
 * typographic dashes and apostrophes become their ASCII forms (Unicode NFKC, one character at a time).
 *
 * Invisible formatting characters become spaces. Superscript and circled digits stay as they are, because NFKC would
 * turn the footnote mark of `KB935490²` into a seventh digit.
 *
 * @param text any text
 * @returns text of the same length, so that a position in one is the same position in the other
 */
export function foldText(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, foldCharacter);
}

function foldCharacter(character: string): string {
  if (/\p{No}/u.test(character)) return character;
  const plain = character.normalize('NFKC');
  if (/^[\s\p{Cf}]$/u.test(plain)) return ' ';
  if (/^[\p{Pd}\u2212]$/u.test(plain)) return '-';
  if (plain === '\u2019') return "'";
  return plain.length === 1 ? plain : character;
}
