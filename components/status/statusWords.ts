import type { Product } from '@/lib/exchange/facts';
import { supportOf } from '@/lib/exchange/support';
import type { Verdict } from '@/lib/exchange/verdict';
import { statusText } from '@/lib/exchange/verdictText';

export { supportOf };

/** The shape of a status: it says without colour what the word says. */
export type StatusShape = 'dot' | 'half' | 'triangle' | 'square' | 'cross' | 'ring';

/** The hue of a status, the name of a colour in `components/styles/tokens.css`. */
export type StatusTone = 'current' | 'amber' | 'slate' | 'recalled' | 'unknown';

export interface StatusWord {
  /** In full, "Latest, out of support since 13 October 2020" */
  word: string;
  /** For tables and legends, "Latest, out of support" */
  short: string;
  shape: StatusShape;
  tone: StatusTone;
}

type Look = Omit<StatusWord, 'word'>;

const REPLACED: Look = { short: 'Replaced', shape: 'triangle', tone: 'amber' };
const RECALLED: Look = { short: 'Recalled', shape: 'cross', tone: 'recalled' };
const LAST: Look = { short: 'Last of its line', shape: 'square', tone: 'slate' };
const UNKNOWN: Look = { short: 'Not known', shape: 'ring', tone: 'unknown' };
const CURRENT: Look = { short: 'Current', shape: 'dot', tone: 'current' };
const LATEST: Look = { short: 'Latest', shape: 'ring', tone: 'unknown' };
const ENDED: Look = { short: 'Latest, out of support', shape: 'half', tone: 'amber' };

/**
 * The word, shape and hue of a status: the only place that maps them.
 *
 * @param verdict a verdict, or the two parts of it that matter
 * @param asOf the catalogue's day, `2026-01-31` (a time after it is ignored)
 * @returns "Current" only for a product that is in support on that day
 */
export function statusWord(verdict: Pick<Verdict, 'status' | 'product'>, asOf: string): StatusWord {
  return { word: statusText(verdict, asOf), ...lookOf(verdict, asOf) };
}

function lookOf({ status, product }: Pick<Verdict, 'status' | 'product'>, asOf: string): Look {
  switch (status) {
    case 'replaced':
      return REPLACED;
    case 'recalled':
      return RECALLED;
    case 'last-of-line':
      return LAST;
    case 'not-known':
      return UNKNOWN;
    case 'current':
      return latestLook(product, asOf);
  }
}

function latestLook(product: Product, asOf: string): Look {
  switch (supportOf(product, asOf)) {
    case 'supported':
      return CURRENT;
    case 'not-known':
      return LATEST;
    case 'ended':
      return ENDED;
  }
}
