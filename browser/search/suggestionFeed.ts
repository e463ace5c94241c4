import type { Answer } from './suggestionsState';

/** Asks for suggestions while a reader types. */
export interface SuggestionFeed {
  /** Asks for this query instead of any before; empty asks for nothing. */
  ask: (query: string) => void;
  /** Drops what is under way. */
  stop: () => void;
}

/** Shortest time from the start of one request to the next. */
const SPACING_MS = 150;

/**
 * Makes a feed. The first query goes out at once. One request is under way at most: a newer query ends it, and goes out as
 * soon as the spacing allows, so that steady typing still gets answers.
 *
 * @param load fetches the answer to a query; a rejection counts as no answer
 * @param deliver takes each answer that is still wanted, null if none could be had
 */
export function suggestionFeed(
  load: (query: string, signal: AbortSignal) => Promise<Answer>,
  deliver: (query: string, answer: Answer | null) => void,
): SuggestionFeed {
  let running: AbortController | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let lastStart = -Infinity;

  const start = async (query: string) => {
    const own = new AbortController();
    running = own;
    lastStart = performance.now();
    const answer = await load(query, own.signal).catch(() => null);
    if (running !== own) return;
    running = null;
    deliver(query, answer);
  };
  const stop = () => {
    clearTimeout(waiting);
    running?.abort();
    running = null;
  };
  return {
    ask: (query) => {
      stop();
      if (query === '') return;
      const left = lastStart + SPACING_MS - performance.now();
      if (left > 0) waiting = setTimeout(() => void start(query), left);
      else void start(query);
    },
    stop,
  };
}
