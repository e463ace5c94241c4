/**
 * Estimates how wide a text is drawn, on the wide side: a server cannot measure, and system fonts differ.
 *
 * @param size font size in user units
 */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

/** Where a text of this width is centred so that it stays between `left` and `right` and as near to `x` as it can. */
export function keepInside(x: number, width: number, left: number, right: number): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, x));
}
