import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsOf, isQuestion, shareOf, stemsOf, wordsOf } from './concepts';
import { STOP_WORDS, SYNONYMS } from './synonyms';

const asked = (text: string) => conceptsOf(text).map(({ words }) => words.join(' '));
const others = (text: string) => conceptsOf(text).flatMap((concept) => concept.others.map((words) => words.join(' ')));

describe('wordsOf', () => {
  it('never yields anything but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        wordsOf(text).every((word) => /^[\p{L}\p{N}]{1,40}$/u.test(word)),
      ),
    );
  });
});

describe('conceptsOf', () => {
  it('keeps what tells something, each once, in lower case', () => {
    expect(asked("Couldn't the QUOTA quota of a server; KB935490 é 更新")).toEqual(['quota', 'kb935490', '更新']);
  });

  it('takes words that say nothing where there are no others', () => {
    expect(asked('what is this')).toEqual(['what', 'is', 'this']);
    expect(asked('a - ?')).toEqual([]);
  });

  it('keeps phrases together and knows other words for them', () => {
    expect(asked('Outlook Web Access blank')).toEqual(['outlook web access', 'blank']);
    expect(others('owa')).toEqual(expect.arrayContaining(['outlook web access', 'outlook web app']));
    expect(others('crashes')).toContain('stops unexpectedly');
    expect(others('quota')).toEqual([]);
  });

  it.each([
    ['sp3', 'sp3', 'service pack 3'],
    ['Service Pack 3', 'service pack 3', 'sp3'],
    ['ur8', 'ur8', 'rollup 8'],
    ['rollup 8', 'rollup 8', 'rollup 8'],
  ])('reads %j with its number and no other', (text, words, other) => {
    expect(conceptsOf(text)).toEqual([{ words: words.split(' '), others: [other.split(' ')] }]);
  });

  it('adds no number that the text does not hold, except by a synonym of words', () => {
    const numbered = fc.stringMatching(/^[a-z]{0,3}\d{1,7}[a-z]{0,2}$/);
    fc.assert(
      fc.property(fc.array(numbered, { minLength: 1, maxLength: 6 }), (tokens) => {
        const typed = new Set(tokens.join(' ').match(/\d+/g) ?? []);
        const added = conceptsOf(tokens.join(' ')).flatMap((concept) => concept.others.flat());
        const architecture = new Set(['32', '64']);
        for (const number of added.join(' ').match(/\d+/g) ?? [])
          expect(typed.has(number) || architecture.has(number) || /x(?:86|64)/.test(tokens.join(' '))).toBe(true);
      }),
    );
  });

  it('stops at twelve, and reads a long text in a moment', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`);
    expect(conceptsOf(words.join(' '))).toHaveLength(12);
    expect(conceptsOf('outlook web '.repeat(50_000)).length).toBeLessThan(13);
  });
});

describe('the synonyms', () => {
  it('are words in lower case, each phrase once in its group, two and more to a group', () => {
    for (const group of SYNONYMS) {
      const phrases = group.map((words) => words.join(' '));
      expect(new Set(phrases).size).toBe(phrases.length);
      expect(phrases.length).toBeGreaterThan(1);
      for (const phrase of phrases) expect(phrase).toMatch(/^[a-z\d]+(?: [a-z\d]+)*$/);
      for (const phrase of phrases) expect(STOP_WORDS.has(phrase)).toBe(false);
    }
  });
});

describe('isQuestion', () => {
  it.each(['how do I', 'Which rollup', 'can i remove', 'should the cluster'])('%j asks', (text) => {
    expect(isQuestion(text)).toBe(true);
  });
  it.each(['outlook freezes', 'island', 'whichever', ''])('%j does not', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});

describe('shareOf', () => {
  it('is the part of the title that the query makes up', () => {
    const concepts = conceptsOf('clustered server');
    expect(shareOf('Clustered', stemsOf(concepts))).toBe(1);
    expect(shareOf('Clustered mailbox quota limits', stemsOf(concepts))).toBe(0.25);
    expect(shareOf('Quota', stemsOf(concepts))).toBe(0);
    expect(shareOf('', stemsOf(concepts))).toBe(0);
  });
});
