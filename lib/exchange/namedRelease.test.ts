import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLongBuild } from './build';
import { madeFacts } from './facts.fixture';
import { namedRelease } from './namedRelease';
import { buildOf } from './supersession';

const facts = madeFacts([
  '2007 rtm 0 8.0.685.25 - 2007-03-08 =8.0.685.24',
  '2007 rtm 2 8.0.711.2 935490 2007-05-08',
  '2007 sp1 6 8.1.340.1 959241 2009-02-10',
  '2007 sp1 9 8.1.393.1 970162 2009-07-16',
  '2010 sp2 5 14.2.328.5 2719800 2012-11-13 =14.3.328.5',
  '2010 sp3 8 14.3.224.1 2986475 2014-12-09 recalled',
  '2010 sp3 8v2 14.3.224.2 2986475 2014-12-12',
]);
const named = (text: string) => {
  const answer = namedRelease(facts, text);
  switch (answer.kind) {
    case 'release':
      return [answer.release.build, answer.alias];
    case 'several':
      return answer.releases.map(({ build }) => build);
    case 'unknown':
      return [answer.number, answer.near.map(({ build }) => build)];
    default:
      return answer.kind;
  }
};

describe('namedRelease', () => {
  it('reads every release in every notation of its build and by its label', () => {
    for (const release of facts.releases) {
      const [major, minor, build, revision] = buildOf(release);
      for (const text of [
        release.build,
        ` ${release.build} `,
        formatLongBuild([major, minor, build, revision]),
        `Version ${major}.${minor} (Build ${build}.${revision})`,
        `${major}.${minor} (Build ${build}.${revision})`,
        `ExSetup.exe shows ${release.build} on this server`,
        release.label,
        release.label.toLowerCase(),
        release.label.replaceAll(' ', '  '),
      ]) {
        expect(named(text), text).toEqual([release.build, null]);
      }
    }
  });

  it.each(['935490', 'KB935490', 'kb 935,490', 'Exchange2007-KB935490-x64-EN.msp', 'Update Rollup 2 (KB935490)'])(
    'reads the KB number in %s',
    (text) => {
      expect(named(text)).toEqual(['8.0.711.2', null]);
    },
  );

  it('tells of a build that only some sources print', () => {
    expect(named('8.0.685.24')).toEqual(['8.0.685.25', '8.0.685.24']);
    expect(named('14.3.328.5')).toEqual(['14.2.328.5', '14.3.328.5']);
  });

  it('lets the build decide where releases share a KB number', () => {
    expect(named('2986475')).toEqual(['14.3.224.1', '14.3.224.2']);
    expect(named('KB2986475, build 14.3.224.2')).toEqual(['14.3.224.2', null]);
  });

  it('takes several numbers of one release, and refuses those of different ones', () => {
    expect(named('KB935490 8.0.711.2')).toEqual(['8.0.711.2', null]);
    expect(named('8.0.711.2 8.1.340.1')).toBe('contradiction');
    expect(named('KB935490 or KB959241')).toBe('contradiction');
  });

  it('names what is near an unknown number', () => {
    expect(named('8.1.350.0')).toEqual([{ kind: 'build', value: '8.1.350.0' }, ['8.1.340.1', '8.1.393.1']]);
    expect(named('8.1.1.1')).toEqual([{ kind: 'build', value: '8.1.1.1' }, ['8.1.340.1']]);
    expect(named('8.1.999.9')).toEqual([{ kind: 'build', value: '8.1.999.9' }, ['8.1.393.1']]);
    expect(named('15.0.516.32')).toEqual([{ kind: 'build', value: '15.0.516.32' }, []]);
    expect(named('1.2.3.4')).toEqual([{ kind: 'build', value: '1.2.3.4' }, []]);
    expect(named('KB935491')).toEqual([{ kind: 'kb', value: '935491' }, ['8.0.711.2']]);
    expect(named('KB2986457')).toEqual([{ kind: 'kb', value: '2986457' }, ['14.3.224.1', '14.3.224.2']]);
    expect(named('KB935490 and KB111111')).toEqual([{ kind: 'kb', value: '111111' }, []]);
  });

  it.each(['the newest', 'MS08-039', '8.1', '1603', '2007 SP9', '?', '8.0.711.2.5'])('cannot read %s', (text) => {
    expect(named(text)).toBe('unreadable');
  });

  it('tells nothing given from nothing readable', () => {
    expect(named('')).toBe('empty');
    expect(named('  \n')).toBe('empty');
  });

  it('answers every text with one of its kinds, and a named release is one of the facts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789. KBv') })), (text) => {
        const answer = namedRelease(facts, text);
        if (answer.kind === 'release') expect(facts.releases).toContain(answer.release);
        if (answer.kind === 'several') expect(answer.releases.length).toBeGreaterThan(1);
        expect(answer.kind === 'empty').toBe(text.trim() === '');
      }),
    );
  });
});
