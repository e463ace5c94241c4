import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBuild, formatLongBuild, parseBuild, type Build } from './build';
import { foldText } from './foldText';
import { findIdentifiers, soleIdentifier } from './identifier';
import { EXCHANGE_MAJORS, isExchangeBuild } from './identifierReaders';

const exchangeBuild: fc.Arbitrary<Build> = fc.tuple(
  fc.constantFrom(...EXCHANGE_MAJORS),
  fc.nat({ max: 20 }),
  fc.nat({ max: 9999 }),
  fc.nat({ max: 999 }),
);

/** Pieces of identifiers in any order: far likelier to come near one than random characters. */
const PIECES = [
  ...[
    'KB',
    'kb ',
    'Q',
    'MS',
    '07-026',
    'CVE-',
    '2007-',
    '0039',
    'Event ID',
    'event ',
    'Error ',
    'code',
    '0x',
    '80070643',
    '1603',
  ],
  ...[
    '935490',
    '935,490',
    '8.0.711.2',
    '08.00.0711.002',
    '0.1 (',
    '10.0.0.1',
    'Version ',
    '8.0 ',
    '(Build ',
    '711.2',
    ')',
    ': SP 2',
  ],
  ...[
    'http://',
    'support.microsoft.com',
    '/kb/',
    '/help/',
    '?kbid=',
    '?scid=kb;',
    'en-us',
    '/',
    '\\',
    '-',
    '.',
    ',',
    ':',
    ';',
    '"',
    '%20',
  ],
  ...[' ', '\n', '\t', '\u00a0', '\u200b', '９', '²', '更', '\ud83d', 'x', 'v', '1', '0', '8'],
];
const nearMiss = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  nearMiss,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
const tenKilobytes = fc.string({ unit: 'binary', minLength: 10_000, maxLength: 10_000, size: 'max' });

