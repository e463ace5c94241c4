import { fullDate } from '@/lib/exchange/date';
import type { Product, Release } from '@/lib/exchange/facts';
import { supportOf } from './status/statusWords';

/** `Update Rollup 7 (KB953469)`, or `Service Pack 3` for the baseline of a service pack. */
export function shortName({ kind, name, kb }: Release): string {
  const plain = name.replace(/ for Exchange Server .*$/, '').replace(/^Exchange Server \d{4} (?=Service Pack)/, '');
  return kind === 'rollup' && kb !== null ? `${plain} (KB${kb})` : plain;
}

/** The address of a release: its article's where that describes nothing else, else its build's. */
export function addressOf(release: Release, all: Release[]): string {
  const alone = release.kb !== null && all.filter(({ kb }) => kb === release.kb).length === 1;
  return alone ? `/kb/${release.kb}` : `/builds/${release.build}`;
}

/** `Exchange Server 2007 has been out of support since 11 April 2017.`; empty while the product is in support or the day is not known. */
export function supportSentence(product: Product, asOf: string): string {
  if (supportOf(product, asOf) !== 'ended' || product.supportEnded === null) return '';
  return `${product.name} has been out of support since ${fullDate(product.supportEnded)}.`;
}
