import { describe, expect, it } from 'vitest';
import type { Facts, Release } from '@/lib/exchange/facts';
import type { Answers } from './answers';
import { decide } from './decide';
import type { Decision } from './decision';
import { FACTS } from './facts.fixture';
import type { Outcome } from './flow';

/** The rows of the decision table: for each line, the last rollup and whether a later service pack exists. */
const ROWS: Record<string, { last: string; target: string[]; older: boolean }> = {
  '2007 RTM': { last: '8.0.813.0', target: ['8.3.83.6', '8.3.517.0'], older: true },
  '2007 SP1': { last: '8.1.436.0', target: ['8.3.83.6', '8.3.517.0'], older: true },
  '2007 SP2': { last: '8.2.305.3', target: ['8.3.83.6', '8.3.517.0'], older: true },
  '2007 SP3': { last: '8.3.517.0', target: ['8.3.517.0'], older: false },
  '2010 RTM': { last: '14.0.726.0', target: ['14.3.123.4', '14.3.513.0'], older: true },
  '2010 SP1': { last: '14.1.438.0', target: ['14.3.123.4', '14.3.513.0'], older: true },
  '2010 SP2': { last: '14.2.390.3', target: ['14.3.123.4', '14.3.513.0'], older: true },
  '2010 SP3': { last: '14.3.513.0', target: ['14.3.513.0'], older: false },
};
const RECALLED = ['8.3.159.0', '14.1.289.3', '14.1.323.1', '14.3.224.1'];
const INTERIM = [undefined, 'no', 'yes', 'unknown', 'skip'] as const;
const MODIFIERS_OF = new Map<Answers['iu'], string[]>([
  ['yes', ['REMOVE_IU']],
  ['unknown', ['CHECK_IU']],
]);

const builds = (list: Decision['recommend']) => list.map(({ release }) => release.build);
const rules = ({ reasons }: Decision) => reasons.map(({ rule }) => rule);
const rowOf = (release: Release) => ROWS[release.label.replace(/ UR.*/, '')]!;

function expectedOutcome(release: Release): Outcome {
  const { last, older } = rowOf(release);
  if (RECALLED.includes(release.build)) return 'REPLACE_NOW';
  if (release.build === last) return older ? 'LAST_OF_BRANCH' : 'CURRENT';
  return older ? 'NEEDS_SP' : 'INSTALL';
}

describe('every release, whatever is answered about interim updates', () => {
  it.each(FACTS.releases.map((release) => [release.label, release] as const))('%s', (_label, release) => {
    const { last, target, older } = rowOf(release);
    for (const iu of INTERIM) {
      const decision = decide({ build: release.build, iu }, FACTS);
      const installs = decision.outcome !== 'CURRENT';
      expect(decision.outcome).toBe(expectedOutcome(release));
      expect(decision).toMatchObject({ release, build: release.build, rollup: release.rollup, confidence: 'high' });
      expect(builds(decision.recommend)).toEqual(installs ? target : []);
      expect(builds(decision.stayOnLine)).toEqual(older && release.build !== last ? [last] : []);
      expect(decision.conditional).toBe(false);
      expect(decision.productOutOfSupport).toBe(release.productId === 'exchange-2007' ? '2017-04-11' : '2020-10-13');
      expect(decision.modifiers).toEqual(installs ? (MODIFIERS_OF.get(iu) ?? []) : []);
      expect(decision.next).toBe(iu === undefined ? 'iu' : null);
    }
  });

  it('from AdminDisplayVersion tells the service pack only, with low confidence where it states a rollup', () => {
    for (const release of FACTS.releases) {
      const { last, target, older } = rowOf(release);
      for (const iu of INTERIM) {
        const decision = decide({ build: `adv-${release.build}`, iu }, FACTS);
        expect(decision).toMatchObject({ outcome: 'SP_ONLY', release: null, rollup: null, build: release.build });
        expect(decision.line?.id).toBe(release.lineId);
        expect(decision.confidence).toBe(release.kind === 'baseline' ? 'high' : 'low');
        expect(decision.stated?.id ?? null).toBe(release.kind === 'baseline' ? null : release.id);
        expect(builds(decision.recommend)).toEqual(target);
        expect(builds(decision.stayOnLine)).toEqual(older ? [last] : []);
        expect(decision.conditional).toBe(!older);
        expect(decision.next).toBe(iu === undefined ? 'iu' : 'build');
      }
    }
  });
});

