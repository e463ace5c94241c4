import { textWidth } from './textWidth';

/**
 * Breaks a text into lines at its spaces. A word that is too long for a line has one of its own.
 *
 * @param size font size in user units
 * @param width what a line may take
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
