import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { checkFleet } from '../fleet';
import { NO_OPTIONS, readOptions } from '../options';

const check = (text: string, options = NO_OPTIONS) => checkFleet(text, FACTS, new Map(), options);

describe('findings', () => {
  const texts = (text: string, options = NO_OPTIONS) =>
    check(text, options).findings.map(({ code, question, text: own }) => [code, question, own]);

  it('are statements where a column names the DAG', () => {
    expect(texts('Name,DAG,FileVersion\nA,D1,14.03.0174.001\nB,D1,14.03.0181.006\nC,D2,14.03.0181.006')).toEqual([
      [
        'mixed-group',
        false,
        'A and B differ (2010 SP3 UR4; 2010 SP3 UR5). They are members of D1: level them first, one at a time, the passive one first.',
      ],
    ]);
    expect(
      texts('Name,DAG,AdminDisplayVersion\nA,D1,Version 14.3 (Build 123.4)\nB,D1,Version 14.3 (Build 123.4)'),
    ).toMatchObject([['unknown-group', false, expect.stringContaining('A and B: the rollup is not known')]]);
  });

  it('become statements by a tick', () => {
    const text = 'MBX1 14.03.0174.001\nMBX2 14.03.0181.006';
    const [question] = check(text).findings;
    const [tick] = question!.ticks;
    const options = readOptions(new URLSearchParams([[tick!.field, tick!.value]]));
    expect(texts(text, options)).toMatchObject([['mixed-group', false, expect.stringContaining('as you ticked')]]);
  });

  it('know which Client Access server faces the Internet, or ask', () => {
    const head = 'Name,ServerRole,Site,FileVersion,InternetFacing\n';
    const rows = (facing: string[]) =>
      `${head}CAS1,ClientAccess,Berlin,8.0.711.2,${facing[0]}\nCAS2,ClientAccess,Rome,8.0.813.0,${facing[1]}`;
    expect(texts(rows(['True', 'False']))).toMatchObject([
      ['facing-older', false, expect.stringContaining('Update CAS1 first')],
    ]);
    expect(texts(rows(['False', 'True']))).toEqual([]);
    expect(texts(rows(['', '']))).toMatchObject([
      ['facing-older', true, expect.stringContaining('CAS1 and CAS2 differ')],
    ]);
  });

  it('doubt the service pack that an Edge server shows', () => {
    expect(
      texts(
        'Name,ServerRole,AdminDisplayVersion\nE,Edge,Version 8.1 (Build 240.6)\nM,Mailbox,Version 8.3 (Build 83.6)',
      ),
    ).toMatchObject([['edge-stale', false, expect.stringContaining('E shows an older service pack')]]);
  });

  it('say nothing where all are the same, or of different products', () => {
    expect(texts('MBX1 14.03.0174.001\nMBX2 14.03.0174.001')).toEqual([]);
    expect(texts('MBX1 14.03.0174.001\nMBX2 08.03.0517.000')).toEqual([]);
  });
});
