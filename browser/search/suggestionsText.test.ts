import { describe, expect, it } from 'vitest';
import { answerOf } from './suggestions.fixture';
import { reduce, startState, type Answer } from './suggestionsState';
import { allResultsText, HINT, statusText } from './suggestionsText';

const said = (query: string, answer: Answer | null) =>
  statusText(reduce(startState(query), { type: 'answered', query, answer }));

describe('statusText', () => {
  it('says what can be looked up while nothing is', () => {
    expect(statusText(startState(''))).toBe(HINT);
    expect(statusText(startState('9'))).toBe(HINT);
  });

  it('says that the first answer is on its way', () => {
    expect(statusText(startState('cal'))).toBe('Looking up …');
  });

  it.each([
    [answerOf(1), '1 page for “cal”.'],
    [answerOf(3), '3 pages for “cal”.'],
    [answerOf(8, 0, 20), '8 of 20 pages for “cal”.'],
    [answerOf(0), 'Nothing matches “cal”.'],
    [answerOf(0, 2), 'Nothing matches “cal”. 2 pages are near, and different.'],
    [null, 'No suggestions can be had now. Enter still looks it up.'],
  ] as const)('counts', (answer, text) => {
    expect(said('cal', answer)).toBe(text);
  });

  it('says of a number, which may be typed half, that it is looked up whole', () => {
    expect(said('9354', answerOf(0))).toBe('Nothing matches “9354”. Numbers are looked up whole.');
    expect(said('935491', answerOf(0, 1))).toBe('Nothing matches “935491”. 1 page is near, and different.');
  });

  it('keeps the text of the last answer until the next', () => {
    const first = reduce(startState('cal'), { type: 'answered', query: 'cal', answer: answerOf(3) });
    expect(statusText(reduce(first, { type: 'typed', text: 'cale' }))).toBe('3 pages for “cal”.');
  });

  it('cuts what was pasted, between letters', () => {
    expect(said('\u{1F600}'.repeat(41), answerOf(0))).toBe(`Nothing matches “${'\u{1F600}'.repeat(40)}…”.`);
    expect(said('a'.repeat(40), answerOf(0))).toBe(`Nothing matches “${'a'.repeat(40)}”.`);
  });
});

describe('allResultsText', () => {
  it('names what is in the box now', () => {
    expect(allResultsText({ text: ' blank  page ' })).toBe('All results for “blank page”');
    expect(allResultsText({ text: '9' })).toBe('All results for “9”');
  });
});
