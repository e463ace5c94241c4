import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { checkFleet } from '../fleet';
import { NO_OPTIONS } from '../options';
import { readRows } from './read';

/** Name, verdict, label of the release or the line, of every server of a text. */
function verdicts(text: string): (string | null)[][] {
  return checkFleet(text, FACTS, new Map(), NO_OPTIONS).servers.map(({ name, verdict, decision }) => [
    name,
    verdict,
    decision?.release?.label ?? decision?.line?.label ?? decision?.otherProduct ?? null,
  ]);
}

const LIST = `[PS] C:\\Documents and Settings\\Administrator>Get-ExchangeServer | fl
Name                              : MEMBERSERVER
DataPath                          : C:\\Program Files\\Exchsrvr
ExchangeLegacyDN                  : /o=First Organization/ou=First Administrati
                                    ve Group/cn=Configuration/cn=Servers/cn=MEM
                                    BERSERVER
AdminDisplayVersion               : Version 6.5 (Build 7638.2: Service Pack 2)
Site                              :
ServerRole                        : None
ExchangeVersion                   : 0.0 (6.5.6500.0)
Identity                          : MEMBERSERVER
Name                              : DOMAIN2007
AdminDisplayVersion               : Version 8.1 (Bui
                                    ld 240.6)
Site                              : testdev.com/Configuration/Sites/Default-Fir
                                    st-Site-Name
ServerRole                        : Mailbox, ClientAccess, UnifiedMessaging, Hu
                                    bTransport
ExchangeVersion                   : 0.1 (8.0.535.0)
Identity                          : DOMAIN2007
[PS] C:\\Documents and Settings\\Administrator>`;

const TABLE = `
Name                Site                ServerRole          AdminDisplayVersion
----                ----                ----------          -------------------
EX2003              ...                 None                Version 6.5 (Bui...
CAS01               contoso.com/Conf... ClientAccess, Hu... Version 14.3 (Bu...
MBX01               contoso.com/Conf... Mailbox             Version 14.1 (Bu…
EX13                contoso.com/Conf... Mailbox, ClientA... Version 15.0 (Bu...
MBX7                Berlin              Mailbox             Version 8.3 (Build 83.6)
CUT                 Berlin              Mailbox             Version ...
`;

const FILE_VERSIONS = `MBX1
ProductVersion   FileVersion      FileName
--------------   -----------      --------
14.03.0123.004   14.03.0123.004   C:\\Program Files\\Microsoft\\Exchange Server\\V14\\bin\\ExSetup.exe

ProductVersion   FileVersion      FileName
--------------   -----------      --------
14.03.0513.000   14.03.0513.000   \\\\MBX2\\c$\\Program Files\\Microsoft\\Exchange Server\\V14\\bin\\ExSetup.exe
`;

