import { fullDate } from './date';
import type { Product } from './facts';

/**
 * Whether a product is supported on a day. The last day of support is still one of support.
 *
 * @param asOf the catalogue's day, `2026-01-31` (a time after it is ignored)
 */
export function supportOf(product: Product, asOf: string): 'supported' | 'ended' | 'not-known' {
  if (product.supportEnded === null) return 'not-known';
  return asOf.slice(0, 10) > product.supportEnded ? 'ended' : 'supported';
}

/** `Exchange Server 2007 has been out of support since 11 April 2017.`; empty while the product is in support or the day is not known. */
export function supportSentence(product: Product, asOf: string): string {
  if (supportOf(product, asOf) !== 'ended' || product.supportEnded === null) return '';
  return `${product.name} has been out of support since ${fullDate(product.supportEnded)}.`;
}
