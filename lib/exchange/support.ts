import { fullDate } from './date';
import type { Line, Product } from './facts';

/** A product, or a line with a day of its own. */
type Supported = Pick<Product, 'name'> & { supportEnded?: string | null };

/**
 * Whether a product or line is supported on a day. The last day of support is still one of support.
 *
 * @param asOf the catalogue's day, `2026-01-31` (a time after it is ignored)
 */
export function supportOf({ supportEnded }: Supported, asOf: string): 'supported' | 'ended' | 'not-known' {
  if (!supportEnded) return 'not-known';
  return asOf.slice(0, 10) > supportEnded ? 'ended' : 'supported';
}

/** `Exchange Server 2007 has been out of support since 11 April 2017.`; empty while the product is in support or the day is not known. */
export function supportSentence(product: Product, asOf: string): string {
  if (supportOf(product, asOf) !== 'ended' || product.supportEnded === null) return '';
  return `${product.name} has been out of support since ${fullDate(product.supportEnded)}.`;
}

/** `Support of Exchange Server 2010 RTM ended on 11 October 2011.`; empty if no source gives a day for the line itself. */
export function lineSupportSentence(line: Line, asOf: string): string {
  if (!line.supportEnded) return '';
  const verb = supportOf(line, asOf) === 'ended' ? 'ended' : 'ends';
  return `Support of ${line.name} ${verb} on ${fullDate(line.supportEnded)}.`;
}
