import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { PASTES } from './pastes.fixture';
import { leftoversOf } from './leftovers';
import { readPaste } from './readPaste';

describe('what was not understood', () => {
  it.each([
    ['7.375.933,94 cm', '7.375.933,94'],
    ['8.0.711', '8.0.711'],
    ['build 8.0.711.2.1', '8.0.711.2.1'],
    ['14.03.0513...', '14.03.0513...'],
    ['Version 8,1 (Build 240,6)', '8,1 (Build 240,6)'],
    ['KB 1234', 'KB 1234'],
    ['KB1234567890', 'KB1234567890'],
    ['something\n935490\nelse', '935490'],
    ['result 0x1234abcd', '0x1234abcd'],
    ['Fatal error during installation', 'Fatal error during installation'],
  ])('%s', (text, piece) => expect(leftoversOf(text, [])).toEqual([piece]));

  it.each([
    'Name : EX01\nEdition : Standard\nServerRole : Mailbox\nSite : contoso.example/Sites/Default',
    'WhenChanged : 14.03.2013 08:15:00',
    '8.3.13 and 14.03.05',
    'Operating system 6.1.7601',
    'ErrorReportingEnabled : False',
    'Level: Error\nEvent Type: Error',
    'State    REG_DWORD    0x12345',
    'Fault offset: 0x0004a3c1',
    '10.0.0.1 and 1.2.3.4',
    'guid 4c2f2a5b-1111-2222-3333-0123456789ab',
    '',
  ])('is not %j', (text) => expect(leftoversOf(text, [])).toEqual([]));

  it('is nothing that was read', () => {
    const understood = Object.entries(PASTES).filter(([name]) => name !== 'germanNumber');
    for (const [, text] of understood) expect(readPaste(text, FACTS).leftovers).toEqual([]);
    expect(readPaste('Error 1603 and error 0x80070643', FACTS).leftovers).toEqual([]);
  });

  it('is kept short: ten pieces of 120 characters, each once', () => {
    expect(leftoversOf(Array.from({ length: 40 }, (_, part) => `8.0.${700 + part}`).join('\n'), [])).toHaveLength(10);
    expect(leftoversOf('8.0.711\n8.0.711', [])).toEqual(['8.0.711']);
    const [line] = leftoversOf(`error ${'x'.repeat(500)}`, []);
    expect(line).toHaveLength(120);
  });
});
