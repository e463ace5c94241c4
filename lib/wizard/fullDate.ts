const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Writes a date for readers: `2017-04-11` as "11 April 2017", `2015-12` as "December 2015". */
export function fullDate(date: string): string {
  return (date.length === 7 ? MONTH : LONG).format(new Date(date));
}
