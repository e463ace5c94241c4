import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { layoutTimeline } from './timelineLayout';
import { WIDE } from './timelineStyle';
import { edgeLabel, overlapSentence, rowSentence, unknownSupportSentence } from './timelineWords';

const [p2007, p2010] = FACTS.products as [(typeof FACTS.products)[0], (typeof FACTS.products)[0]];

describe('edgeLabel', () => {
  it('says when support ended, or will end, or nothing', () => {
    expect(edgeLabel(p2010, '2026-01-01')).toBe('Support ended 13 October 2020');
    expect(edgeLabel(p2010, '2020-10-13')).toBe('Support ends 13 October 2020');
    expect(edgeLabel({ ...p2010, supportEnded: null }, '2026-01-01')).toBe('');
  });
});

describe('rowSentence', () => {
  const rows = layoutTimeline(FACTS, ['exchange-2007'], WIDE, () => '').groups.flatMap((group) => group.rows);

  it('tells from, to, how many and the last', () => {
    expect(rowSentence(rows[1]!)).toBe(
      '2007 SP1: 29 November 2007 to 13 April 2010, 11 releases, the last is 2007 SP1 UR10.',
    );
  });

  it('counts one release as one', () => {
    const marks = rows[1]!.marks.slice(0, 1);
    expect(rowSentence({ ...rows[1]!, marks, last: marks[0]!.release })).toContain('1 release, the last is 2007 SP1.');
  });
});

describe('overlapSentence', () => {
  it('names the rollup of an older line that came longest after the next service pack', () => {
    expect(overlapSentence(FACTS, [p2007])).toBe(
      'The newest date is not the newest state: 2007 SP1 UR10 (13 April 2010) came after 2007 SP2 (24 August 2009) and still belongs to the older line.',
    );
    expect(overlapSentence(FACTS, [p2007, p2010])).toContain(
      '2010 SP1 UR8 (10 December 2012) came after 2010 SP2 (4 December 2011)',
    );
  });

  it('says nothing where no line outlived the next service pack', () => {
    const releases = FACTS.releases.filter(({ kind }) => kind === 'baseline');
    expect(overlapSentence({ ...FACTS, releases }, [p2007, p2010])).toBeNull();
  });
});

describe('unknownSupportSentence', () => {
  it('names the products without a day, and only them', () => {
    expect(unknownSupportSentence([p2007, p2010])).toBeNull();
    expect(unknownSupportSentence([p2007, { ...p2010, supportEnded: null }])).toBe(
      'When support ended is not known to us for Exchange Server 2010.',
    );
  });
});
