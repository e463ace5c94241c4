/** The prompt of a shell with the command that was typed, which is no output: `[PS] C:\>Get-ExchangeServer`. */
const PROMPT = /^(?:\[PS\]|PS(?=\s+[A-Z]:)|[A-Z]:\\[^>:]{0,250}>|#TYPE\b|>>)/i;

/**
 * Takes a pasted text apart into lines, without what a way of copying left in it: a byte order mark, the zero bytes of
 * UTF-16 that was read as UTF-8, no-break and other typographic spaces, marks of quotation, escape sequences of colours.
 *
 * A prompt becomes an empty line, so that line numbers stay those of the text.
 */
export function plainLines(text: string): string[] {
  const lines = text
    .replace(/^[\ufeff\ufffd]+/, '')
    .replaceAll('\0', '')
    .replace(/[^\P{Cc}\s]\[[\d;]{0,20}m/gu, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .split(/\r\n|\n|\r/);
  return lines.map((line) => {
    const unquoted = (line.startsWith('> ') ? line.replace(/^(?:> )+/, '') : line).trimEnd();
    return PROMPT.test(unquoted) ? '' : unquoted;
  });
}
