import { describe, expect, it } from 'vitest';
import { formatBuildAnswer, parseBuildAnswer } from './answers';
import { FACTS } from './facts.fixture';

describe('the answer to the build question', () => {
  it.each([
    ['8.1.240.6', { kind: 'file-version', build: [8, 1, 240, 6] }],
    ['adv-8.1.240.6', { kind: 'admin-display-version', build: [8, 1, 240, 6] }],
    ['Version 8.1 (Build 240.6)', { kind: 'admin-display-version', build: [8, 1, 240, 6] }],
    ['none', { kind: 'none' }],
    ['unknown', { kind: 'unknown' }],
    [undefined, { kind: 'unknown' }],
    ['adv-', { kind: 'unknown' }],
    ['rollup 3', { kind: 'unknown' }],
  ])('reads %s', (value, expected) => {
    expect(parseBuildAnswer(value)).toEqual(expected);
  });

  it('survives writing and reading for every release, as file version and as AdminDisplayVersion', () => {
    for (const { build } of FACTS.releases) {
      for (const value of [build, `adv-${build}`]) expect(formatBuildAnswer(parseBuildAnswer(value))).toBe(value);
    }
  });
});
