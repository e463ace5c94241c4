import { dayNumber } from './date';
import type { Facts, Line, Release } from './facts';
import { linesOfProduct, releasesOfLine } from './supersession';

/** What a servicing line had to offer on a day of the past. */
export interface LineOnDay {
  line: Line;
  /** Newest release that was certainly out; null if none was. */
  latest: Release | null;
  /** Newest one that was out and has not been recalled, where `latest` has been; otherwise null. */
  standing: Release | null;
  /** Newer ones, oldest first, whose month is that of the day and whose day no source gives: out by then, or not yet. */
  perhaps: Release[];
  /** The release that opens the line, to say when a line came that did not exist yet. */
  baseline: Release;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a day as a date field of a form sends it.
 *
 * @param text `2008-07-10`; spaces around it are ignored
 * @returns the day in the same form, or null if the text is anything else or no day of the calendar
 */
export function readDay(text: string): string | null {
  const day = text.trim();
  if (!DAY.test(day)) return null;
  try {
    dayNumber(day);
    return day;
  } catch {
    return null;
  }
}

/**
 * Finds the latest release of each line of a product on a day. The latest is the one with the highest build among those
 * released on that day or before. A release dated to a month alone counts from the last day of that month on; on the
 * earlier days of the month it is only possible.
 *
 * The catalogue holds no day for a recall. A recalled release therefore stays the latest, and `standing` names the one
 * that holds its place today.
 *
 * @param day a day as `readDay` returns it
 * @returns the lines, oldest service pack first, those without a release on that day included
 */
export function onDay(facts: Facts, productId: string, day: string): LineOnDay[] {
  return linesOfProduct(facts, productId).flatMap((line) => {
    const releases = releasesOfLine(facts, line.id);
    const [baseline] = releases;
    if (!baseline) return [];
    const out = releases.filter(({ date }) => wasOut(date, day) === 'yes');
    const latest = out.at(-1) ?? null;
    const newer = latest ? releases.slice(releases.indexOf(latest) + 1) : releases;
    const recalled = latest?.withdrawal?.kind === 'recalled';
    return [
      {
        line,
        latest,
        standing: recalled ? (out.filter(({ withdrawal }) => withdrawal?.kind !== 'recalled').at(-1) ?? null) : null,
        perhaps: newer.filter(({ date }) => wasOut(date, day) === 'perhaps'),
        baseline,
      },
    ];
  });
}

function wasOut(date: string, day: string): 'yes' | 'no' | 'perhaps' {
  if (date.length === day.length) return date <= day ? 'yes' : 'no';
  if (lastDayOf(date) <= day) return 'yes';
  return day.startsWith(date) ? 'perhaps' : 'no';
}

/** The last day of a month, `2015-12-31` for `2015-12`. */
function lastDayOf(month: string): string {
  const days = [31, 30, 29, 28].find((length) => readDay(`${month}-${length}`) !== null);
  return `${month}-${days}`;
}
