import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type Api } from './api.fixture';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const SP3_2007 = { kind: 'service-pack', release: 'exchange-2007-sp3' };
const UR23 = { kind: 'rollup', release: 'exchange-2007-sp3-ur23', kb: 4011325, build: '8.3.517.0' };
const UR32 = { kind: 'rollup', release: 'exchange-2010-sp3-ur32', kb: 5000978, build: '14.3.513.0' };
const SP3_2010 = { kind: 'service-pack', release: 'exchange-2010-sp3' };
const EVENT_1023 =
  "Event ID: 1023 Source: MsiInstaller Product: Microsoft Exchange Server - Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' could not be installed. Error code 1603.";
const EVENT_1306 = String.raw`Product: Microsoft Exchange Server -- Error 1306. Another application has exclusive access to the file 'C:\Program Files\Microsoft\Exchange Server\Bin\ExSMIME.dll'.`;
const REGISTRY = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Updates\Exchange 2007\SP2\KB959241`;

const PATCHES = `HKLM\\SOFTWARE\\Microsoft\\Updates\\Exchange 2010\\SP3
    DisplayName    REG_SZ    Update Rollup 9 for Exchange Server 2010 Service Pack 3 (KB3030085) 14.3.235.1
    DisplayName    REG_SZ    Update Rollup 10 for Exchange Server 2010 Service Pack 3 (KB3049853) 14.3.248.2`;

describe('what applies, from what people paste', () => {
  it.each<[string, object]>([
    [
      'Version 8.0 (Build 685.24)',
      {
        outcome: 'SP_ONLY',
        line: 'exchange-2007-rtm',
        build: '8.0.685.24',
        rollup: null,
        recommend: [SP3_2007, UR23],
        stayOnLine: [{ kb: 953469 }],
        next: 'iu',
      },
    ],
    [
      'AdminDisplayVersion : Version 14.3 (Build 123.4)',
      { outcome: 'SP_ONLY', line: 'exchange-2010-sp3', rollup: null, recommend: [UR32], conditional: true },
    ],
    [
      'Version 6.5 (Build 7638.2: Service Pack 2)',
      { outcome: 'NOT_COVERED', otherProduct: 'Exchange Server 2003', recommend: [] },
    ],
    ['15.01.2507.061', { outcome: 'NOT_COVERED', otherProduct: 'Exchange Server 2016' }],
    [
      '08.01.0436.000',
      { outcome: 'LAST_OF_BRANCH', release: 'exchange-2007-sp1-ur10', rollup: 10, recommend: [SP3_2007, UR23] },
    ],
    [
      'ProductVersion   FileVersion      FileName\n--------------   -----------      --------\n14.03.0513.000   14.03.0513.000   D:\\Program Files\\Microsoft\\Exchange Server\\V14\\bin\\ExSetup.exe',
      { outcome: 'CURRENT', build: '14.3.513.0', rollup: 32, recommend: [], supportEnded: '2020-10-13' },
    ],
    ['8.3.298.3', { outcome: 'INSTALL', release: 'exchange-2007-sp3-ur10', recommend: [UR23], stayOnLine: [] }],
    [
      '14.1.323.1',
      { outcome: 'REPLACE_NOW', recommend: [SP3_2010, UR32], stayOnLine: [{ kb: 2787763, build: '14.1.438.0' }] },
    ],
    [
      '8.1.336.7',
      {
        outcome: 'NEEDS_SP',
        confidence: 'low',
        release: 'exchange-2007-sp1-ur5',
        modifiers: [{ code: 'CHECK_IU' }, { code: 'IU_SUSPECTED' }, { code: 'LOW_CONFIDENCE' }],
        recommend: [SP3_2007, UR23],
        stayOnLine: [{ kb: 981407 }],
      },
    ],
    ['8.3.600.0', { outcome: 'NEWER_THAN_KNOWN', line: 'exchange-2007-sp3', recommend: [], stayOnLine: [] }],
    [
      'KB935490',
      {
        release: 'exchange-2007-rtm-ur2',
        build: '8.0.711.2',
        recommend: [SP3_2007, UR23],
        stayOnLine: [{ kb: 953469 }],
      },
    ],
    ['  kb 935,490  ', { release: 'exchange-2007-rtm-ur2', understood: [{ kind: 'kb', value: '935490' }] }],
    [
      'KB2986475',
      {
        outcome: 'ASK_BUILD',
        next: 'build',
        recommend: [],
        understood: [{ releases: ['exchange-2010-sp3-ur8', 'exchange-2010-sp3-ur8-v2'] }],
      },
    ],
    ['http://support.microsoft.com/default.aspx?scid=kb;EN-US;937194', { outcome: 'UNKNOWN_KB', recommend: [] }],
    [
      REGISTRY,
      { outcome: 'NEEDS_SP', release: 'exchange-2007-sp1-ur6', build: '8.1.340.1', recommend: [SP3_2007, UR23] },
    ],
    [
      EVENT_1023,
      {
        outcome: 'SP_ONLY',
        line: 'exchange-2007-rtm',
        release: null,
        recommend: [SP3_2007, UR23],
        stayOnLine: [{ kb: 953469 }],
      },
    ],
    [
      EVENT_1306,
      {
        outcome: 'UNKNOWN_INPUT',
        recommend: [],
        understood: [{ kind: 'error', value: '1306' }],
        diagnoses: [
          {
            id: 'file-in-use',
            files: [String.raw`C:\Program Files\Microsoft\Exchange Server\Bin\ExSMIME.dll`],
            pages: [{ url: '/known-issues/file-in-use-services-disabled' }, { url: '/topics/other-software' }],
          },
        ],
      },
    ],
    ['7.375.933,94 cm', { outcome: 'UNKNOWN_INPUT', build: null, recommend: [], next: 'build' }],
    [PATCHES, { outcome: 'INSTALL', release: 'exchange-2010-sp3-ur10', rollup: 10, recommend: [UR32], conflicts: [] }],
    [
      'Version 8.1 (Build 240.6)\nExSetup.exe 08.03.0517.000',
      {
        outcome: 'CURRENT',
        build: '8.3.517.0',
        understood: [
          { says: 'admin-display-version', used: false },
          { says: 'file-version', used: true, pages: [{ url: '/kb/4011325' }] },
        ],
        conflicts: [{ key: 'build', value: 'adv-8.1.240.6', reason: 'other-line' }],
      },
    ],
    ['ExchangeVersion : 0.1 (8.0.535.0)', { outcome: 'UNKNOWN_INPUT', build: null, line: null, understood: [] }],
    ['933314', { outcome: 'UNKNOWN_KB', understood: [{ kind: 'kb', used: false, pages: [{ url: '/kb/933314' }] }] }],
    [
      'MS08-039',
      { outcome: 'UNKNOWN_INPUT', understood: [{ kind: 'bulletin', pages: [{ url: '/bulletins/ms08-039' }] }] },
    ],
    [
      'EX01  Version 8.1 (Build 240.6)\nEX02  Version 8.1 (Build 240.6)',
      { outcome: 'ASK_BUILD', recommend: [], text: [expect.stringContaining('fleet check')] },
    ],
    ['https://mail.contoso.example/owa/8.1.359.2/', { outcome: 'NEEDS_SP', release: 'exchange-2007-sp1-ur7' }],
  ])('%s', async (text, expected) => {
    const posted = await api.ask('/api/v1/applicability', text);
    expect(posted.json.data).toMatchObject(expected);
    const got = await api.ask(`/api/v1/applicability?paste=${encodeURIComponent(text)}`);
    expect(got.json).toEqual(posted.json);
  });
});

describe('what a number is', () => {
  it.each<[string, object]>([
    [
      'KB935490',
      {
        kind: 'kb',
        value: '935490',
        url: '/kb/935490',
        api: '/api/v1/articles/935490',
        matches: [{ type: 'article', build: '8.0.711.2', status: 'replaced' }],
      },
    ],
    ['  kb 935,490  ', { kind: 'kb', value: '935490' }],
    [
      'http://support.microsoft.com/default.aspx?scid=kb;EN-US;937194',
      { kind: 'kb', value: '937194', matches: [{ type: 'cited-article', kb: 937194 }, { type: 'known-issue' }] },
    ],
    [
      'KB2986475',
      { matches: [{ type: 'article', id: 'kb2986475' }, { build: '14.3.224.1' }, { build: '14.3.224.2' }] },
    ],
    ['933314', { matches: [{ type: 'fix', kb: 933314 }], api: '/api/v1/fixes/933314' }],
    ['ms08-039', { kind: 'bulletin', value: 'MS08-039', url: '/bulletins/ms08-039' }],
    ['ADV190018', { kind: 'bulletin', value: 'ADV190018', api: '/api/v1/bulletins/adv190018' }],
    ['cve 2007 0039', { kind: 'cve', value: 'CVE-2007-0039', url: '/cves/cve-2007-0039' }],
    [REGISTRY, { kind: 'kb', value: '959241', matches: [{ type: 'article', build: '8.1.340.1' }] }],
    ['Version 8.0 (Build 711.2)', { kind: 'build', value: '8.0.711.2', matches: [{ type: 'release' }] }],
    ['Exchange2007-KB935490-x64-EN.msp', { kind: 'file', matches: [{ type: 'release', build: '8.0.711.2' }] }],
    ['1306', { kind: 'error', value: '1306' }],
    ['event 11306', { kind: 'event', value: '11306' }],
    [
      'exchange-2010-sp3-ur8-v2',
      { kind: 'release', value: 'exchange-2010-sp3-ur8-v2', api: '/api/v1/releases/14.3.224.2' },
    ],
    ['exchange-2007-sp1', { kind: 'line', url: null, matches: [{ type: 'release' }, { type: 'line' }] }],
    ['MS07-026 or KB935490', { kind: 'several', value: 'MS07-026, 935490', url: null, api: null }],
    ['2010 SP3 UR8 v2', { kind: 'wording', matches: [{ build: '14.3.224.2' }] }],
  ])('%s', async (identifier, expected) => {
    const { status, json } = await api.ask(`/api/v1/lookup/${encodeURIComponent(identifier)}`);
    expect(json).toMatchObject({ data: { identifier, ...expected } });
    expect(status).toBe(200);
  });

  it('takes an address as it stands', async () => {
    const { json } = await api.ask('/api/v1/lookup/http://support.microsoft.com/kb/935490/en-us');
    expect(json).toMatchObject({ data: { kind: 'kb', value: '935490' } });
  });

  it.each(['KB935491', 'calendar', '7.375.933,94 cm', 'MS97-001', '9.9.9.9', '%'])('%s names nothing', async (text) => {
    const { status, json } = await api.ask(`/api/v1/lookup/${encodeURIComponent(text)}`);
    expect([status, json.type]).toEqual([404, '/api#problem-not-found']);
  });

  it('suggests what is near, and says that it is another', async () => {
    const { json } = await api.ask('/api/v1/lookup/KB935491');
    expect(json.suggestions).toMatchObject([{ kb: 935490, why: 'KB935490 is another number' }]);
  });
});

describe('bulletins and fixes by line', () => {
  it('MS08-039 is fixed by UR7 and by SP1 UR3, and replaces MS07-026', async () => {
    const { json } = await api.ask('/api/v1/bulletins/MS08-039');
    expect(json.data).toMatchObject({
      lines: expect.arrayContaining([
        expect.objectContaining({
          line: 'exchange-2007-rtm',
          state: 'fixed-by',
          fixedBy: [expect.objectContaining({ kb: 953469 })],
        }),
        expect.objectContaining({
          line: 'exchange-2007-sp1',
          state: 'fixed-by',
          fixedBy: [expect.objectContaining({ kb: 949870 })],
        }),
      ]),
      replaces: expect.arrayContaining([expect.objectContaining({ line: 'exchange-2007-rtm', bulletin: 'MS07-026' })]),
    });
  });

  it('933314 is fixed by UR4 and stands in the later rollups of its line', async () => {
    const { json } = await api.ask('/api/v1/fixes/933314');
    const { lines } = json.data as {
      lines: { line: string; state: string; credited: { release: { id: string } }[]; later: { id: string }[] }[];
    };
    const [rtm] = lines.filter(({ line }) => line === 'exchange-2007-rtm');
    expect(rtm?.credited.map(({ release }) => release.id)).toEqual(['exchange-2007-rtm-ur4']);
    expect(rtm?.later.map(({ id }) => id)).toEqual([
      'exchange-2007-rtm-ur5',
      'exchange-2007-rtm-ur6',
      'exchange-2007-rtm-ur7',
    ]);
  });

  it('a number of another kind is told from an article', async () => {
    const { status, json } = await api.ask('/api/v1/articles/933314');
    expect(status).toBe(404);
    expect(json.suggestions).toMatchObject([{ type: 'fix', kb: 933314 }]);
  });
});
