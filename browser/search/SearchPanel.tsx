import { useEffect, useLayoutEffect, useReducer, useRef, useState, type KeyboardEvent } from 'react';
import type { StatusContext } from '@/components/status/Status';
import { loadSuggestions } from './loadSuggestions';
import { suggestionFeed } from './suggestionFeed';
import { LIST_ID, rowId, SuggestionList } from './SuggestionList';
import { isMoveKey, queryOf, reduce, rowCount, startState } from './suggestionsState';
import { statusText } from './suggestionsText';

export interface SearchPanelProps extends StatusContext {
  /** What stands in the box already. */
  text: string;
  /** Whether the next letter replaces that. */
  selected: boolean;
  /** Called once, after the dialog has closed, with what stood in its box. */
  onClosed: (text: string) => void;
}

/** The open search dialog: a combobox in a form, which leads to the page of results as the one of the header does. */
export function SearchPanel({ text, selected, onClosed, ...context }: SearchPanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [state, dispatch] = useReducer(reduce, text, startState);
  const [feed] = useState(() =>
    suggestionFeed(loadSuggestions, (query, answer) => dispatch({ type: 'answered', query, answer })),
  );
  const query = queryOf(state.text);
  const { active } = state;

  useLayoutEffect(() => {
    dialog.current?.showModal();
    box.current?.focus();
    box.current?.setSelectionRange(selected ? 0 : text.length, text.length);
  }, [selected, text]);

  useEffect(() => {
    feed.ask(query);
    return feed.stop;
  }, [feed, query]);

  useEffect(() => {
    if (active >= 0) document.getElementById(rowId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  useEffect(() => {
    const close = () => dialog.current?.close();
    // A press on the dialog itself is one on its backdrop: its content fills it. A press is no click, which may also be
    // the end of selecting text.
    const closeOutside = (event: PointerEvent) => {
      if (event.target !== dialog.current) return;
      event.preventDefault();
      close();
    };
    // The browser keeps the page that is left, and shows it again as it was.
    addEventListener('pagehide', close);
    addEventListener('pointerdown', closeOutside);
    return () => {
      removeEventListener('pagehide', close);
      removeEventListener('pointerdown', closeOutside);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === 'Enter' && active >= 0) {
      event.preventDefault();
      const click = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
      document.getElementById(rowId(active))?.dispatchEvent(new MouseEvent('click', click));
      return;
    }
    if (!isMoveKey(key) || altKey || ctrlKey || metaKey || shiftKey) return;
    if ((key === 'Home' || key === 'End') && active < 0) return;
    event.preventDefault();
    dispatch({ type: 'moved', key });
  };

  return (
    <dialog className="finder" ref={dialog} aria-label="Search as you type" onClose={() => onClosed(state.text)}>
      <div className="finder-inside">
        <form className="finder-form" action="/search">
          <input
            ref={box}
            type="text"
            name="q"
            role="combobox"
            aria-label="KB number, build, bulletin, event, error code or words"
            aria-expanded={rowCount(state) > 0}
            aria-controls={LIST_ID}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? rowId(active) : undefined}
            value={state.text}
            onChange={(event) => dispatch({ type: 'typed', text: event.target.value })}
            onKeyDown={onKeyDown}
            placeholder="KB number, build, error text …"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={1000}
            required
          />
          <button type="submit">Look up</button>
          <button type="button" className="finder-close" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </form>
        <p className="finder-status" role="status">
          {statusText(state)}
        </p>
        <SuggestionList state={state} {...context} />
        <p className="finder-keys" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> close
        </p>
      </div>
    </dialog>
  );
}
