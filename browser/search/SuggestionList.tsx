import type { StatusContext } from '@/components/status/Status';
import { resultsUrl } from './loadSuggestions';
import { rowCount, type State } from './suggestionsState';
import { allResultsText } from './suggestionsText';
import { SuggestionRow } from './SuggestionRow';

/** Id of the list, which the box controls. */
export const LIST_ID = 'finder-list';

/** Id of a row, counted from 0. */
export const rowId = (row: number) => `finder-row-${row}`;

/** The rows under the box: hits, what is near and different, and the way to all results. */
export function SuggestionList({ state, ...context }: { state: State } & StatusContext) {
  const { active, answer, answered, phase, text } = state;
  const { hits, near } = answer ?? { hits: [], near: [] };
  const last = rowCount(state) - 1;
  const rows = (found: typeof hits, from: number, isNear: boolean) =>
    found.map((hit, index) => (
      <SuggestionRow
        {...context}
        key={`${hit.type} ${hit.id}`}
        hit={hit}
        query={answered}
        near={isNear}
        id={rowId(from + index)}
        active={active === from + index}
      />
    ));
  return (
    <div
      className="finder-list"
      role="listbox"
      id={LIST_ID}
      aria-label="Suggestions"
      aria-busy={phase === 'waiting'}
      hidden={last < 0}
    >
      {rows(hits, 0, false)}
      {near.length > 0 ? (
        <div role="group" aria-labelledby="finder-near">
          <div className="finder-near" id="finder-near" role="presentation">
            Nearest known, and different from what you typed
          </div>
          {rows(near, hits.length, true)}
        </div>
      ) : null}
      {last < 0 ? null : (
        <a
          className="finder-row finder-all"
          role="option"
          id={rowId(last)}
          href={resultsUrl(text)}
          aria-selected={active === last}
          tabIndex={-1}
        >
          {allResultsText(state)}
        </a>
      )}
    </div>
  );
}
