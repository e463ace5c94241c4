import { createHash, randomBytes } from 'node:crypto';
import type { Answer } from './answer';
import { Keep } from './keep';

// Addresses with a query are without number, so they may never push out the pages.
const shareOfQueries = 1 / 4;
/** Queries that are remembered to have been asked for once. */
const places = 2 ** 13;

/**
 * The kept answers of a server: those of plain addresses, and apart from them those of addresses with a query. An answer
 * depends on nothing but its address and the catalogue, so it serves everybody who asks for the same.
 *
 * A query is kept when it is asked for again: most are typed once. Of the first time only a hash is held, in one of a
 * fixed number of places, so that a flood of different queries costs no memory and compresses nothing for the keep.
 */
export class Keeps {
  private readonly pages: Keep;
  private readonly queries: Keep;
  private readonly askedOnce = new Uint32Array(places);
  // Unknown to senders, so that none can choose queries that share a place.
  private readonly salt = randomBytes(16);

  /** @param limit bytes of all that is kept; 0 keeps nothing */
  constructor(limit: number) {
    const ofQueries = Math.floor(limit * shareOfQueries);
    this.queries = new Keep(ofQueries);
    this.pages = new Keep(limit - ofQueries);
  }

  /** The bytes in use, never above the limit. */
  get bytes(): number {
    return this.pages.bytes + this.queries.bytes;
  }

  /**
   * The kept answer of an address. Ask only with the live version: all others are dropped.
   * @param url path and query as they stand in the request line
   */
  get(version: string, url: string): Answer | undefined {
    return this.of(url).get(version, url);
  }

  /** Whether an answer that may be given to others is to be kept, so that it is worth compressing. Counts as asking for it. */
  wants(url: string, answer: Answer): boolean {
    const again = !hasQuery(url) || this.wasAsked(url);
    return again && this.of(url).hasRoomFor(url, answer);
  }

  /** Keeps an answer, unless it was rendered from another version than the live one or is too large. */
  put(version: string, url: string, answer: Answer): void {
    this.of(url).put(version, url, answer);
  }

  private of(url: string): Keep {
    return hasQuery(url) ? this.queries : this.pages;
  }

  private wasAsked(url: string): boolean {
    const hash = createHash('sha256').update(this.salt).update(url).digest();
    // 0 marks a free place.
    const mark = hash.readUInt32LE(0) || 1;
    const place = hash.readUInt32LE(4) % places;
    const known = this.askedOnce[place] === mark;
    this.askedOnce[place] = mark;
    return known;
  }
}

function hasQuery(url: string): boolean {
  return url.includes('?');
}
