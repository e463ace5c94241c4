import { describe, expect, it } from 'vitest';
import { lineById, releasesOfLine } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { chainSentence, ordinal } from './chainWords';

const rtm = lineById(FACTS, 'exchange-2007-rtm');
const releases = releasesOfLine(FACTS, rtm.id);

describe('chainSentence', () => {
  it('says where a release stands, what it replaces and what replaces it', () => {
    expect(chainSentence(rtm, releases, 2)).toBe(
      'Update Rollup 2 is the 3rd of 8 releases of Exchange Server 2007 RTM; it replaces Update Rollup 1 and all before it, back to Exchange Server 2007 RTM; it is replaced by Update Rollup 3 and all later ones, at last by Update Rollup 7.',
    );
  });

  it('names a single neighbour alone', () => {
    expect(chainSentence(rtm, releases, 1)).toContain('; it replaces Exchange Server 2007 RTM; it is replaced by');
    expect(chainSentence(rtm, releases, 6)).toContain('; it is replaced by Update Rollup 7, the last of the line.');
  });

  it('knows both ends', () => {
    expect(chainSentence(rtm, releases, 0)).toMatch(
      /^Exchange Server 2007 RTM is the 1st of 8 releases of its line; it is replaced by/,
    );
    expect(chainSentence(rtm, releases, 7)).toMatch(/; it is the last of its line\.$/);
    expect(chainSentence(rtm, releases.slice(0, 1), 0)).toBe(
      'Exchange Server 2007 RTM is the only release of its line; it is the last of its line.',
    );
  });

  it('names re-releases', () => {
    const sp3 = lineById(FACTS, 'exchange-2007-sp3');
    expect(chainSentence(sp3, releasesOfLine(FACTS, sp3.id), 10)).toMatch(
      /^Update Rollup 8 v2 is the 11th of 27 releases/,
    );
  });
});

describe('ordinal', () => {
  it('agrees with the platform up to 130', () => {
    const rules = new Intl.PluralRules('en', { type: 'ordinal' });
    const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
    for (let number = 1; number <= 130; number += 1)
      expect(ordinal(number)).toBe(`${number}${endings[rules.select(number)]}`);
  });
});
