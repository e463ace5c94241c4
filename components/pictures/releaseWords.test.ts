import { describe, expect, it } from 'vitest';
import { lineById } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { longLabel, markTitle, releaseAddress, shortLabel } from './releaseWords';

const byBuild = (build: string) => FACTS.releases.find((release) => release.build === build)!;
const lineOf = (build: string) => lineById(FACTS, byBuild(build).lineId);

describe('the words of a release', () => {
  it.each([
    ['8.1.340.1', 'UR6', 'Update Rollup 6'],
    ['14.3.224.2', 'UR8 v2', 'Update Rollup 8 v2'],
    ['8.2.176.2', 'SP2', 'Exchange Server 2007 Service Pack 2'],
    ['8.0.685.25', 'RTM', 'Exchange Server 2007 RTM'],
  ])('labels %s', (build, short, long) => {
    expect(shortLabel(byBuild(build), lineOf(build))).toBe(short);
    expect(longLabel(byBuild(build), lineOf(build))).toBe(long);
  });

  it('says in a title what a mark shows by shape, ring and bar', () => {
    expect(markTitle({ ...byBuild('8.1.340.1'), security: true }, 'Replaced')).toBe(
      '2007 SP1 UR6, KB959241, 10 February 2009, security release, replaced',
    );
    expect(markTitle(byBuild('8.2.176.2'), 'Replaced')).toBe('2007 SP2, 24 August 2009, baseline, replaced');
    expect(markTitle(byBuild('14.3.513.0'), 'Latest, out of support since 13 October 2020')).toMatch(
      /, 2 March 2021, latest, out of support since 13 October 2020$/,
    );
    expect(markTitle(byBuild('8.3.445.0'), 'Replaced')).toContain('December 2015');
  });

  it('leads to the page of its build', () => {
    expect(releaseAddress(byBuild('14.3.224.2'))).toBe('/builds/14.3.224.2');
  });
});
