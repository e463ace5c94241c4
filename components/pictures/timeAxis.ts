import { dayNumber } from '@/lib/exchange/date';

export interface Tick {
  year: number;
  x: number;
  /** False where the year's number would touch its neighbour's. */
  labelled: boolean;
}

export interface TimeAxis {
  /** The place of a date, `2009-02-10` or `2015-12`. */
  at(date: string): number;
  /** The first of January of each year, and the end of the last. */
  ticks: Tick[];
}

/**
 * One scale of time for whole years round the dates.
 *
 * @param dates ISO days or months, at least one
 * @param from left end in user units
 * @param to right end
 * @param labelWidth room that the number of a year needs
 */
export function timeAxis(dates: string[], from: number, to: number, labelWidth: number): TimeAxis {
  const years = dates.map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  const end = Math.max(...years) + 1;
  const start = dayNumber(`${first}-01-01`);
  const days = dayNumber(`${end}-01-01`) - start;
  const at = (date: string) => from + ((dayNumber(date) - start) / days) * (to - from);
  const step = Math.ceil(labelWidth / ((to - from) / (end - first)));
  const ticks = Array.from({ length: end - first + 1 }, (_, index) => ({
    year: first + index,
    x: at(`${first + index}-01-01`),
    labelled: index % step === 0 && first + index < end,
  }));
  return { at, ticks };
}
