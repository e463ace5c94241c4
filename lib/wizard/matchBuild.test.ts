import { describe, expect, it } from 'vitest';
import { parseBuild } from '@/lib/exchange/build';
import { FACTS } from './facts.fixture';
import { matchBuild, productOfMatch, type BuildMatch } from './matchBuild';

function match(text: string): BuildMatch {
  const build = parseBuild(text);
  if (!build) throw new Error(`${text} is no build`);
  return matchBuild(build, FACTS);
}

function summary(text: string): string {
  const found = match(text);
  return 'release' in found ? `${found.kind} ${found.release.label}` : found.kind;
}

describe('a build of a covered product', () => {
  it('finds every release by its own build', () => {
    expect(FACTS.releases).toHaveLength(116);
    for (const { build, label } of FACTS.releases) expect(summary(build)).toBe(`exact ${label}`);
  });

  it('finds a release by another printed build, inside its line', () => {
    expect(summary('8.0.685.24')).toBe('alias 2007 RTM');
    expect(summary('14.3.266.1')).toBe('alias 2010 SP3 UR11');
  });

  it('does not follow a misprint into another line', () => {
    expect(summary('14.3.328.5')).toBe('between 2010 SP3 UR15');
  });

  it.each([
    ['8.1.336.7', 'higher-revision 2007 SP1 UR5'],
    ['8.3.279.4', 'higher-revision 2007 SP3 UR8'],
    ['8.3.517.3', 'higher-revision 2007 SP3 UR23'],
    ['8.1.336.0', 'between 2007 SP1 UR4'],
    ['14.2.328.7', 'higher-revision 2010 SP2 UR5'],
    ['14.2.330.0', 'between 2010 SP2 UR5 v2'],
    ['8.3.600.0', 'above-last 2007 SP3 UR23'],
    ['8.0.685.20', 'below-baseline 2007 RTM'],
    ['14.0.100.0', 'below-baseline 2010 RTM'],
  ])('reads %s as %s', (build, expected) => {
    expect(summary(build)).toBe(expected);
  });

  it('compares revisions as integers', () => {
    expect(summary('14.2.328.10')).toBe('exact 2010 SP2 UR5 v2');
    expect(summary('14.2.328.9')).toBe('higher-revision 2010 SP2 UR5');
  });

  it('names both neighbours of an in-between build', () => {
    expect(match('8.1.350.0')).toMatchObject({ release: { label: '2007 SP1 UR6' }, next: { label: '2007 SP1 UR7' } });
  });

  it('knows the product of an unknown service pack', () => {
    const found = match('8.4.1.0');
    expect(found.kind).toBe('unknown-line');
    expect(productOfMatch(found, FACTS)?.id).toBe('exchange-2007');
  });
});

describe('any other build', () => {
  it.each([
    ['6.0.4417.5', 'Exchange 2000 Server'],
    ['6.5.7638.2', 'Exchange Server 2003'],
    ['15.0.1497.2', 'Exchange Server 2013'],
    ['15.01.2507.061', 'Exchange Server 2016'],
    ['15.2.1544.4', 'Exchange Server 2019 or Subscription Edition'],
    ['15.9.1.1', 'another Exchange product'],
  ])('names the product of %s: %s', (build, name) => {
    expect(match(build)).toEqual({ kind: 'other-product', name });
    expect(productOfMatch(match(build), FACTS)).toBeNull();
  });

  it('says what is no build of Exchange', () => {
    expect(match('10.0.19041.1')).toEqual({ kind: 'not-exchange' });
  });
});

it('reports a line without releases instead of guessing', () => {
  const broken = { ...FACTS, releases: [] };
  expect(() => matchBuild([8, 1, 240, 6], broken)).toThrow('line exchange-2007-sp1 has no release');
});
