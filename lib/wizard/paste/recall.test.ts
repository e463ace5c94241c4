import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { conclude } from './conclude';
import { PASTES } from './pastes.fixture';
import { readPaste } from './readPaste';
import { readRecalled, recallOf, signalsOf, takeRecalled, withRecalled, writeRecalled } from './recall';

describe('what was read, in an address', () => {
  it.each([
    ['AdminDisplayVersion: Version 14.3 (Build 123.4)\nExSetup 14.03.0513.000', 'fv-14.3.513.0_av-14.3.123.4'],
    ['2010 SP3 RU30', 'up-exchange-2010-sp3-ur30'],
    ['EX01 Version 14.3 (Bu...', 'av-14.3'],
    [PASTES.eventText, 'dx-update-failed_fu-935490_fu-8.0.711.2_ev-1023_er-1603'],
    ['MS07-026 CVE-2007-0039 8.0.711.2', 'bu-8.0.711.2_ms-MS07-026_cv-CVE-2007-0039'],
  ])('%j is %s', (text, expected) => expect(writeRecalled(recallOf(readPaste(text, FACTS)))).toBe(expected));

  it('comes back as it was written, and leads to the same answers', () => {
    for (const text of Object.values(PASTES)) {
      const paste = readPaste(text, FACTS);
      const recalled = recallOf(paste);
      expect(readRecalled(writeRecalled(recalled), FACTS)).toEqual(recalled);
      if (paste.problem === null)
        expect(conclude(signalsOf(recalled, FACTS), true, FACTS).answers).toEqual(paste.answers);
    }
  });

  it.each([
    'xx-8.0.711.2',
    'fv-9.9.9.9',
    'fv-08.00.0711.002',
    'fv-8.0.711',
    'fv-EX01',
    'up-server',
    'up-exchange-2010-sp9-ur1',
    'kb-12',
    'ev-1234567',
    'er-<script>',
    'dx-constructor',
    'dx-invented',
    'av-99.1',
    'fv',
    'fv8.0.711.2',
    '',
  ])('drops %j', (piece) => {
    expect(readRecalled(piece, FACTS)).toEqual([]);
    expect(writeRecalled(readRecalled(`${piece}_ev-1023`, FACTS))).toBe('ev-1023');
  });

  it('is kept short, and told once', () => {
    const many = Array.from({ length: 40 }, (_, event) => `ev-${event + 100}`);
    expect(readRecalled(many.join('_'), FACTS)).toHaveLength(12);
    expect(readRecalled('ev-1_ev-1', FACTS)).toHaveLength(1);
    const longest = FACTS.releases.map(({ label }) => label.replace(' RTM', '')).join('\n');
    expect(writeRecalled(recallOf(readPaste(longest, FACTS))).length).toBeLessThan(400);
  });

  it('holds nothing but values of closed kinds, whatever the address says', () => {
    const piece = fc.tuple(fc.constantFrom('fv', 'up', 'av', 'kb', 'er', 'dx', 'ms'), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const written = writeRecalled(readRecalled(pieces.map((one) => one.join('-')).join('_'), FACTS));
        expect(written).toMatch(/^(?:[a-z]{2}-[\w.-]+)?$/);
        expect(writeRecalled(readRecalled(written, FACTS))).toBe(written);
      }),
    );
  });

  it('stands beside the answers', () => {
    const { read, others } = takeRecalled(
      [
        ['build', '8.0.711.2'],
        ['read', 'bu-8.0.711.2'],
        ['read', 'ev-1'],
      ],
      FACTS,
    );
    expect(others).toEqual([['build', '8.0.711.2']]);
    expect(withRecalled('build=8.0.711.2', read)).toBe('build=8.0.711.2&read=bu-8.0.711.2');
    expect(withRecalled('build=8.0.711.2', [])).toBe('build=8.0.711.2');
  });
});
