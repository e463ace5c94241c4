import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import { FACTS } from './facts.fixture';
import { adviceFor, fillWords } from './words';

describe('filling placeholders', () => {
  it('puts the values in', () => {
    expect(fillWords('{rollup} ({kb}), {kb}', { rollup: 'UR7', kb: 'KB953469' })).toBe('UR7 (KB953469), KB953469');
  });

  it('leaves the braces of commands alone', () => {
    const command = 'Get-Command ExSetup.exe | ForEach {$_.FileVersionInfo}';
    expect(fillWords(command, {})).toBe(command);
  });

  it('fails on a value that is missing', () => {
    expect(() => fillWords('{rollup}', {})).toThrow('No value for {rollup}');
  });
});

describe('advice', () => {
  it.each([
    ['8.0.711.2', ['service-pack-and-rollup', 'stay']],
    ['8.0.813.0', ['service-pack-and-rollup']],
    ['8.3.106.2', ['rollup']],
    ['adv-8.3.83.6', ['rollup-unless-installed']],
    ['adv-8.1.240.6', ['service-pack-and-rollup', 'stay']],
    ['8.3.517.0', []],
    ['8.3.600.0', []],
  ])('for %s is %j', (build, advice) => {
    expect(adviceFor(decide({ build }, FACTS))).toEqual(advice);
  });

  it('names a service pack alone where it has no rollup yet', () => {
    const releases = FACTS.releases.filter(({ id, lineId }) => lineId !== 'exchange-2007-sp3' || id === lineId);
    expect(adviceFor(decide({ build: '8.2.305.3' }, { ...FACTS, releases }))).toEqual(['service-pack']);
  });
});
