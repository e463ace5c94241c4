import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLongBuild, parseBuild } from '@/lib/exchange/build';
import { parseBuildAnswer } from './answers';
import { buildField } from './buildField';
import { FACTS } from './facts.fixture';

const COMMAND_OUTPUT = `ProductVersion   FileVersion      FileName
--------------   -----------      --------
14.03.0513.000   14.03.0513.000   D:\\Program Files\\Microsoft\\Exchange Server\\V14\\bin\\ExSetup.exe`;

describe('what a reader types into the build question', () => {
  it.each([
    ['8.0.711.2', '8.0.711.2'],
    ['08.01.0436.000', '8.1.436.0'],
    ['  8.3.298.3 ', '8.3.298.3'],
    ['Version 8.0 (Build 685.24)', 'adv-8.0.685.24'],
    ['AdminDisplayVersion : Version 14.3 (Build 123.4)', 'adv-14.3.123.4'],
    ['AdminDisplayVersion               : Version 8.1 (Build 240.6)', 'adv-8.1.240.6'],
    ['Version 6.5 (Build 7638.2: Service Pack 2)', 'adv-6.5.7638.2'],
    ['adv-8.1.240.6', 'adv-8.1.240.6'],
    ['ADV-08.01.0240.006', 'adv-8.1.240.6'],
    ['None', 'none'],
    ['unknown', 'unknown'],
    ['KB935490', '8.0.711.2'],
    ['  kb 935,490  ', '8.0.711.2'],
    ['kb\u00a0935490', '8.0.711.2'],
    [COMMAND_OUTPUT, '14.3.513.0'],
    ["Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' could not be installed.", '8.0.711.2'],
    ['AdminDisplayVersion : Version 8.1 (Build 240.6) ExchangeVersion : 0.1 (8.0.535.0)', 'adv-8.1.240.6'],
    ['15.01.2507.061', '15.1.2507.61'],
  ])('reads %j', (text, value) => {
    expect(buildField(text, FACTS)).toEqual({ value });
  });

  it.each([
    ['7.375.933,94 cm', 'not-a-build'],
    ['rollup two', 'not-a-build'],
    ['', 'not-a-build'],
    ['1.2.3.4.5', 'not-a-build'],
    ['0.1 (8.0.535.0)', 'schema-version'],
    ['0.10 (14.0.100.0)', 'schema-version'],
    ['10.0.19041.1', 'not-exchange'],
    ['8.1.340.1 and 8.1.359.2', 'several-builds'],
    ['Version 8.1 (Build 240.6), ExSetup 08.01.0240.006', 'several-builds'],
    ['KB937194', 'unknown-kb'],
    ['KB2986475', 'several-releases'],
    ['KB2808208', 'service-pack-kb'],
  ])('refuses %j as %s', (text, problem) => {
    expect(buildField(text, FACTS)).toEqual({ problem });
  });

  it('reads every release in each notation', () => {
    for (const { build } of FACTS.releases) {
      const parts = parseBuild(build)!;
      const [major, minor, part, revision] = parts;
      expect(buildField(formatLongBuild(parts), FACTS)).toEqual({ value: build });
      expect(buildField(`Version ${major}.${minor} (Build ${part}.${revision})`, FACTS)).toEqual({
        value: `adv-${build}`,
      });
    }
  });

  it('reads every rollup whose KB number is its own', () => {
    const count = (kb: number | null) => FACTS.releases.filter((release) => release.kb === kb).length;
    for (const { kb, build, kind } of FACTS.releases) {
      if (kb === null || kind === 'baseline' || count(kb) > 1) continue;
      expect(buildField(`KB${kb}`, FACTS)).toEqual({ value: build });
    }
  });

  it('never fails, and its own values are read again as they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9. ()a-z:-]{0,40}$/)), (text) => {
        const read = buildField(text, FACTS);
        if (!('value' in read)) return;
        expect(buildField(read.value, FACTS)).toEqual(read);
        expect(parseBuildAnswer(read.value).kind === 'unknown').toBe(read.value === 'unknown');
      }),
    );
  });
});
