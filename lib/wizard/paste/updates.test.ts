import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { readPaste } from './readPaste';

const UR6 = 'Update Rollup 6 for Exchange Server 2007 Service Pack 1 (KB959241)';
const UR7 = 'Update Rollup 7 for Exchange Server 2007 Service Pack 1 (KB960384)';

const says = (text: string) => readPaste(text, FACTS).understood.map((signal) => `${signal.says} ${signal.value}`);

describe('what became of an update', () => {
  it.each([
    [UR6, 'installed-update 959241'],
    [`MBX1,${UR6},2009/03/01`, 'installed-update 959241'],
    [`[01]: KB959241`, 'installed-update 959241'],
    [`DisplayName    REG_SZ    ${UR6}`, 'registry 959241'],
    [String.raw`HKLM\SOFTWARE\Microsoft\Updates\Exchange 2007\SP2\KB959241`, 'registry 959241'],
    [`Product: Microsoft Exchange Server. The update '${UR6}' installed successfully.`, 'installed-update 959241'],
    [`'${UR6}' could not be installed.`, 'failed-update 959241'],
    [`Update "${UR6}" konnte nicht installiert werden.`, 'failed-update 959241'],
    [`Installation of ${UR6} failed`, 'failed-update 959241'],
    [`Windows failed to install the following update: ${UR6}`, 'failed-update 959241'],
    [`${UR6} was removed`, 'absent-update 959241'],
    [`Windows Installer removed an update. Update Name: ${UR6}.`, 'absent-update 959241'],
    ['KB959241 is not installed', 'absent-update 959241'],
    ['Interim Update for Exchange Server 2007 SP1 (KB959241)', 'interim-update 959241'],
    ['We read about KB959241 in the article of another team and want to know', 'kb 959241'],
    ['KB959241', 'kb 959241'],
    ['https://support.microsoft.com/kb/959241', 'kb 959241'],
  ])('%s', (text, expected) => expect(says(text)).toEqual([expected]));

  it('is told of each update by itself', () => {
    expect(says(`${UR6} installed successfully. ${UR7} could not be installed.`)).toEqual([
      'installed-update 959241',
      'failed-update 960384',
    ]);
    expect(says(`${UR6}\n${UR7} could not be installed.`)).toEqual(['installed-update 959241', 'failed-update 960384']);
    expect(says(`Update '${UR7}' could not be installed.\n\n${UR6}`)).toEqual([
      'failed-update 960384',
      'installed-update 959241',
    ]);
  });

  it('takes the build in a name for the name, and the one in another column for itself', () => {
    expect(says(`${UR6} 8.1.340.1`)).toEqual(['installed-update 959241', 'installed-update 8.1.340.1']);
    expect(says(`${UR6},2009/03/01,08.01.0359.002`)).toEqual(['installed-update 959241', 'file-version 8.1.359.2']);
  });

  it('leaves the build beside a number in a sentence to itself', () => {
    expect(says('It is Exchange 2010 with KB2917508 - 14.3.181.6')).toEqual(['kb 2917508', 'build 14.3.181.6']);
  });

  it('believes a number beside an error to be the update that failed', () => {
    expect(says('KB959241 hangs at Creating native images')).toEqual(['failed-update 959241']);
    expect(
      says('blank page logon.aspx?url=x&reason=0 since KB959241 and some other work of ours on this server here'),
    ).toEqual(['kb 959241']);
  });

  it('draws the line from an update that failed, unless it failed for the line', () => {
    const failed = `Update '${UR6}' could not be installed. Error code`;
    expect(readPaste(`${failed} 1603.`, FACTS).answers).toEqual({
      product: 'exchange-2007',
      sp: 'sp1',
      build: 'unknown',
    });
    expect(readPaste(`${failed} 1642.`, FACTS).answers).toEqual({});
    expect(readPaste(`${failed} 1603.\nVersion 8.3 (Build 83.6)`, FACTS).answers).toEqual({ build: 'adv-8.3.83.6' });
  });
});
