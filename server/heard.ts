import type { IncomingHttpHeaders } from 'node:http';
import { catalogueHeader, formHeader } from '@/lib/requestHeaders';

// Next renders otherwise by what a reader is: without a name it moves title and description to the end of a page, where a script
// that the policy refuses would have to fetch them.
const everyReader = 'Supersede';

/** What an answer depends on beside its address. Of the conditions Next knows those that tell what a reader has of a file. */
const heard = new Set([
  'host',
  'content-type',
  'content-length',
  'transfer-encoding',
  'if-none-match',
  'if-modified-since',
]);

// Next fails over these where it serves a file. No address can be changed here, so there is no lost change to guard against
// (RFC 9110, 13.1), and a server may pass over a range (RFC 9110, 14.2): the files are small.
const failing = ['if-match', 'if-unmodified-since', 'range', 'if-range'];

/**
 * Leaves of a request only the headers that the app may hear. An answer is given to others who ask for the same address, so it must
 * not differ by who asked: not by the reader's name, language or cookies, nor by what Next's router or its previews ask with, where
 * a malformed value is a failure to Next too.
 *
 * @param headers changed in place
 * @param dev leaves what hot reloading and the overlay ask with
 */
export function leaveHeard(headers: IncomingHttpHeaders, dev: boolean): void {
  const unheard = dev
    ? [catalogueHeader, formHeader, ...failing]
    : Object.keys(headers).filter((name) => !heard.has(name));
  for (const name of unheard) Reflect.deleteProperty(headers, name);
  if (!dev) headers['user-agent'] = everyReader;
}
