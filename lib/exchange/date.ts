const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DAY_OR_MONTH = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Writes a date in full for readers. It uses no locale data, so every machine writes the same.
 *
 * @param isoDayOrMonth `2007-05-08`, or `2015-12` where no source gives the day
 * @returns "8 May 2007" or "December 2015"
 * @throws RangeError if the text is neither
 */
export function fullDate(isoDayOrMonth: string): string {
  const { year, month, day } = readDate(isoDayOrMonth);
  const monthAndYear = `${MONTHS[month - 1]} ${String(year).padStart(4, '0')}`;
  return day === null ? monthAndYear : `${day} ${monthAndYear}`;
}

/**
 * Places a date on a scale of days. A month without a day counts as its 15th, the day least wrong.
 *
 * @param isoDayOrMonth `2007-05-08` or `2015-12`
 * @returns days since 1 January 1970
 * @throws RangeError if the text is neither
 */
export function dayNumber(isoDayOrMonth: string): number {
  const { year, month, day } = readDate(isoDayOrMonth);
  return utcDay(year, month, day ?? 15).getTime() / 86_400_000;
}

function readDate(text: string): { year: number; month: number; day: number | null } {
  const match = DAY_OR_MONTH.exec(text);
  if (!match) throw new RangeError(`Not a date: ${text}`);
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const real = utcDay(year, month, day ?? 1);
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== (day ?? 1)) throw new RangeError(`Not a date: ${text}`);
  return { year, month, day };
}

/** Unlike Date.UTC, takes the years 0 to 99 as they are. */
function utcDay(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
