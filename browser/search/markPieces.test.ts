import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPieces } from './markPieces';

const marked = (excerpt: string, query: string) =>
  markPieces(excerpt, query).flatMap((piece) => (piece.marked ? [piece.text] : []));

describe('markPieces', () => {
  it.each([
    ['whole words, in any case', 'The Calendar of a mailbox', 'calendar MAILBOX', ['Calendar', 'mailbox']],
    ['not the middle of a word', 'recalendar calendars', 'calendar xy', []],
    ['words that begin with the last one', 'Calendars and recalls', 'cal', ['Calendars']],
    ['not words that begin with another', 'Calendars and recalls', 'cal and', ['and']],
    ['never the beginning of a number', 'KB935490 and 935490', '93549', []],
    ['whole numbers', 'KB935490 and 935490', '935490', ['935490']],
    ['not words that begin with two letters', 'installs in stages', 'in', ['in']],
    ['no single letters', 'plan a and b', 'a', []],
    ['words beyond Latin letters', 'Größe und größer', 'größe', ['Größe', 'größer']],
    ['nothing of a query without words', 'one (two)', '( *', []],
  ] as const)('marks %s', (_, excerpt, query, words) => {
    expect(marked(excerpt, query)).toEqual(words);
  });

  it('leaves the text whole, without empty pieces', () => {
    const word = fc.constantFrom('calendar', 'Cal', '935490', ' ', '…', '.', 'İ', 'ß', '\u{1F600}', '<b>', '"');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(text, text, (excerpt, query) => {
        const pieces = markPieces(excerpt, query);
        expect(pieces.map((piece) => piece.text).join('')).toBe(excerpt);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(pieces.some((piece, index) => !piece.marked && pieces[index - 1]?.marked === false)).toBe(false);
      }),
    );
  });
});
