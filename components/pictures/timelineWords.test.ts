import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { layoutTimeline } from './timelineLayout';
import { WIDE } from './timelineStyle';
import { edgeLabel, lineEdgeLabel, overlapSentence, rowSentence, unknownSupportSentence } from './timelineWords';

const [p2007, p2010] = FACTS.products as [(typeof FACTS.products)[0], (typeof FACTS.products)[0]];

describe('edgeLabel', () => {
  it('says when support ended, or will end, or nothing', () => {
    expect(edgeLabel(p2010, '2026-01-01')).toBe('Support ended 13 October 2020');
    expect(edgeLabel(p2010, '2020-10-13')).toBe('Support ends 13 October 2020');
    expect(edgeLabel({ ...p2010, supportEnded: null }, '2026-01-01')).toBe('');
  });
});

describe('lineEdgeLabel', () => {
  it('says when support of a line ended or will end, and nothing where no day is known', () => {
    const [line] = FACTS.lines;
    const ended = { ...line!, supportEnded: '2011-10-11' };
    expect(lineEdgeLabel(ended, '2026-01-01')).toBe('support ended 11 October 2011');
    expect(lineEdgeLabel(ended, '2011-10-11')).toBe('support ends 11 October 2011');
    expect(lineEdgeLabel(line!, '2026-01-01')).toBe('');
  });
});

describe('rowSentence', () => {
  const rows = layoutTimeline(FACTS, ['exchange-2007'], WIDE, () => '').groups.flatMap((group) => group.rows);

  it('tells from, to, how many and the last', () => {
    expect(rowSentence(rows[1]!, '2026-01-01')).toBe(
      '2007 SP1: 29 November 2007 to 13 April 2010, 11 releases, the last is 2007 SP1 UR10.',
    );
  });

  it('tells when support of the line itself ended', () => {
    const line = { ...rows[1]!.line, supportEnded: '2011-01-11' };
    expect(rowSentence({ ...rows[1]!, line }, '2026-01-01')).toContain(
      'the last is 2007 SP1 UR10. Its support ended 11 January 2011.',
    );
  });

  it('counts one release as one', () => {
    const marks = rows[1]!.marks.slice(0, 1);
    expect(rowSentence({ ...rows[1]!, marks, last: marks[0]!.release }, '2026-01-01')).toContain(
      '1 release, the last is 2007 SP1.',
    );
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
  const [rtm, sp1, sp2] = FACTS.lines.map((line) => ({ ...line, supportEnded: '2011-10-11' }));
  const open = ({ supportEnded: _, ...line }: NonNullable<typeof rtm>) => line;

  it('names the products and lines without a day, and only them', () => {
    expect(unknownSupportSentence([p2007, p2010], [rtm!, sp1!])).toBeNull();
    expect(unknownSupportSentence([p2007, { ...p2010, supportEnded: null }], [rtm!])).toBe(
      'When support ended is not known to us for Exchange Server 2010.',
    );
    expect(unknownSupportSentence([p2007], [open(rtm!), open(sp1!), open(sp2!)])).toBe(
      'No source of ours gives an end of support of its own for 2007 RTM, 2007 SP1 and 2007 SP2.',
    );
    expect(unknownSupportSentence([p2007], [rtm!, open(sp1!)])).toBe(
      'No source of ours gives an end of support of its own for 2007 SP1.',
    );
  });
});
