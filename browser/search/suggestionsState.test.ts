import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from './suggestions.fixture';
import { isMoveKey, queryOf, reduce, rowCount, startState, type Action, type State } from './suggestionsState';

const after = (start: string, ...actions: Action[]): State => actions.reduce(reduce, startState(start));
const typed = (text: string): Action => ({ type: 'typed', text });
const answered = (query: string, answer: ReturnType<typeof answerOf> | null): Action => ({
  type: 'answered',
  query,
  answer,
});

describe('queryOf', () => {
  it.each([
    ['', ''],
    [' \t', ''],
    ['9', ''],
    [' 9 ', ''],
    ['93', '93'],
    ['  blank \n page ', 'blank page'],
  ])('reads %j as %j', (text, query) => {
    expect(queryOf(text)).toBe(query);
  });
});

describe('reduce', () => {
  it('waits for an answer as soon as there is something to ask', () => {
    expect(startState('').phase).toBe('idle');
    expect(startState('9').phase).toBe('idle');
    expect(startState('93').phase).toBe('waiting');
    expect(after('', typed('93')).phase).toBe('waiting');
  });

  it('takes the answer to the text in the box', () => {
    const state = after('', typed('cal '), answered('cal', answerOf(2)));
    expect(state).toMatchObject({ phase: 'answered', answered: 'cal', answer: answerOf(2), text: 'cal ' });
  });

  it('drops the answer to any other text', () => {
    const before = after('', typed('cal'), typed('cale'));
    expect(reduce(before, answered('cal', answerOf(2)))).toBe(before);
    expect(reduce(before, answered('cal', null))).toBe(before);
    const emptied = reduce(before, typed(''));
    expect(reduce(emptied, answered('cale', answerOf(2)))).toBe(emptied);
  });

  it('shows the last answer while the next one is on its way', () => {
    const state = after('', typed('cal'), answered('cal', answerOf(2)), typed('cale'));
    expect(state).toMatchObject({ phase: 'waiting', answered: 'cal', answer: answerOf(2) });
  });

  it('drops what was found when none could be had, and when the box is emptied', () => {
    const found = after('', typed('cal'), answered('cal', answerOf(2)), typed('cale'));
    expect(reduce(found, answered('cale', null))).toMatchObject({ phase: 'failed', answer: null });
    expect(reduce(found, typed(''))).toEqual(startState(''));
  });

  it('keeps the answer and the row when only spaces change', () => {
    const state = after('cal', answered('cal', answerOf(2)), { type: 'moved', key: 'ArrowDown' }, typed('cal '));
    expect(state).toMatchObject({ phase: 'answered', active: 0, text: 'cal ' });
  });

  it('leaves the row when another text is typed and when an answer arrives', () => {
    const down: Action = { type: 'moved', key: 'ArrowDown' };
    expect(after('cal', answered('cal', answerOf(2)), down, typed('cale')).active).toBe(-1);
    expect(after('cal', down, answered('cal', answerOf(2))).active).toBe(-1);
  });
});

describe('rowCount', () => {
  it('counts hits, what is near, and the row of all results', () => {
    expect(rowCount(after('cal', answered('cal', answerOf(3, 2))))).toBe(6);
    expect(rowCount(after('cal', answered('cal', answerOf(0))))).toBe(1);
    expect(rowCount(after('cal', answered('cal', null)))).toBe(1);
    expect(rowCount(startState('9'))).toBe(1);
    expect(rowCount(startState(' '))).toBe(0);
  });
});

describe('moving', () => {
  const path = (state: State, key: 'ArrowDown' | 'ArrowUp') => {
    const rows = [];
    for (let each = state, left = 6; left > 0; left -= 1) {
      each = reduce(each, { type: 'moved', key });
      rows.push(each.active);
    }
    return rows;
  };
  const shown = after('cal', answered('cal', answerOf(2, 1)));

  it('goes round through the rows and the box', () => {
    expect(path(shown, 'ArrowDown')).toEqual([0, 1, 2, 3, -1, 0]);
    expect(path(shown, 'ArrowUp')).toEqual([3, 2, 1, 0, -1, 3]);
  });

  it('goes to the ends from a row, and stays in the box from there', () => {
    const row = { ...shown, active: 1 };
    expect(reduce(row, { type: 'moved', key: 'Home' }).active).toBe(0);
    expect(reduce(row, { type: 'moved', key: 'End' }).active).toBe(3);
    expect(reduce(shown, { type: 'moved', key: 'Home' }).active).toBe(-1);
    expect(reduce(shown, { type: 'moved', key: 'End' }).active).toBe(-1);
  });

  it('stays in the box where there are no rows', () => {
    expect(path(startState(''), 'ArrowDown')).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(path(startState(''), 'ArrowUp')).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it('is done by these keys only', () => {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End'].every(isMoveKey)).toBe(true);
    expect(['ArrowLeft', 'Enter', 'PageDown', 'a', ''].some(isMoveKey)).toBe(false);
  });
});

it('never leaves the rows, whatever happens', () => {
  const text = fc.constantFrom('', '9', 'cal', 'cal ', 'cale');
  const action: fc.Arbitrary<Action> = fc.oneof(
    text.map(typed),
    fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End').map((key): Action => ({ type: 'moved', key })),
    fc.tuple(text, fc.nat(8), fc.nat(3)).map(([query, hits, near]) => answered(query, answerOf(hits, near))),
    text.map((query) => answered(query, null)),
  );
  fc.assert(
    fc.property(text, fc.array(action), (start, actions) => {
      const state = after(start, ...actions);
      expect(state.active).toBeGreaterThanOrEqual(-1);
      expect(state.active).toBeLessThan(rowCount(state));
      if (state.phase === 'answered') expect(state.answered).toBe(queryOf(state.text));
    }),
  );
});
