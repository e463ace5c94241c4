import { dayNumber, fullDate } from '@/lib/exchange/date';
import type { Facts, Line, Product } from '@/lib/exchange/facts';
import { baselineOfLine, lastOfLine, linesOfProduct } from '@/lib/exchange/supersession';
import { supportOf } from '@/components/status/statusWords';
import type { TimelineRow } from './timelineRow';

/** The words at the edge where a product's support ends; empty if that day is not known to us. */
export function edgeLabel(product: Product, asOf: string): string {
  if (product.supportEnded === null) return '';
  return `Support ${supportVerb(product, asOf)} ${fullDate(product.supportEnded)}`;
}

/** The words at the end of support of one line; empty if no source gives a day for it. */
export function lineEdgeLabel(line: Line, asOf: string): string {
  return line.supportEnded ? `support ${supportVerb(line, asOf)} ${fullDate(line.supportEnded)}` : '';
}

function supportVerb(one: Product | Line, asOf: string): string {
  return supportOf(one, asOf) === 'ended' ? 'ended' : 'ends';
}

/** What the picture shows of one line, in a sentence or two: from, to, how many releases, the last one, and the end of its support. */
export function rowSentence({ line, marks, last }: TimelineRow, asOf: string): string {
  const [first] = marks;
  const end = marks.at(-1);
  const releases = marks.length === 1 ? '1 release' : `${marks.length} releases`;
  const support = line.supportEnded ? ` Its ${lineEdgeLabel(line, asOf)}.` : '';
  if (!first || !end) return line.label;
  return `${line.label}: ${fullDate(first.release.date)} to ${fullDate(end.release.date)}, ${releases}, the last is ${last.label}.${support}`;
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

/** Says of which products and lines the end of support is missing; null if of none. */
export function unknownSupportSentence(products: Product[], lines: Line[]): string | null {
  const names = products.filter(({ supportEnded }) => supportEnded === null).map(({ name }) => name);
  const labels = lines.filter(({ supportEnded }) => !supportEnded).map(({ label }) => label);
  const sentences = [
    ...(names.length > 0 ? [`When support ended is not known to us for ${listed(names)}.`] : []),
    ...(labels.length > 0 ? [`No source of ours gives an end of support of its own for ${listed(labels)}.`] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : null;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
