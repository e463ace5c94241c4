import { queryOf, type State } from './suggestionsState';

/** Longest part of a query that a sentence repeats, in characters. */
const LONGEST_QUOTE = 40;

/** What a reader can look up, shown while nothing is. */
export const HINT = 'A KB number, build, bulletin, CVE, event ID, error code, or words.';

/**
 * Says where the search stands, for the eye and for screen readers. It changes when an answer arrives and not at every
 * letter, so that a screen reader is not interrupted while its user types.
 */
export function statusText({ phase, answer, answered }: State): string {
  if (phase === 'idle') return HINT;
  if (phase === 'failed') return 'No suggestions can be had now. Enter still looks it up.';
  if (!answer) return 'Looking up …';
  const asked = quote(answered);
  const { hits, near, total } = answer;
  if (hits.length > 0) {
    const pages = total === 1 ? 'page' : 'pages';
    return total > hits.length
      ? `${hits.length} of ${total} ${pages} for ${asked}.`
      : `${total} ${pages} for ${asked}.`;
  }
  const offered =
    near.length > 0 ? ` ${near.length === 1 ? '1 page is' : `${near.length} pages are`} near, and different.` : '';
  // Also said while a number is being typed, where it is the answer to why nothing shows yet.
  const whole = /\d/.test(answered) ? ' Numbers are looked up whole.' : '';
  return `Nothing matches ${asked}.${offered || whole}`;
}

/** The words of the last row, which leads to the page of results. */
export function allResultsText({ text }: Pick<State, 'text'>): string {
  return `All results for ${quote(queryOf(text) || text.trim())}`;
}

function quote(query: string): string {
  const letters = [...query];
  return `“${letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('')}…` : query}”`;
}
