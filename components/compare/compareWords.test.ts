import { describe, expect, it } from 'vitest';
import type { Additions } from '@/lib/catalogue/pages/additions';
import { baselineOfLine, lineById, releasesOfLine } from '@/lib/exchange/supersession';
import { verdictOn } from '@/lib/exchange/verdict';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { compareAddress } from './compareAddress';
import { countAdded, whyItHolds, whyNotComparable } from './compareWords';

const line = lineById(FACTS, 'exchange-2007-sp1');
const releases = releasesOfLine(FACTS, line.id);
const byLabel = (label: string) => FACTS.releases.find((release) => release.label === label)!;

describe('countAdded', () => {
  it('counts what is new once, and lists by how much of them is known', () => {
    const [first, second, third] = releases.slice(1, 4).map((release) => verdictOn(FACTS, release));
    const fix = { id: 'kb1', kb: 1, title: null, language: null, gloss: null, sources: [] };
    const since = first!.release;
    const none = { fixes: [], bulletins: [], cves: [], behaviourChanges: [] };
    const additions: Additions = {
      releases: [
        {
          ...none,
          verdict: first!,
          fixes: [
            { ...fix, since: null },
            { ...fix, id: 'kb2', since: null },
          ],
          fixesComplete: true,
          cves: [{ value: 'CVE-2007-0039', sources: [], since: null }],
        },
        {
          ...none,
          verdict: second!,
          fixes: [{ ...fix, since }],
          fixesComplete: false,
          bulletins: [{ value: { id: 'MS07-026', title: null }, sources: [], since: null }],
          cves: [{ value: 'CVE-2007-0039', sources: [], since }],
        },
        { ...none, verdict: third!, fixesComplete: null },
      ],
      knownIssues: [],
      withdrawals: [],
      sources: [],
    };
    expect(countAdded(additions)).toEqual({
      releases: 3,
      fixes: 2,
      lists: { whole: 1, part: 1, unknown: 1 },
      bulletins: 1,
      cves: 1,
      knownIssues: 0,
    });
  });
});

describe('whyItHolds', () => {
  const why = (older: number, newer: number) => whyItHolds(line, releases[older]!, releases[newer]!, newer - older - 1);
  const rule = `Rollups are cumulative inside ${line.name}.`;

  it.each([
    [0, 1, `2007 SP1 UR1 is the first rollup of ${line.name}.`],
    [0, 2, `${rule} 2007 SP1 UR2 replaces the rollup before it.`],
    [0, 4, `${rule} 2007 SP1 UR4 replaces the 3 rollups before it.`],
    [6, 7, `${rule} 2007 SP1 UR7 replaces 2007 SP1 UR6.`],
    [6, 8, `${rule} 2007 SP1 UR8 replaces 2007 SP1 UR6 and the release in between.`],
    [6, 9, `${rule} 2007 SP1 UR9 replaces 2007 SP1 UR6 and the 2 releases in between.`],
  ])('from the release %i to the release %i of 2007 SP1', (older, newer, words) => {
    expect(why(older, newer)).toBe(words);
  });
});

describe('whyNotComparable', () => {
  const why = (lower: string, higher: string) => {
    const [a, b] = [byLabel(lower), byLabel(higher)];
    const sameProduct = a.productId === b.productId;
    return whyNotComparable({ lower: a, higher: b, sameProduct }, baselineOfLine(FACTS, b.lineId)).join(' ');
  };

  it('names the service pack that comes first', () => {
    expect(why('2007 SP1 UR6', '2007 SP2 UR3')).toContain('From 2007 SP1 UR6, 2007 SP2 comes first.');
  });

  it('says that a service pack opens a line', () => {
    expect(why('2007 SP1 UR6', '2007 SP2')).toContain('2007 SP2 is a service pack and opens a line of its own.');
  });

  it('leads from no product to another', () => {
    const words = why('2007 SP3', '2010 SP3');
    expect(words).toContain('different products');
    expect(words).not.toContain('comes first');
    expect(words).not.toContain('service pack and opens');
  });

  it('begins with the rule of the lines', () => {
    for (const higher of ['2007 SP2', '2007 SP2 UR3', '2010 SP3']) {
      expect(why('2007 SP1', higher)).toMatch(/^They belong to different servicing lines\./);
    }
  });
});

describe('compareAddress', () => {
  it('keeps what was typed apart from the address', () => {
    expect(compareAddress('8.0.711.2', '8.0.813.0')).toBe('/compare?from=8.0.711.2&to=8.0.813.0');
    const { searchParams } = new URL(compareAddress('Version 8.0 (Build 711.2)&x=1#y', 'ä'), 'http://localhost');
    expect([...searchParams]).toEqual([
      ['from', 'Version 8.0 (Build 711.2)&x=1#y'],
      ['to', 'ä'],
    ]);
  });
});
