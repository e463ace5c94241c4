import type { Hit } from '@/lib/api/schemas/search';

/** What the search answered to a query. */
export interface Answer {
  hits: Hit[];
  /** What is only near, and different from what was asked. */
  near: Hit[];
  /** Number of hits before the limit. */
  total: number;
}

/** Where the answer to the text in the box stands. */
export type Phase = 'idle' | 'waiting' | 'answered' | 'failed';

export interface State {
  /** As it stands in the box. */
  text: string;
  phase: Phase;
  /** The last answer, which is for `answered` and not for the text while the next one is on its way. */
  answer: Answer | null;
  answered: string;
  /** Number of the active row, from 0; -1 while the box itself is. */
  active: number;
}

export type Action =
  | { type: 'typed'; text: string }
  /** `answer` is null if none could be had. */
  | { type: 'answered'; query: string; answer: Answer | null }
  | { type: 'moved'; key: MoveKey };

const MOVE_KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'] as const;
export type MoveKey = (typeof MOVE_KEYS)[number];

/** Whether a key moves the choice among the rows. */
export function isMoveKey(key: string): key is MoveKey {
  return MOVE_KEYS.some((move) => move === key);
}

/** Fewer letters or digits than this name nothing. */
const SHORTEST = 2;

/** The query that a text asks: its ends and the length of its gaps mean nothing; empty if it is too short to ask. */
export function queryOf(text: string): string {
  const query = text.trim().replace(/\s+/g, ' ');
  return query.length < SHORTEST ? '' : query;
}

/** The state in which the dialog opens. */
export function startState(text: string): State {
  return {
    text,
    phase: queryOf(text) === '' ? 'idle' : 'waiting',
    answer: null,
    answered: '',
    active: -1,
  };
}

/** Number of rows: hits, what is near, and the row of all results as soon as there is something to look up. */
export function rowCount({ text, answer }: State): number {
  if (text.trim() === '') return 0;
  return (answer ? answer.hits.length + answer.near.length : 0) + 1;
}

/** What happens to the state. An answer to anything but the text in the box is dropped. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'typed':
      return typed(state, action.text);
    case 'answered':
      if (action.query !== queryOf(state.text)) return state;
      return {
        ...state,
        phase: action.answer ? 'answered' : 'failed',
        answer: action.answer,
        answered: action.query,
        active: -1,
      };
    case 'moved':
      return { ...state, active: moved(state.active, rowCount(state), action.key) };
  }
}

function typed(state: State, text: string): State {
  const query = queryOf(text);
  if (query === '') return startState(text);
  if (query === queryOf(state.text)) return { ...state, text };
  return { ...state, text, phase: 'waiting', active: -1 };
}

/** Goes round through the rows and the box. Home and End go to rows only from a row: in the box they move the caret. */
function moved(active: number, count: number, key: MoveKey): number {
  switch (key) {
    case 'ArrowDown':
      return active + 1 < count ? active + 1 : -1;
    case 'ArrowUp':
      return active < 0 ? count - 1 : active - 1;
    case 'Home':
      return active < 0 ? active : 0;
    case 'End':
      return active < 0 ? active : count - 1;
  }
}
