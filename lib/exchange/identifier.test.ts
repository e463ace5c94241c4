import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifier';

const kinds = (text: string) => findIdentifiers(text).map(({ kind, value }) => `${kind} ${value}`);

describe('findIdentifiers', () => {
  it.each<[name: string, text: string, expected: string[]]>([
    [
      'the event of a failed patch',
      "Event ID: 1023 Source: MsiInstaller Product: Microsoft Exchange Server - Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' could not be installed. Error code 1603.",
      ['event 1023', 'kb 935490', 'build 8.0.711.2', 'error 1603'],
    ],
    [
      'the event of a file in use',
      "Product: Microsoft Exchange Server -- Error 1306. Another application has exclusive access to the file 'C:\\Bin\\ExSMIME.dll'.",
      ['error 1306'],
    ],
    [
      'Get-ExchangeServer, where ExchangeVersion sets nothing',
      'Name : A\nAdminDisplayVersion : Version 6.5 (Build 7638.2: Service Pack 2)\nExchangeVersion : 0.0 (6.5.6500.0)\n\nName : B\nAdminDisplayVersion : Version 8.1 (Build 240.6)\nExchangeVersion                   : 0.1 (8.0.535.0)\nExchangeVersion : 0.10 (14.0.100.0)',
      ['build 6.5.7638.2', 'build 8.1.240.6'],
    ],
    [
      'a version wrapped by the console',
      'AdminDisplayVersion               : Version 14.3\n                                    (Build 123.4)',
      ['build 14.3.123.4'],
    ],
    [
      'AdminDisplayVersion in other languages of the console',
      'Versión 14.3 (Compilación 123.4) / Версия 8.1 (Сборка 240.6) / 版本 14.2 (内部版本 247.5) / バージョン 8.3 （ビルド 83.6）',
      ['build 14.3.123.4', 'build 8.1.240.6', 'build 14.2.247.5', 'build 8.3.83.6'],
    ],
    ['a large number in groups', '8.000.711.002 Byte, 14.003.123.004', []],
    ['a schema level cut off by the console', 'MBX1 0.10 (14.0.100.0', []],
    ['a version cut off by the console', 'MBX1  Version 14.3 (Build 12...  Mailbox', []],
    [
      'the output of Get-Command ExSetup.exe',
      '14.03.0513.000   14.03.0513.000   D:\\Program Files\\Microsoft\\Exchange Server\\V14\\bin\\ExSetup.exe',
      ['build 14.3.513.0', 'build 14.3.513.0'],
    ],
    [
      'a table with commas',
      'MBX1,Update Rollup 4 for Exchange Server 2010 Service Pack 3 (KB2905616),2014/01/12,14.03.0181.006\nhttp://support.microsoft.com/kb/935490,8.0.711.2,1',
      ['kb 2905616', 'build 14.3.181.6', 'kb 935490', 'build 8.0.711.2'],
    ],
    [
      'an article with its links',
      '937052 (http://support.microsoft.com/kb/937052/)How to obtain the latest update rollup\nhttp://www.microsoft.com/technet/security/bulletin/ms07-026.mspx (http://www.microsoft.com/technet/security/bulletin/ms07-026.mspx)',
      ['kb 937052', 'bulletin MS07-026', 'bulletin MS07-026'],
    ],
    [
      'an address that names its number twice',
      'https://support.microsoft.com/en-us/help/5000978/march-2-2021-kb5000978',
      ['kb 5000978'],
    ],
    [
      'a search for several numbers',
      'https://example.com/search?q=KB935490%20KB953469+MS07-026',
      ['kb 935490', 'kb 953469', 'bulletin MS07-026'],
    ],
    ['text without spaces around', '更新プログラムKB935490を適用、8.0.711.2へ', ['kb 935490', 'build 8.0.711.2']],
    ['a footnote mark', 'KB935490² and 8.0.711.2¹', ['kb 935490', 'build 8.0.711.2']],
    [
      'the end of a sentence',
      'Install 8.0.711.2. Then KB935490. CVE-2007-0039.',
      ['build 8.0.711.2', 'kb 935490', 'cve CVE-2007-0039'],
    ],
    [
      'a list of numbers',
      'KB935490,KB953469;MS07-026/MS08-039',
      ['kb 935490', 'kb 953469', 'bulletin MS07-026', 'bulletin MS08-039'],
    ],
    ['an advisory', 'ADV190018 and adv 160006', ['bulletin ADV190018', 'bulletin ADV160006']],
    ['an error of a database', 'Jet error -1018, error code: -4001', ['error -1018', 'error -4001']],
    ['codes beside codes', 'error 1603 (0x80070643), event 11306', ['error 1603', 'error 0x80070643', 'event 11306']],
    ['an error of the installer log', 'Installation success or error status: 1603.', ['error 1603']],
    ['an event as XML', '<EventID Qualifiers="0">1023</EventID><Level>2</Level>', ['event 1023']],
    ['a build after a build', '8.0.711.2 -> 8.0.813.0', ['build 8.0.711.2', 'build 8.0.813.0']],
  ])('%s', (_name, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each<[name: string, text: string]>([
    ['bare numbers', 'Call 935490 or 2407132, room 1603, in 1023 minutes'],
    ['a number that a translation made', '7.375.933,94 cm'],
    ['addresses of machines', '10.0.0.1 192.168.1.20 127.0.0.1 255.255.255.0'],
    ['builds of other products', '5.5.2653.23 7.0.1.2 9.0.1.2 16.0.4266.1001 80.0.711.2'],
    ['longer dotted runs', '8.0.711.2.1 1.8.0.711.2 8.0.711.2.3.4 14.3.513.0.0x'],
    ['shorter dotted runs', '8.0.711 14.3 v8.0'],
    ['a build inside a word', 'x8.0.711.2 8.0.711.2x'],
    ['other products in the display form', 'Version 10.0 (Build 19045.3803)'],
    ['a half display form', 'Version 8.0 (Build 711) Version 8.0 (Build 711.2'],
    ['service packs and rollups', 'Exchange Server 2010 SP3 RU10, SP2\\UR8'],
    ['sizes', '64 KB, 10240KB, Size (KB): 935490'],
    ['words that end in a prefix', 'mskb935490 faq327178 items07-026 revent 1023 terror 1603'],
    ['a dash that is no minus', 'Error-1603, error - 1603'],
    ['advisories too short or long', 'ADV19001 ADV1900180 xadv190018'],
    ['numbers too short or long', 'KB1234 KB12345678 Q1234 CVE-2007-003 CVE-2007-12345678 MS07-26 MS07-0261'],
    ['bulletins of years without them', 'MS97-001 MS18-001 MS77-026'],
    ['dates and times', 'Error 2007-08-02, event 2007/08/02, error 100:20, Error 404.17'],
    ['flags that are no failure codes', 'State 0x23e00, 0x23c00, 0x00000001, 0x800706431'],
    [
      'addresses of other pages',
      'http://technet.microsoft.com/en-us/library/ff637981.aspx http://go.microsoft.com/fwlink/?LinkId=231271',
    ],
    ['quarters with amounts', 'Q3 120 000, Q1 2007'],
    ['event identifiers too long', 'Event ID: 123456 <EventID Qualifiers="49152">1023x'],
  ])('reports nothing for %s', (_name, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('tells where each stands, in the text as typed', () => {
    const text = 'Ｎach　ＫＢ９３５４９０: Version 8.0 (Build 711.2)';
    expect(findIdentifiers(text)).toEqual([
      { kind: 'kb', value: '935490', source: 'ＫＢ９３５４９０', start: 5 },
      { kind: 'build', value: '8.0.711.2', notation: 'admin-display', source: 'Version 8.0 (Build 711.2)', start: 15 },
    ]);
  });
});
