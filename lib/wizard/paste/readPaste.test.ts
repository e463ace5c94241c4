import { describe, expect, it } from 'vitest';
import { FACTS as facts } from '../facts.fixture';
import { decide } from '../decide';
import { readPaste } from './readPaste';

const read = (text: string) => {
  const { answers, problem } = readPaste(text, facts);
  return problem ?? answers;
};

describe('the build in a paste', () => {
  it.each([
    ['8.3.298.3', { build: '8.3.298.3' }],
    ['08.01.0436.000', { build: '8.1.436.0' }],
    ['AdminDisplayVersion : Version 14.3 (Build 123.4)', { build: 'adv-14.3.123.4' }],
    ['Version 6.5 (Build 7638.2: Service Pack 2)', { build: 'adv-6.5.7638.2' }],
    ['  kb 935,490  ', { build: '8.0.711.2' }],
    ['https://support.microsoft.com/en-us/help/935490/title', { build: '8.0.711.2' }],
    [String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Updates\Exchange 2007\SP2\KB959241`, { build: '8.1.340.1' }],
    [
      'ProductVersion   FileVersion\n--------------   -----------\n14.03.0513.000   14.03.0513.000',
      { build: '14.3.513.0' },
    ],
    ['AdminDisplayVersion: Version 8.3 (Build 83.6)\nExSetup.exe 08.03.0517.000', { build: '8.3.517.0' }],
    [
      "Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' installed successfully",
      { build: '8.0.711.2' },
    ],
    [`${'-'.repeat(5000)} 8.0.711.2`, { build: '8.0.711.2' }],
    ['none', { build: 'none' }],
  ])('%s', (text, answers) => expect(read(text)).toEqual(answers));

  it('is not what could not be installed: that names the line only', () => {
    const event =
      "Event ID: 1023 Source: MsiInstaller Product: Microsoft Exchange Server - Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' could not be installed. Error code 1603.";
    const paste = readPaste(event, facts);
    expect(paste.answers).toEqual({ product: 'exchange-2007', sp: 'rtm', build: 'unknown' });
    expect(paste.understood.map(({ identifier, value, used }) => [identifier?.kind, value, used])).toEqual([
      ['event', '1023', false],
      ['kb', '935490', true],
      ['build', '8.0.711.2', true],
      ['error', '1603', false],
    ]);
    expect(decide(paste.answers, facts)).toMatchObject({ outcome: 'SP_ONLY', line: { label: '2007 RTM' } });
  });

  it.each([
    ['7.375.933,94 cm', 'not-a-build'],
    ['', 'not-a-build'],
    ['MS07-026', 'not-a-build'],
    ['1.2.3.4', 'not-exchange'],
    ['ExchangeVersion : 0.1 (8.0.535.0)', 'schema-version'],
    ['KB937194', 'unknown-kb'],
    ['KB2986475', 'several-releases'],
    ['8.0.711.2 and 8.0.744.0', 'several-builds'],
    ['KB935490 KB940006', 'not-a-build'],
    ['KB935490 could not be installed, KB959241 could not be installed', 'not-a-build'],
    ['Error 1306. Another application has exclusive access to the file', 'not-a-build'],
  ])('%s: %s', (text, problem) => expect(read(text)).toBe(problem));

  it('tells which releases a number names, and whether the answer rests on it', () => {
    const { understood } = readPaste('KB2986475', facts);
    expect(understood).toMatchObject([
      {
        identifier: { kind: 'kb', value: '2986475' },
        used: false,
        releases: [{ build: '14.3.224.1' }, { build: '14.3.224.2' }],
      },
    ]);
    const both = readPaste('KB959241 and 8.0.711.2', facts).understood;
    expect(both.map(({ value, used }) => [value, used])).toEqual([
      ['959241', false],
      ['8.0.711.2', true],
    ]);
  });

  it('reads the KB number of a service pack as that service pack, rollup unknown', () => {
    for (const release of facts.releases.filter(({ kind, kb }) => kind === 'baseline' && kb !== null)) {
      const { answers } = readPaste(`KB${release.kb}`, facts);
      expect(decide(answers, facts)).toMatchObject({ outcome: 'SP_ONLY', line: { id: release.lineId }, rollup: null });
    }
  });

  it('reads every build and every KB number of one release', () => {
    for (const { build, kb, kind } of facts.releases) {
      expect(read(`x ${build} y`)).toEqual({ build });
      if (kind === 'rollup' && kb !== null && facts.releases.filter((one) => one.kb === kb).length === 1)
        expect(read(`KB${kb}`)).toEqual({ build });
    }
  });
});
