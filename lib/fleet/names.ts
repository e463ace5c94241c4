/** Names that are written out before the rest is counted. */
const SHOWN = 6;

/** Joins names: `MBX1, MBX2 and MBX3`, or `MBX1, MBX2, … and 9 more` where there are many. */
export function listNames(names: readonly string[], shown = SHOWN): string {
  if (names.length > shown) return `${names.slice(0, shown).join(', ')} and ${formatCount(names.length - shown)} more`;
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Writes a count with thousands separated, `10,000`, and its noun in the right number. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Writes a whole number with its thousands separated; no locale decides. */
export function formatCount(count: number): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