describe('findIdentifiers on any text', () => {
  it('reports stretches of the text, in order and without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { source, start } of findIdentifiers(text)) {
          expect(source).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.slice(start, start + source.length)).toBe(source);
          end = start + source.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reports only canonical values', () => {
    const canonical = {
      kb: /^[1-9]\d{4,6}$/,
      build: /^(?:6|8|14|15)(?:\.(?:0|[1-9]\d{0,4})){3}$/,
      bulletin: /^MS\d\d-\d{3}$/,
      cve: /^CVE-\d{4}-\d{4,7}$/,
      event: /^\d{1,5}$/,
      error: /^(?:\d{1,5}|0x[\dA-F]{1,8})$/,
    };
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, value } of findIdentifiers(text)) expect(value).toMatch(canonical[kind]);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every digit of a value from its source', () => {
    fc.assert(
      fc.property(nearMiss, (text) => {
        for (const { value, source } of findIdentifiers(text)) {
          const digits = (part: string) => foldText(part).replace(/\D/g, '');
          const stripped = digits(source).replace(/0/g, '');
          expect(stripped).toContain(digits(value).replace(/0/g, ''));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('invents no build', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of findIdentifiers(text)) {
          if (found.kind !== 'build') continue;
          const build = parseBuild(foldText(found.source).replace(/^v(?=\d)/i, ''));
          expect(build && formatBuild(build)).toBe(found.value);
          expect(build && isExchangeBuild(build)).toBe(true);
          expect(foldText(text).charAt(found.start - 1)).not.toMatch(/[\d.]/);
          expect(foldText(text).slice(found.start + found.source.length)).not.toMatch(/^\.?\d/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('returns from 10 KB of anything', () => {
    fc.assert(
      fc.property(tenKilobytes, (text) => Array.isArray(findIdentifiers(text))),
      { numRuns: 20 },
    );
  });
});

describe('builds', () => {
  it('come back from each notation, alone and in a sentence', () => {
    fc.assert(
      fc.property(exchangeBuild, (build) => {
        const [major, minor, number, revision] = build;
        const written = {
          short: formatBuild(build),
          long: formatLongBuild(build),
          'admin-display': `Version ${major}.${minor} (Build ${number}.${revision})`,
        };
        for (const [notation, text] of Object.entries(written)) {
          // Four wide parts need no leading zero, and then the two dotted forms are the same text.
          const expected = {
            kind: 'build',
            value: written.short,
            notation: text === written.short ? 'short' : notation,
          };
          expect(soleIdentifier(text)).toMatchObject({ ...expected, source: text });
          expect(findIdentifiers(`It is ${text}, we think.`)).toMatchObject([{ ...expected, source: text, start: 6 }]);
        }
      }),
    );
  });

  it('of other products are never reported', () => {
    const other = fc.nat({ max: 300 }).filter((major) => !EXCHANGE_MAJORS.includes(major));
    fc.assert(
      fc.property(other, exchangeBuild, (major, [, minor, number, revision]) => {
        expect(findIdentifiers(`${major}.${minor}.${number}.${revision}`)).toEqual([]);
        expect(findIdentifiers(`Version ${major}.${minor} (Build ${number}.${revision})`)).toEqual([]);
      }),
    );
  });

  it('are never cut out of a longer dotted run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...EXCHANGE_MAJORS, 0, 1, 711), { minLength: 5, maxLength: 12 }),
        (parts) => {
          expect(findIdentifiers(`run ${parts.join('.')} end`)).toEqual([]);
        },
      ),
    );
  });
});

describe('KB numbers', () => {
  const grouped = (separator: string) => (kb: string) => Number(kb).toLocaleString('en-GB').replaceAll(',', separator);
  const fullWidth = (text: string) =>
    text.replace(/[\w-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const spellings: ((kb: string) => string)[] = [
    (kb) => `KB${kb}`,
    (kb) => `kb ${kb}`,
    (kb) => `KB-${kb}`,
    (kb) => `(KB\u00a0${kb})`,
    (kb) => `KB${grouped(',')(kb)}`,
    (kb) => `KB ${grouped('.')(kb)}`,
    (kb) => `KB ${grouped('\u00a0')(kb)}`,
    (kb) => fullWidth(`KB${kb}`),
    (kb) => `Q${kb}`,
    (kb) => `http://support.microsoft.com/kb/${kb}/en-us`,
    (kb) => `support.microsoft.com/help/${kb}`,
    (kb) => `http://support.microsoft.com/default.aspx?scid=kb;EN-US;${kb}`,
    (kb) => `/?kbid=${kb}`,
    (kb) => `Exchange2010-KB${kb}-x64-en.msp`,
    (kb) => `HKLM\\SOFTWARE\\Microsoft\\Updates\\Exchange 2007\\SP2\\KB${kb}`,
  ];
  const bare = [(kb: string) => kb, grouped(','), grouped('.'), grouped(' '), fullWidth];

  it('are the same number in every spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 9_999_999 }).map(String), (kb) => {
        for (const spell of spellings) {
          expect(soleIdentifier(spell(kb)), spell(kb)).toMatchObject({ kind: 'kb', value: kb });
          expect(findIdentifiers(`see ${spell(kb)} now`), spell(kb)).toMatchObject([{ kind: 'kb', value: kb }]);
        }
      }),
    );
  });

  it('stand without a prefix only as the whole text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 9_999_999 }).map(String), fc.constantFrom(...bare), (kb, spell) => {
        expect(soleIdentifier(` ${spell(kb)} `)).toMatchObject({ kind: 'kb', value: kb, source: spell(kb), start: 1 });
        expect(findIdentifiers(spell(kb))).toEqual([]);
        expect(soleIdentifier(`${spell(kb)} users`)).toBeNull();
      }),
    );
  });
});

describe('soleIdentifier', () => {
  it('agrees with findIdentifiers, except for bare numbers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sole = soleIdentifier(text);
        if (!sole) return;
        expect(text.slice(sole.start, sole.start + sole.source.length)).toBe(sole.source);
        const found = findIdentifiers(text).filter(({ kind, value }) => kind === sole.kind && value === sole.value);
        expect(found.length > 0 || /^[\s\d"'()#[\].,;:!?]*$|0x/i.test(foldText(text))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('time', () => {
  const SIZE = 100_000;
  it.each([
    ...PIECES,
    ...[
      '8.',
      '1.1',
      '8.0.711.2.',
      '8.0 (Build 711.2',
      'Version ',
      'version 8.0 (build 7.',
      'KB ',
      'KB 1,',
      'KB----',
      '1,234',
    ],
    ...[
      'http://a',
      'http://!',
      '/!',
      '/?',
      '?;',
      'a.',
      'a.a/',
      'a.aa',
      'aaaaaaaa.',
      '/kb/',
      '/kb/en-us/',
      '-kb12345-',
      'kb;',
      '%',
    ],
    ...[
      'Event ID ',
      'event id qualifiers=1',
      'error code:',
      'error (((((( ',
      '0x8',
      '0.1 ',
      '0.1 (8',
      ' (',
      'ms',
      'cve-2007-',
      'hkaa',
      '(#"\'',
    ],
  ])('%j repeated to 100 KB returns', (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    expect(Array.isArray(findIdentifiers(text))).toBe(true);
    expect(soleIdentifier(`${text}!x y`)).toBeNull();
  });
});
