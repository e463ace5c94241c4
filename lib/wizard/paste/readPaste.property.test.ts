import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/exchange/foldText';
import { FACTS } from '../facts.fixture';
import { PASTES } from './pastes.fixture';
import { readPaste } from './readPaste';
import { recallOf, writeRecalled } from './recall';
import { readAnswers } from '../state';

const lines = Object.values(PASTES).flatMap((text) => text.split('\n'));
const PIECES = [
  ...['8.0.711.2', '08.00.0711.002', 'KB935490', 'kb 935,490', 'Version 8.1 (Build 240.6)', 'Version 8.1 (Bu...'],
  ...['ExchangeVersion : 0.1 (8.0.535.0)', 'ExSetup.exe ', 'could not be installed', 'was removed', 'Event ID: 1023'],
  ...[
    '0x80070643',
    '/owa/',
    'HKLM\\SOFTWARE\\',
    'Update Rollup 8-v2 for Exchange Server 2010 Service Pack 3',
    '7.375.933,94',
  ],
  ...['\n', '\n\n', ' ', ',', ';', '\t', '"', "'", '(', ')', ':', '.', '…', '\u00a0', '９'],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES, ...lines), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES, ...lines), { maxLength: 30 }).map((pieces) => pieces.join('\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

/** The digits of a text, part by part, without leading zeros. */
const parts = (text: string) => (foldText(text).match(/\d+/g) ?? []).map(Number).join('.');

describe('any text', () => {
  it('is read, and either answers follow or a reason why not', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { answers, problem, leftovers } = readPaste(text, FACTS);
        expect(Object.keys(answers).length > 0).toBe(problem === null);
        expect(leftovers.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds every token that is told, as it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { source, start, identifier, value } of readPaste(text, FACTS).understood) {
          expect(source).not.toBe('');
          expect(text.slice(start, start + source.length)).toBe(source);
          if (identifier?.kind === 'build') expect(parts(source)).toContain(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('holds the build of the answer, or names its release', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { answers, understood } = readPaste(text, FACTS);
        const build = answers.build?.replace('adv-', '');
        if (build === undefined || !/^\d/.test(build)) return;
        const rests = understood.filter(({ used }) => used);
        const named = rests.some(({ releases }) => releases.some((release) => release.build === build));
        expect(named || parts(text).includes(build)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives answers that an address can hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paste = readPaste(text, FACTS);
        expect(readAnswers(Object.entries(paste.answers), FACTS).dropped).toEqual([]);
        expect(writeRecalled(recallOf(paste)).length).toBeLessThan(500);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a long text', () => {
  const HOSTILE = [
    ...[
      '8.0.711.2 ',
      'KB935490 ',
      'Version 8.1 (',
      'Version 8.1 (Bu',
      '0.1 (',
      '1.',
      '12.34.',
      'a ',
      '\n',
      '\n\n  ',
      '…',
    ],
    ...['Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2 ', 'update rollup 2 ', 'logon.aspx?', '"a"="'],
    ...[
      "exclusive access to the file '",
      'http://a.b/kb/',
      'Name,Version\n',
      'ex1 \t',
      'Microsoft Exchange ',
      'event id 1023 ',
    ],
  ];

  // Time that grows with the square of the length would end none of these.
  it.each(HOSTILE)('is read when %j fills it', (piece) => {
    const text = piece.repeat(Math.ceil(250_000 / piece.length));
    const { understood, leftovers } = readPaste(text, FACTS);
    expect(understood.length).toBeLessThanOrEqual(50);
    expect(leftovers.length).toBeLessThanOrEqual(10);
  });

  it('still shows its end', () => {
    expect(readPaste(`${'lorem ipsum '.repeat(80_000)}\nExSetup.exe 08.03.0517.000`, FACTS).answers).toEqual({
      build: '8.3.517.0',
    });
  });
});
