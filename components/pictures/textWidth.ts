/**
 * Estimates how wide a text is drawn, on the wide side: a server cannot measure, and system fonts differ.
 *
 * @param size font size in user units
 */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.62;
}

/** A text with its place in a picture. */
export interface PlacedText {
  text: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** The room that it takes. */
  from: number;
  to: number;
}

/**
 * Centres a text on a place. Where it would leave the picture it starts at the left edge or ends at the right one.
 *
 * @param size font size in user units
 * @param width the text stays between 0 and this
 */
export function placeText(text: string, x: number, size: number, width: number): PlacedText {
  const room = textWidth(text, size);
  if (x - room / 2 < 0) return { text, x: 0, anchor: 'start', from: 0, to: room };
  if (x + room / 2 > width) return { text, x: width, anchor: 'end', from: width - room, to: width };
  return { text, x, anchor: 'middle', from: x - room / 2, to: x + room / 2 };
}
