import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { PASTES } from './pastes.fixture';
import { readPaste } from './readPaste';
import { namesSeveralServers } from './servers';

describe('several servers in one paste', () => {
  it.each([
    'Name : A\nAdminDisplayVersion : Version 6.5 (Build 7638.2: Service Pack 2)\n\nName : B\nAdminDisplayVersion : Version 8.1 (Build 240.6)',
    'Name    AdminDisplayVersion\nEX01    Version 8.1 (Build 240.6)\nEX02    Version 8.1 (Build 240.6)',
    'EX01  Version 14.3 (Bu...  Mailbox\nEX02  Version 14.3 (Bu...  Mailbox',
    'PSComputerName : EX01\nFileVersion : 14.03.0513.000\n\nPSComputerName : EX02\nFileVersion : 14.03.0513.000',
    'Server Name,Rollup Update Description,ExSetup File Version\nMBX1,Update Rollup 4,14.03.0174.001\nCAS1,None,14.03.0123.004',
    '"Name";"AdminDisplayVersion"\r\n"EX01";"Version 14.3 (Build 123.4)"\r\n"EX02";"Version 14.2 (Build 247.5)"',
  ])('%j', (text) => {
    expect(namesSeveralServers(text)).toBe(true);
    expect(readPaste(text, FACTS)).toMatchObject({ answers: {}, problem: 'several-servers', conflicts: [] });
  });

  it.each([
    ...Object.values(PASTES),
    'Server Name,Rollup,ExSetup File Version\nMBX1,Update Rollup 4,14.03.0181.006\nMBX1,Update Rollup 5,14.03.0181.006',
    'Version 8.3 (Build 83.6)\nVersion 8.3 (Build 83.6)',
    'Name,Version\nMicrosoft Exchange Server,14.3.123.4\nMicrosoft Office,14.0.7015.1000',
    'Name : Update Rollup 4\nName : Update Rollup 5',
    '',
  ])('are not in %j', (text) => expect(namesSeveralServers(text)).toBe(false));
});
