import type { Answer } from './suggestionsState';

/** Hits that the dialog shows; the page of results shows the others. */
const MOST_HITS = 8;

/** The page of results for a text. */
export function resultsUrl(text: string): string {
  return `/search?${new URLSearchParams({ q: text.trim() }).toString()}`;
}

/**
 * Fetches the answer to a query from the API of this site.
 *
 * @throws if the site does not answer, or answers something else
 */
export async function loadSuggestions(query: string, signal: AbortSignal): Promise<Answer> {
  const parameters = new URLSearchParams({ q: query, limit: String(MOST_HITS) });
  const response = await fetch(`/api/v1/search?${parameters.toString()}`, { signal });
  if (!response.ok) throw new Error(`The search answered ${response.status}.`);
  return readAnswer(await response.json());
}

/**
 * Reads what the search of the API answered.
 *
 * @throws TypeError if it is something else, as from a server of another version
 */
export function readAnswer(json: unknown): Answer {
  if (!isSearchAnswer(json)) throw new TypeError('The answer is none of a search.');
  return { hits: json.data, near: json.suggestions, total: json.meta.total };
}

function isSearchAnswer(
  json: unknown,
): json is { data: Answer['hits']; suggestions: Answer['near']; meta: { total: number } } {
  const { data, suggestions, meta } = (json ?? {}) as { data?: unknown; suggestions?: unknown; meta?: unknown };
  const { total } = (meta ?? {}) as { total?: unknown };
  return Array.isArray(data) && Array.isArray(suggestions) && typeof total === 'number';
}
