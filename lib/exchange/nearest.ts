/** How two numbers differ, the likelier slip first. */
const SLIPS = ['replaced', 'swapped', 'missing-or-extra'] as const;
type Slip = (typeof SLIPS)[number];

const MOST = 5;

/**
 * Finds known KB numbers that one slip of the keyboard turns into the given one: a digit replaced, two neighbouring
 * digits swapped, or a digit missing or too many. They are suggestions and never the same number.
 *
 * @param kb the number that was looked for
 * @param known KB numbers of the catalogue, in any order
 * @returns at most 5, replaced digits first, then swapped, then missing or extra; smaller numbers first within each
 */
export function nearestKbs(kb: number, known: number[]): number[] {
  return [...new Set(known)]
    .flatMap((number) => {
      const slip = slipBetween(String(kb), String(number));
      return slip ? [{ number, rank: SLIPS.indexOf(slip) }] : [];
    })
    .sort((a, b) => a.rank - b.rank || a.number - b.number)
    .slice(0, MOST)
    .map(({ number }) => number);
}

function slipBetween(a: string, b: string): Slip | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return long.slice(at + 1) === short.slice(at) ? 'missing-or-extra' : null;
  }
  if (a.slice(at + 1) === b.slice(at + 1)) return 'replaced';
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped ? 'swapped' : null;
}
