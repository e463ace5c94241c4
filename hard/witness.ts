import type { Got } from './load';

/** A text that says in which round of a test the content was written, after the words that stand before it. */
export const roundText = /Rollup 2, read (\d+) times/;

/** Versions of a catalogue look like this; so may other things. */
const version = /\b[0-9a-f]{16}\b/g;

/** Sees what answers say of the catalogue that they were made from, while nobody knows yet which versions there will be. */
export class Witness {
  answers = 0;
  /** What was said, each once: the version-like words of an answer, and its round if it tells one. */
  private readonly said = new Map<string, { words: string[]; round: string | undefined; path: string }>();
  /** When a word was said last, by performance.now(). */
  private readonly last = new Map<string, number>();

  see(got: Got): void {
    const words = [...new Set(got.body.match(version))].sort();
    const round = roundText.exec(got.body)?.[1];
    this.answers++;
    for (const word of words) this.last.set(word, Math.max(this.last.get(word) ?? 0, got.at + got.ms));
    this.said.set(`${words.join()} ${round}`, { words, round, path: got.path });
  }

  /**
   * Answers that mix two catalogues.
   *
   * @param rounds the round of each version
   */
  mixed(rounds: ReadonlyMap<string, number>): string[] {
    return [...this.said.values()].flatMap(({ words, round, path }) => {
      const versions = words.filter((word) => rounds.has(word));
      if (versions.length > 1) return [`${path} names ${versions.join(' and ')}`];
      const [only = ''] = versions;
      const differs = round !== undefined && rounds.has(only) && rounds.get(only) !== Number(round);
      return differs ? [`${path} names ${only} of round ${rounds.get(only)} and holds the words of ${round}`] : [];
    });
  }

  /** Versions that were seen with their words. */
  seen(rounds: ReadonlyMap<string, number>): number {
    return [...rounds.keys()].filter((one) => this.last.has(one)).length;
  }

  /** How long a version was still shown after a moment, in ms; 0 if not at all. */
  shownAfter(one: string, moment: number): number {
    return Math.max(0, (this.last.get(one) ?? 0) - moment);
  }
}
