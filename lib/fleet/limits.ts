import { formatCount } from './names';

/**
 * Most servers of one check. The body of a request is limited to 4 MiB by the server; rows of a few characters
 * could still name half a million, whose answer nobody could use.
 */
export const MOST_SERVERS = 20_000;

/** Longest text that is kept of a name, a site or a group, in characters. */
export const LONGEST_NAME = 100;

/**
 * Most lines of one text. 10,000 servers as a list of forty lines each have as many; beyond it a text of almost empty
 * lines would keep the server busy for nothing.
 */
export const MOST_LINES = 400_000;

/** A text is more than is answered at once. The message says which limit, as a sentence. */
export class FleetTooLarge extends Error {
  override name = 'FleetTooLarge';

  constructor(what: string, limit: number) {
    super(`The limit is ${formatCount(limit)} ${what}. Send the servers in several parts.`);
  }
}
