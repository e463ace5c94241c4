import { describe, expect, it } from 'vitest';
import type { Answers } from './answers';
import { decide } from './decide';
import { FACTS_WITH_REMEDIES as FACTS } from './remedies.fixture';

const goalOf = (answers: Answers) => decide({ iu: 'no', ...answers }, FACTS).goal;

/** Goals of every kind, with known and unknown subjects. */
const GOALS = [
  'current',
  ...['kb900001', 'kb900002', 'kb900003', 'kb935490', 'kb999999'],
  ...['ms08-039', 'cve-2008-2247', 'ms99-001'],
  ...['coexist-2010', 'coexist-2013', 'coexist-2016'],
];

const BUILDS = [
  ...FACTS.releases.flatMap(({ build }) => [build, `adv-${build}`]),
  ...['8.1.336.7', '8.1.350.0', '8.3.600.0', '8.0.1.0', '8.4.1.0', '6.5.7638.2', 'none', 'unknown'],
];

describe('every build, whatever is answered about interim updates and whatever the goal', () => {
  it('has one outcome, and the goal changes nothing of it', () => {
    for (const build of BUILDS) {
      for (const iu of [undefined, 'no', 'yes', 'unknown', 'skip'] as const) {
        const { goal: none, ...without } = decide({ build, iu }, FACTS);
        expect(none).toBeNull();
        for (const goal of GOALS) {
          const { goal: result, ...decision } = decide({ build, iu, goal }, FACTS);
          expect(decision).toEqual(without);
          const spoken = without.line !== null && !['PRERELEASE', 'NEWER_THAN_KNOWN'].includes(without.outcome);
          const asked = goal !== 'current' && !(goal === 'coexist-2010' && without.product?.id === 'exchange-2010');
          expect(result !== null, `${build} ${goal}`).toBe(spoken && asked);
          if (result) expect(result.reasons.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('a fix', () => {
  it.each([
    ['8.1.336.1', 'HOLDS', '2007 SP1 UR4', true],
    ['8.1.278.2', 'OPEN', '2007 SP1 UR4', true],
    ['adv-8.1.240.6', 'ROLLUP_UNKNOWN', '2007 SP1 UR4', true],
    ['8.0.711.2', 'NO_STATEMENT', undefined, true],
    ['8.3.517.0', 'HOLDS', '2007 SP3 UR2', null],
    ['8.3.83.6', 'OPEN', '2007 SP3 UR2', true],
  ])('with %s installed: %s, from %s on', (build, state, lowest, inTarget) => {
    const goal = goalOf({ build, goal: 'kb900001' });
    expect(goal).toMatchObject({ state, inTarget, subject: 'KB900001', path: '/kb/900001', lineState: null });
    expect(goal?.lowest?.label).toBe(lowest);
  });

  it('is looked for on the other lines where this one has none', () => {
    const elsewhere = goalOf({ build: '8.0.711.2', goal: 'kb900001' })?.elsewhere.map(({ label }) => label);
    expect(elsewhere).toEqual(['2007 SP1 UR4', '2007 SP3 UR2']);
    expect(goalOf({ build: '14.3.123.4', goal: 'kb900001' })?.elsewhere).toEqual([]);
  });

  it('of a service pack itself is there whatever rollup is installed', () => {
    expect(goalOf({ build: 'adv-8.3.83.6', goal: 'kb900002' })).toMatchObject({ state: 'HOLDS' });
  });

  it('that a recalled release brought is recommended from the next one on', () => {
    const recalled = goalOf({ build: '14.3.181.6', goal: 'kb900003' });
    expect(recalled).toMatchObject({ state: 'OPEN', lowest: { build: '14.3.224.2' } });
    expect(goalOf({ build: '14.3.224.1', goal: 'kb900003' })).toMatchObject({ state: 'HOLDS' });
  });

  it('can be asked for by the number of its rollup', () => {
    expect(goalOf({ build: '8.0.708.3', goal: 'kb935490' })).toMatchObject({
      state: 'OPEN',
      lowest: { label: '2007 RTM UR2' },
      inTarget: false,
    });
  });
});

describe('a bulletin', () => {
  it.each([
    ['8.0.783.2', 'OPEN', 'fixed-by'],
    ['8.0.813.0', 'HOLDS', 'fixed-by'],
    ['adv-8.0.685.25', 'ROLLUP_UNKNOWN', 'fixed-by'],
    ['8.2.176.2', 'NOT_AFFECTED', 'not-affected'],
    ['8.3.83.6', 'NO_STATEMENT', 'not-listed'],
    ['14.0.639.21', 'NO_STATEMENT', 'not-listed'],
  ])('with %s installed is %s, and the line %s', (build, state, lineState) => {
    expect(goalOf({ build, goal: 'ms08-039' })).toMatchObject({
      state,
      lineState,
      subject: 'MS08-039',
      title: 'A bulletin',
      path: '/bulletins/ms08-039',
    });
  });

  it('can be a CVE', () => {
    expect(goalOf({ build: '8.1.263.1', goal: 'cve-2008-2247' })).toMatchObject({
      state: 'OPEN',
      path: '/cves/cve-2008-2247',
    });
  });
});

describe('another product beside it', () => {
  const READY = 'COEXIST_READY';
  const NOT_YET = 'COEXIST_NOT_YET';
  const UNKNOWN = 'COEXIST_UNKNOWN';
  it.each([
    ['8.1.436.0', '2010', NOT_YET, '8.2.176.2'],
    ['8.2.176.2', '2010', READY, '8.2.176.2'],
    ['adv-8.2.176.2', '2010', READY, '8.2.176.2'],
    ['8.3.83.6', '2010', READY, '8.2.176.2'],
    ['8.3.279.6', '2013', NOT_YET, '8.3.298.3'],
    ['8.3.298.3', '2013', READY, '8.3.298.3'],
    ['8.3.517.0', '2013', READY, '8.3.298.3'],
    ['adv-8.3.83.6', '2013', UNKNOWN, '8.3.298.3'],
    ['adv-8.2.176.2', '2013', NOT_YET, '8.3.298.3'],
    ['14.2.390.3', '2013', NOT_YET, '14.3.123.4'],
    ['adv-14.3.123.4', '2013', READY, '14.3.123.4'],
    ['14.3.248.2', '2016', NOT_YET, '14.3.266.2'],
    ['14.3.266.2', '2016', READY, '14.3.266.2'],
    ['adv-14.3.123.4', '2016', UNKNOWN, '14.3.266.2'],
  ])('%s and %s: %s, from %s on', (build, beside, state, lowest) => {
    const goal = goalOf({ build, goal: `coexist-${beside}` });
    expect(goal).toMatchObject({ kind: 'coexist', state, lowest: { build: lowest } });
    expect(goal?.reasons.map(({ rule }) => rule)).toEqual([
      `coexist-${build.includes('14.') ? '2010' : '2007'}-${beside}`,
    ]);
  });

  it('is not possible for 2007 and 2016, as a source says', () => {
    for (const { build } of FACTS.releases.filter(({ productId }) => productId === 'exchange-2007')) {
      expect(goalOf({ build, goal: 'coexist-2016' })).toMatchObject({
        state: 'COEXIST_IMPOSSIBLE',
        lowest: null,
        reasons: [{ sources: ['setup-e16e12'] }],
      });
    }
  });

  it('is possible after what is recommended', () => {
    for (const { build } of FACTS.releases) {
      for (const beside of ['2010', '2013', '2016']) {
        const inTarget = goalOf({ build, goal: `coexist-${beside}` })?.inTarget;
        if (inTarget !== undefined && inTarget !== null) expect(inTarget, `${build} ${beside}`).toBe(true);
      }
    }
  });
});

describe('modifiers of the machine', () => {
  it('name the package, and change nothing else', () => {
    const plain = decide({ build: '8.3.106.2', iu: 'no' }, FACTS);
    const small = decide({ build: '8.3.106.2', iu: 'no', arch: 'x86', role: 'tools' }, FACTS);
    expect(small.modifiers).toEqual(['X86_PACKAGE', 'TOOLS_ONLY']);
    expect(small).toMatchObject({ architecture: 'x86', outcome: plain.outcome, recommend: plain.recommend });
    expect(small.reasons.map(({ rule }) => rule)).toEqual([
      ...plain.reasons.map(({ rule }) => rule),
      'x86-package',
      'tools-only',
    ]);
    expect(plain).toMatchObject({ architecture: 'x64', modifiers: [] });
  });

  it('are none where nothing is installed, and none of 32 bits for Exchange 2010', () => {
    expect(decide({ build: '8.3.517.0', iu: 'no', arch: 'x86', role: 'tools' }, FACTS).modifiers).toEqual([]);
    expect(decide({ build: '14.3.181.6', iu: 'no', arch: 'x86' }, FACTS).modifiers).toEqual([]);
  });
});
