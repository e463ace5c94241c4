/** Rounds a position to tenths: finer than any screen shows, and short in the page. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