describe('formats', () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      'a list with broken values',
      LIST,
      [
        ['MEMBERSERVER', 'NOT_COVERED', 'Exchange Server 2003'],
        ['DOMAIN2007', 'SP_ONLY', '2007 SP1'],
      ],
    ],
    [
      'the same list, quoted in a mail',
      LIST.replaceAll(/^/gm, '> '),
      [
        ['MEMBERSERVER', 'NOT_COVERED', 'Exchange Server 2003'],
        ['DOMAIN2007', 'SP_ONLY', '2007 SP1'],
      ],
    ],
    [
      'a table with cut columns',
      TABLE,
      [
        ['EX2003', 'NOT_COVERED', 'Exchange Server 2003'],
        ['CAS01', 'SP_ONLY', '2010 SP3'],
        ['MBX01', 'SP_ONLY', '2010 SP1'],
        ['EX13', 'NOT_COVERED', 'Exchange Server 2013'],
        ['MBX7', 'SP_ONLY', '2007 SP3'],
        ['CUT', 'UNREADABLE', null],
      ],
    ],
    [
      'FileVersionInfo, named by the line above or by its path',
      FILE_VERSIONS,
      [
        ['MBX1', 'BEHIND', '2010 SP3'],
        ['MBX2', 'CURRENT', '2010 SP3 UR32'],
      ],
    ],
    [
      'CSV with semicolons, a byte order mark and German headers',
      '\ufeff"Servername";"AdminDisplayVersion";"Rolle"\r\n"EX1";"Version 8.1 (Build 240.6)";"Mailbox"\r\n',
      [['EX1', 'SP_ONLY', '2007 SP1']],
    ],
    [
      'CSV of Export-Csv with a type line',
      '#TYPE Selected.Thing\n"Name","FileVersion"\n"EX1","14.03.0513.000"',
      [['EX1', 'CURRENT', '2010 SP3 UR32']],
    ],
    ['tabs and capital headers', 'NAME\tEXSETUP\nex1\t14.03.0513.000', [['ex1', 'CURRENT', '2010 SP3 UR32']]],
    [
      'headers of no language that we know',
      'Maszyna;Wersja programu\nEX1;14.03.0123.004',
      [['EX1', 'BEHIND', '2010 SP3']],
    ],
    [
      'no headers',
      'EX1,14.03.0123.004\nEX2,08.03.0517.000',
      [
        ['EX1', 'BEHIND', '2010 SP3'],
        ['EX2', 'CURRENT', '2007 SP3 UR23'],
      ],
    ],
    [
      'a Markdown table',
      '| Server | Version |\n|---|---|\n| EX1 | 14.03.0513.000 |',
      [['EX1', 'CURRENT', '2010 SP3 UR32']],
    ],
    [
      'JSON with versions as objects',
      JSON.stringify([
        { Name: 'A', AdminDisplayVersion: { Major: 14, Minor: 3, Build: 123, Revision: 4 }, ServerRole: 54 },
      ]),
      [['A', 'SP_ONLY', '2010 SP3']],
    ],
    [
      'JSON of one server with a FileVersionInfo',
      JSON.stringify({ Name: 'A', Info: { FileVersion: '14.03.0513.000' } }),
      [['A', 'CURRENT', '2010 SP3 UR32']],
    ],
    [
      'JSON inside an object',
      JSON.stringify({ value: [{ name: 'A', exSetup: '08.03.0517.000' }] }),
      [['A', 'CURRENT', '2007 SP3 UR23']],
    ],
    [
      'JSON lines',
      '{"Name":"A","FileVersion":"8.0.813.0"}\n{"Name":"B","FileVersion":"8.0.813.0"}',
      [
        ['A', 'LAST_OF_BRANCH', '2007 RTM UR7'],
        ['B', 'LAST_OF_BRANCH', '2007 RTM UR7'],
      ],
    ],
    [
      'lines',
      'MBX1 14.03.0123.004\nMBX2: 14.03.0513.000\nMBX3 = NotReached\nCAS1 - Version 8.1 (Build 240.6)',
      [
        ['MBX1', 'BEHIND', '2010 SP3'],
        ['MBX2', 'CURRENT', '2010 SP3 UR32'],
        ['MBX3', 'UNREADABLE', null],
        ['CAS1', 'SP_ONLY', '2007 SP1'],
      ],
    ],
    [
      'names and versions on lines of their own',
      'EX1\n14.03.0513.000\nEX2\n08.03.0517.000',
      [
        ['EX1', 'CURRENT', '2010 SP3 UR32'],
        ['EX2', 'CURRENT', '2007 SP3 UR23'],
      ],
    ],
    [
      'UTF-16 that was read as UTF-8',
      `\ufffd\ufffd${[...'Name,FileVersion\r\nEX1,14.03.0513.000\r\n'].map((one) => `${one}\0`).join('')}`,
      [['EX1', 'CURRENT', '2010 SP3 UR32']],
    ],
    [
      'several formats one after the other',
      `${TABLE}\nName,FileVersion\nMBX7,08.03.0517.000\n`,
      [
        ['EX2003', 'NOT_COVERED', 'Exchange Server 2003'],
        ['CAS01', 'SP_ONLY', '2010 SP3'],
        ['MBX01', 'SP_ONLY', '2010 SP1'],
        ['EX13', 'NOT_COVERED', 'Exchange Server 2013'],
        ['MBX7', 'CURRENT', '2007 SP3 UR23'],
        ['CUT', 'UNREADABLE', null],
      ],
    ],
    ['no server', 'Hello,\nthis is a mail about nothing.', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => expect(verdicts(text)).toEqual(expected));
});

it('tells which lines were not read, and what columns were taken for', () => {
  const { unread, columns, formats } = readRows('Dear all,\n\nName,Wert,Site\nEX1,14.03.0513.000,Berlin\n');
  expect([unread, formats]).toEqual([[1], ['columns']]);
  expect(columns.map(({ header, meaning }) => [header, meaning])).toEqual([
    ['Name', 'name'],
    ['Wert', 'version'],
    ['Site', 'site'],
  ]);
});

it('a reader can say what a column is', () => {
  const text = 'Kiste,Ort,Nummer\nEX1,Berlin,14.03.0513.000';
  const chosen = new Map([
    ['ort', 'site'],
    ['kiste', 'name'],
    ['nummer', 'display-version'],
  ] as const);
  const [row] = readRows(text, chosen).rows;
  expect(row).toMatchObject({ name: 'EX1', site: 'Berlin', versions: [{ kind: 'admin-display-version' }] });
});
