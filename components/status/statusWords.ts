import { fullDate } from '@/lib/exchange/date';
import type { Product } from '@/lib/exchange/facts';
import type { Verdict } from '@/lib/exchange/verdict';

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

const REPLACED: StatusWord = { word: 'Replaced', short: 'Replaced', shape: 'triangle', tone: 'amber' };
const RECALLED: StatusWord = { word: 'Recalled', short: 'Recalled', shape: 'cross', tone: 'recalled' };
const LAST: StatusWord = { word: 'Last of its line', short: 'Last of its line', shape: 'square', tone: 'slate' };
const UNKNOWN: StatusWord = { word: 'Not known', short: 'Not known', shape: 'ring', tone: 'unknown' };
const CURRENT: StatusWord = { word: 'Current', short: 'Current', shape: 'dot', tone: 'current' };
const LATEST: StatusWord = { word: 'Latest', short: 'Latest', shape: 'ring', tone: 'unknown' };

/** Whether a product is supported on a day. The last day of support is still one of support. */
export function supportOf(product: Product, asOf: string): 'supported' | 'ended' | 'not-known' {
  if (product.supportEnded === null) return 'not-known';
  return asOf.slice(0, 10) > product.supportEnded ? 'ended' : 'supported';
}

/**
 * The word, shape and hue of a status: the only place that maps them.
 *
 * @param verdict a verdict, or the two parts of it that matter
 * @param asOf the catalogue's day, `2026-01-31` (a time after it is ignored)
 * @returns "Current" only for a product that is in support on that day
 */
export function statusWord({ status, product }: Pick<Verdict, 'status' | 'product'>, asOf: string): StatusWord {
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
      return latestWord(product, asOf);
  }
}

function latestWord(product: Product, asOf: string): StatusWord {
  switch (supportOf(product, asOf)) {
    case 'supported':
      return CURRENT;
    case 'not-known':
      return LATEST;
    case 'ended':
      return {
        word: `Latest, out of support since ${fullDate(product.supportEnded ?? asOf)}`,
        short: 'Latest, out of support',
        shape: 'half',
        tone: 'amber',
      };
  }
}
