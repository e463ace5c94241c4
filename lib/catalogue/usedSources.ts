import type { PageSources, SourceView } from './sources';

/** Sources that are numbered as they are used, so that a page lists none in vain and skips no number. */
export interface UsedSources {
  /** Like `of` of the page's sources, with the new numbers. */
  of: PageSources['of'];
  /** The sources asked for until now, by their new numbers. */
  list: () => SourceView[];
}

/** Numbers the sources of a page anew, in the order in which they are first asked for. */
export function usedSources(sources: PageSources): UsedSources {
  const numbers = new Map<number, number>();
  const numberOf = (old: number): number => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return number;
  };
  return {
    of: (subject, field) =>
      sources
        .of(subject, field)
        .map(numberOf)
        .sort((a, b) => a - b),
    list: () =>
      [...numbers].flatMap(([old, number]) => {
        const source = sources.list.find((one) => one.number === old);
        return source ? [{ ...source, number }] : [];
      }),
  };
}
