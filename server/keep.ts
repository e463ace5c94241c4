import { sizeOf } from './answer';
import type { Answer } from './answer';

// One entry may take this share, so that a single download does not push out every page.
const largestShare = 1 / 4;
// What an entry costs beside its bodies: headers, the policy with its hashes, the map's own bookkeeping.
const overhead = 1_024;

/** The bytes that an entry is charged with. */
export function chargeOf(path: string, answer: Answer): number {
  return sizeOf(answer) + path.length + overhead;
}

/**
 * Finished answers of one catalogue version, in memory. The least recently used go first when the limit is reached;
 * all go when another version is asked for.
 */
export class Keep {
  private answers = new Map<string, Answer>();
  private version: string | undefined;
  private used = 0;

  /** @param limit bytes of bodies, compressed forms and bookkeeping; 0 keeps nothing */
  constructor(private readonly limit: number) {}

  /** The bytes in use, never above the limit. */
  get bytes(): number {
    return this.used;
  }

  /**
   * The kept answer of a path. Asking with another version than before drops everything, so ask only with the live version.
   * @param path the path as it was asked for, without a query
   */
  get(version: string, path: string): Answer | undefined {
    if (version !== this.version) this.drop(version);
    const answer = this.answers.get(path);
    if (answer === undefined) return undefined;
    this.answers.delete(path);
    this.answers.set(path, answer);
    return answer;
  }

  /** Whether an answer is not too large to be kept. */
  hasRoomFor(path: string, answer: Answer): boolean {
    return chargeOf(path, answer) <= this.limit * largestShare;
  }

  /** Keeps an answer, unless it was rendered from another version than the live one or is too large. */
  put(version: string, path: string, answer: Answer): void {
    if (version !== this.version || !this.hasRoomFor(path, answer)) return;
    this.remove(path);
    this.answers.set(path, answer);
    this.used += chargeOf(path, answer);
    for (const oldest of this.answers.keys()) {
      if (this.used <= this.limit) return;
      this.remove(oldest);
    }
  }

  private remove(path: string): void {
    const answer = this.answers.get(path);
    if (answer === undefined) return;
    this.answers.delete(path);
    this.used -= chargeOf(path, answer);
  }

  private drop(version: string): void {
    this.answers.clear();
    this.used = 0;
    this.version = version;
  }
}
