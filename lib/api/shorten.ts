/** Entries of a list that an example shows. */
const SHOWN = 2;
const LONGEST_TEXT = 160;

/**
 * Shortens an answer for reading: of each list the first two entries, of each text the first 160 characters.
 *
 * @returns a copy with `…` where something was left out
 */
export function shorten(value: unknown): unknown {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (Array.isArray(value)) {
    const shown = value.slice(0, SHOWN).map(shorten);
    return value.length > SHOWN ? [...shown, `… ${value.length - SHOWN} more`] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, shorten(field)]));
}
