import { dayNumber, fullDate } from '@/lib/exchange/date';
import type { Facts, Product } from '@/lib/exchange/facts';
import { baselineOfLine, lastOfLine, linesOfProduct } from '@/lib/exchange/supersession';
import { supportOf } from '@/components/status/statusWords';
import type { TimelineRow } from './timelineRow';

/** The words at the edge where a product's support ends; empty if that day is not known to us. */
export function edgeLabel(product: Product, asOf: string): string {
  if (product.supportEnded === null) return '';
  const verb = supportOf(product, asOf) === 'ended' ? 'ended' : 'ends';
  return `Support ${verb} ${fullDate(product.supportEnded)}`;
}

/** What the picture shows of one line, in a sentence: from, to, how many releases and the last one. */
export function rowSentence({ line, marks, last }: TimelineRow): string {
  const [first] = marks;
  const end = marks.at(-1);
  const releases = marks.length === 1 ? '1 release' : `${marks.length} releases`;
  if (!first || !end) return line.label;
  return `${line.label}: ${fullDate(first.release.date)} to ${fullDate(end.release.date)}, ${releases}, the last is ${last.label}.`;
}

/**
 * The point of one common axis: a rollup of an older line that came after the next service pack.
 * Names the pair that lies furthest apart; null if there is none.
 */
export function overlapSentence(facts: Facts, products: Product[]): string | null {
  const pairs = products.flatMap(({ id }) => {
    const lines = linesOfProduct(facts, id);
    return lines.slice(1).flatMap((line, index) => {
      const late = lastOfLine(facts, lines[index]!.id);
      const next = baselineOfLine(facts, line.id);
      const days = dayNumber(late.date) - dayNumber(next.date);
      return days > 0 ? [{ late, next, days }] : [];
    });
  });
  const [pair] = pairs.sort((a, b) => b.days - a.days);
  if (!pair) return null;
  const { late, next } = pair;
  return `The newest date is not the newest state: ${late.label} (${fullDate(late.date)}) came after ${next.label} (${fullDate(next.date)}) and still belongs to the older line.`;
}

/** Says of which products the end of support is missing; null if of none. */
export function unknownSupportSentence(products: Product[]): string | null {
  const names = products.filter(({ supportEnded }) => supportEnded === null).map(({ name }) => name);
  return names.length === 0 ? null : `When support ended is not known to us for ${names.join(' and ')}.`;
}
