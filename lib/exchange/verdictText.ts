import { fullDate } from './date';
import type { Facts, Release } from './facts';
import { shortName } from './releaseLink';
import { directSuccessor } from './supersession';
import { lineSupportSentence, supportOf, supportSentence } from './support';
import type { Verdict } from './verdict';

/** A text that names releases. Whoever shows it makes links of them in its own way. */
export type NamingText = readonly (string | Release)[];

/** A verdict in words: pages, feeds and Markdown say the same. */
export interface VerdictText {
  /** `Replaced on 9 July 2008.` */
  status: string;
  /** What to install instead: `Install Update Rollup 7 (KB953469) instead.` */
  advice: NamingText;
  /** Why the release was recalled; null if it was not, or no source says why. */
  reason: string | null;
  /** What the product's newest service pack offers beyond the line; null if the release is on that line. */
  beyond: NamingText | null;
  /** The product or the service pack is past its support: the ways on belong beside the verdict. */
  outOfSupport: boolean;
  /** When support of the service pack ended, where that is known, and since when the product is past its own, where the status has not said so. */
  support: string;
}

/** The word of a status: `Replaced`, or `Latest, out of support since 13 October 2020`. "Current" only while the product is in support. */
export function statusText({ status, product }: Pick<Verdict, 'status' | 'product'>, asOf: string): string {
  switch (status) {
    case 'replaced':
      return 'Replaced';
    case 'recalled':
      return 'Recalled';
    case 'last-of-line':
      return 'Last of its line';
    case 'not-known':
      return 'Not known';
    case 'current': {
      const support = supportOf(product, asOf);
      if (support === 'supported') return 'Current';
      return support === 'ended' ? `Latest, out of support since ${fullDate(product.supportEnded ?? asOf)}` : 'Latest';
    }
  }
}

/**
 * Puts a verdict into words.
 *
 * @param asOf the catalogue's day, `2026-01-31`
 */
export function verdictText(verdict: Verdict, facts: Facts, asOf: string): VerdictText {
  const { status, release, product, line } = verdict;
  const successor = status === 'replaced' ? directSuccessor(facts, release) : null;
  const ended = supportSentence(product, asOf);
  const sentences = [lineSupportSentence(line, asOf), status === 'current' ? '' : ended];
  return {
    status: `${statusText(verdict, asOf)}${successor ? ` on ${fullDate(successor.date)}` : ''}.`,
    advice: adviceOf(verdict),
    reason: status === 'recalled' ? (release.withdrawal?.reason ?? null) : null,
    beyond: beyondOf(verdict),
    outOfSupport: ended !== '' || supportOf(line, asOf) === 'ended',
    support: sentences.filter(Boolean).join(' '),
  };
}

/** The words alone, releases by their short names. */
export function plainText(text: NamingText): string {
  return text.map((part) => (typeof part === 'string' ? part : shortName(part))).join('');
}

function adviceOf({ status, onLine, rollup, servicePack, product }: Verdict): NamingText {
  if (onLine) return ['Install ', onLine, ` instead${status === 'recalled' ? ', now' : ''}.`];
  if (servicePack && rollup) return ['Install ', servicePack, ', then ', rollup, '.'];
  return [`There is no newer rollup for ${product.name}.`];
}

/** Where a newer service pack exists, staying on the old one is the second-best answer. */
function beyondOf({ onLine, servicePack, rollup, last, line }: Verdict): NamingText | null {
  if (!servicePack || !rollup) return null;
  const end = `No rollup was made for ${line.name} after ${fullDate(last.date)}.`;
  return onLine ? ['Better: ', servicePack, ', then ', rollup, `. ${end}`] : [end];
}