describe('a service pack without a build', () => {
  it.each(FACTS.lines.map((line) => [line.label, line] as const))('%s', (label, line) => {
    const answers = { product: line.productId, sp: line.slug } as Answers;
    const { target, older } = ROWS[label]!;
    const unknown = decide({ ...answers, build: 'unknown' }, FACTS);
    expect(unknown).toMatchObject({ outcome: 'SP_ONLY', rollup: null, release: null, conditional: !older });
    expect(builds(unknown.recommend)).toEqual(target);
    expect(decide(answers, FACTS)).toMatchObject({ outcome: 'SP_ONLY', next: 'build' });
    expect(decide({ ...answers, build: 'none' }, FACTS)).toMatchObject({
      outcome: older ? 'NEEDS_SP' : 'INSTALL',
      rollup: 0,
      release: { kind: 'baseline', lineId: line.id },
    });
  });
});

describe('missing answers', () => {
  it.each<[Answers, Outcome, string | null]>([
    [{}, 'ASK_BUILD', 'product'],
    [{ product: 'exchange-2007' }, 'ASK_BUILD', 'sp'],
    [{ product: 'exchange-2007', sp: 'unknown', build: 'unknown' }, 'ASK_BUILD', 'build'],
    [{ product: 'exchange-2007', sp: 'unknown', build: 'none' }, 'ASK_BUILD', 'build'],
    [{ product: 'other' }, 'NOT_COVERED', null],
  ])('%j gives %s', (answers, outcome, next) => {
    expect(decide(answers, FACTS)).toMatchObject({ outcome, next, recommend: [] });
  });
});

describe('reasons', () => {
  it('are three to five where something is recommended, and always end with the end of support', () => {
    for (const { build } of FACTS.releases) {
      for (const value of [build, `adv-${build}`]) {
        const chain = rules(decide({ build: value }, FACTS));
        expect(chain.length, value).toBeGreaterThanOrEqual(3);
        expect(chain.length, value).toBeLessThanOrEqual(5);
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain.at(-1)).toBe('support-ended');
      }
    }
  });

  it('name what happened to a package', () => {
    const reSigned = decide({ build: '8.3.279.3' }, FACTS);
    expect(rules(reSigned)).toEqual(['matched-exact', 're-signed', 'newest-line', 'cumulative', 'support-ended']);
    expect(rules(decide({ build: '8.3.279.5' }, FACTS))).toContain('re-released');
  });
});

describe('other facts', () => {
  const without = (keep: (release: Release) => boolean): Facts => ({
    ...FACTS,
    releases: FACTS.releases.filter(keep),
  });

  it('decide everything: without its last rollup, the one before is the last', () => {
    const facts = without(({ build }) => build !== '14.3.513.0');
    expect(decide({ build: '14.3.509.0' }, facts).outcome).toBe('CURRENT');
    expect(builds(decide({ build: '14.3.496.0' }, facts).recommend)).toEqual(['14.3.509.0']);
    expect(decide({ build: '14.3.513.0' }, facts).outcome).toBe('NEWER_THAN_KNOWN');
  });

  it('recommend a service pack alone where it has no rollup yet', () => {
    const facts = without(({ lineId, kind }) => lineId !== 'exchange-2010-sp3' || kind === 'baseline');
    const decision = decide({ build: '14.2.390.3' }, facts);
    expect(decision.recommend).toMatchObject([{ kind: 'service-pack', release: { build: '14.3.123.4' } }]);
  });
});
