import { describe, expect, it } from 'vitest';
import type { Answers } from './answers';
import { buildField } from './buildField';
import { decide } from './decide';
import type { Decision } from './decision';
import { FACTS } from './facts.fixture';

const builds = (list: Decision['recommend']) => list.map(({ release }) => release.build);

function typed(text: string, answers: Answers = {}): Decision {
  const read = buildField(text, FACTS);
  if (!('value' in read)) throw new Error(`${text}: ${read.problem}`);
  return decide({ ...answers, build: read.value }, FACTS);
}

describe('examples', () => {
  it('C01: AdminDisplayVersion with the other build of RTM', () => {
    const decision = typed('Version 8.0 (Build 685.24)');
    expect(decision).toMatchObject({
      outcome: 'SP_ONLY',
      rollup: null,
      build: '8.0.685.24',
      line: { label: '2007 RTM' },
    });
    expect(decision.match).toMatchObject({ kind: 'alias', release: { build: '8.0.685.25' } });
    expect(builds(decision.recommend)).toEqual(['8.3.83.6', '8.3.517.0']);
    expect(decision.stayOnLine[0]?.release.kb).toBe(953469);
    expect(decision.confidence).toBe('high');
  });

  it('the same number from ExSetup proves that no rollup is installed', () => {
    expect(typed('08.00.0685.024')).toMatchObject({ outcome: 'NEEDS_SP', rollup: 0, release: { label: '2007 RTM' } });
  });

  it('C04: AdminDisplayVersion of the newest service pack', () => {
    const decision = typed('AdminDisplayVersion : Version 14.3 (Build 123.4)');
    expect(decision).toMatchObject({
      outcome: 'SP_ONLY',
      rollup: null,
      conditional: true,
      line: { label: '2010 SP3' },
    });
    expect(decision.recommend).toMatchObject([{ kind: 'rollup', release: { rollup: 32, kb: 5000978 } }]);
  });

  it('C06, C23: products that are not covered have a name', () => {
    expect(typed('Version 6.5 (Build 7638.2: Service Pack 2)')).toMatchObject({
      outcome: 'NOT_COVERED',
      otherProduct: 'Exchange Server 2003',
      recommend: [],
    });
    expect(typed('15.01.2507.061').otherProduct).toBe('Exchange Server 2016');
  });

  it('C08: the last rollup of an older line', () => {
    const decision = typed('08.01.0436.000');
    expect(decision).toMatchObject({ outcome: 'LAST_OF_BRANCH', rollup: 10, stayOnLine: [] });
    expect(builds(decision.recommend)).toEqual(['8.3.83.6', '8.3.517.0']);
  });

  it('C09: the latest release of a product past its support', () => {
    expect(typed('14.03.0513.000')).toMatchObject({
      outcome: 'CURRENT',
      rollup: 32,
      productOutOfSupport: '2020-10-13',
      recommend: [],
    });
  });

  it('C11: straight to the last rollup', () => {
    expect(typed('8.3.298.3').recommend).toMatchObject([{ kind: 'rollup', release: { kb: 4011325 } }]);
  });

  it('C16: a recalled release', () => {
    const decision = typed('14.1.323.1');
    expect(decision).toMatchObject({ outcome: 'REPLACE_NOW', release: { kb: 2509910 } });
    expect(decision.reasons.map(({ rule }) => rule)).toContain('recalled');
    expect(decision.stayOnLine).toMatchObject([{ release: { kb: 2787763 } }]);
  });

  it('C18: a higher revision looks like an interim update', () => {
    const decision = typed('8.1.336.7', { iu: 'no' });
    expect(decision).toMatchObject({ outcome: 'NEEDS_SP', confidence: 'low', rollup: 5 });
    expect(decision.modifiers).toEqual(['CHECK_IU', 'IU_SUSPECTED', 'LOW_CONFIDENCE']);
  });

  it('C20: a build above the last one gets no advice', () => {
    const decision = typed('8.3.600.0');
    expect(decision).toMatchObject({ outcome: 'NEWER_THAN_KNOWN', recommend: [], stayOnLine: [], modifiers: [] });
    expect(decision).toMatchObject({ release: null, rollup: null, next: null });
  });

  it('C57: a server whose ExSetup shows the baseline has no rollup', () => {
    expect(typed('14.03.0123.004')).toMatchObject({ outcome: 'INSTALL', rollup: 0 });
  });
});

describe('builds that are no release', () => {
  it('reads an in-between build as the lower release', () => {
    expect(typed('8.1.350.0')).toMatchObject({ outcome: 'NEEDS_SP', rollup: 6, modifiers: ['LOW_CONFIDENCE'] });
  });

  it('is sure once an interim update explains the build', () => {
    expect(typed('8.1.336.7', { iu: 'yes' })).toMatchObject({
      confidence: 'high',
      modifiers: ['REMOVE_IU', 'IU_SUSPECTED'],
    });
  });

  it('does not let an interim update explain AdminDisplayVersion', () => {
    expect(typed('Version 8.1 (Build 336.7)', { iu: 'yes' }).confidence).toBe('low');
  });

  it('suspects an interim update on top of the last rollup', () => {
    expect(typed('8.3.517.3')).toMatchObject({ outcome: 'CURRENT', modifiers: ['IU_SUSPECTED', 'LOW_CONFIDENCE'] });
  });

  it('replaces a recalled release under an interim update', () => {
    expect(typed('14.1.323.3')).toMatchObject({ outcome: 'REPLACE_NOW', confidence: 'low' });
  });

  it('knows what lies below the first release', () => {
    expect(typed('14.0.100.0')).toMatchObject({ outcome: 'PRERELEASE', recommend: [], modifiers: [] });
  });

  it('gives no advice for a service pack it does not know', () => {
    expect(typed('8.4.1.0')).toMatchObject({
      outcome: 'NEWER_THAN_KNOWN',
      line: null,
      product: { id: 'exchange-2007' },
    });
  });
});
