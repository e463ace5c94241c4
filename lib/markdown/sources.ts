import type { SourceView } from '@/lib/catalogue/sources';
import { sourceText } from '@/lib/words/sources';
import { link, list, part, type Block } from './nodes';

/** Writes the numbers of the sources behind a statement: ` (source 1)`, ` (sources 1, 3)`; empty without a source. */
export type Cite = (numbers: readonly number[]) => string;

/**
 * Numbers the sources of a page from 1 on, as an ordered list of Markdown does: the page's own numbers may have gaps.
 *
 * @param sources in the order of the list that `sourceList` makes
 */
export function citing(sources: readonly SourceView[]): Cite {
  const places = new Map(sources.map(({ number }, index) => [number, index + 1]));
  return (numbers) => {
    const own = numbers.flatMap((number) => places.get(number) ?? []);
    return own.length === 0 ? '' : ` (${own.length === 1 ? 'source' : 'sources'} ${own.join(', ')})`;
  };
}

/** The numbered sources of a page under their heading. */
export function sourceList(sources: readonly SourceView[]): Block[] {
  return part(
    'Sources',
    list(
      sources.map((source) => [source.url ? link(source.url, source.title) : source.title, ` ${sourceText(source)}`]),
      true,
    ),
  );
}
