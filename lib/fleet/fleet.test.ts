import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { checkFleet } from './fleet';
import { BETWEEN_NAMES, columnValue, FIELDS, NO_OPTIONS, readOptions } from './options';
import { lineStands, verdictCounts } from './summary';
import { MOST_SHOWN, readView, viewOf } from './view';
import { behindWords, installedWords, noteWords, recommendWords, stepWords, verdictWords } from './words';

const BULLETINS = new Map([
  ['exchange-2010-sp3-ur4', ['MS13-105']],
  ['exchange-2010-sp3-ur8', ['MS14-075']],
  ['exchange-2010-sp3-ur8-v2', ['MS14-075']],
]);
const check = (text: string, options = NO_OPTIONS) => checkFleet(text, FACTS, BULLETINS, options);
const HISTORY = `Server Name,Rollup Update Description,Installed Date,ExSetup File Version
MBX1,Update Rollup 4 for Exchange Server 2010 Service Pack 3 (KB2905616),2014/01/12,14.03.0181.006
MBX1,Update Rollup 5 for Exchange Server 2010 Service Pack 3 (KB2917508),2014/03/15,14.03.0181.006
MBX2,Update Rollup 4 for Exchange Server 2010 Service Pack 3 (KB2905616),2014/01/12,14.03.0174.001
CAS1,No Rollup Updates are installed,,14.03.0123.004`;

describe('several rows of one server', () => {
  const { servers, findings, plan } = check(HISTORY);

  it('are one server', () => {
    expect(servers.map(({ name, verdict, decision }) => [name, verdict, decision?.rollup])).toEqual([
      ['MBX1', 'BEHIND', 5],
      ['MBX2', 'BEHIND', 4],
      ['CAS1', 'BEHIND', 0],
    ]);
  });

  it('say how far it is behind, and which bulletins are open', () => {
    expect(servers.map(({ behind }) => behind)).toEqual([
      { releases: 27, days: 2563, bulletins: ['MS14-075'], security: 0 },
      { releases: 28, days: 2640, bulletins: ['MS14-075'], security: 0 },
      { releases: 32, days: 2940, bulletins: ['MS13-105', 'MS14-075'], security: 0 },
    ]);
    expect(behindWords(servers[0]!)).toBe('27 releases, 2,563 days, 1 bulletin open');
  });

  it('are compared with others, as questions where only names hint at roles', () => {
    expect(findings.map(({ question, text }) => [question, text])).toEqual([
      [true, expect.stringContaining('CAS1 is older than the mailbox servers MBX1 and MBX2.')],
      [true, 'MBX1 and MBX2 differ (2010 SP3 UR5; 2010 SP3 UR4). If they are one DAG or cluster, level them first.'],
    ]);
  });

  it('lead to one step', () => {
    expect(plan.map(stepWords)).toEqual([
      'Install Update Rollup 32 for Exchange Server 2010 SP3 (KB5000978) on 3 servers (role not in the text).',
      'Plan a migration for 3 servers with Exchange Server 2010, which has been out of support since 13 October 2020.',
    ]);
  });
});

describe('what counts', () => {
  const signals = (text: string) =>
    check(text).servers.map(({ decision, signals: all }) => [
      decision?.release?.label ?? decision?.line?.label,
      all.map(({ kind, used, conflicts }) => `${kind}${used ? ' used' : ''}${conflicts ? ' conflicts' : ''}`),
    ]);

  it('is the file version before updates before AdminDisplayVersion', () => {
    const head = 'Name,AdminDisplayVersion,Update,FileVersion\n';
    expect(signals(`${head}A,Version 14.2 (Build 247.5),KB2917508,14.03.0174.001`)).toEqual([
      ['2010 SP3 UR4', ['file-version used', 'update conflicts', 'admin-display-version conflicts']],
    ]);
    expect(signals(`${head}A,Version 14.2 (Build 247.5),KB2917508,`)).toEqual([
      ['2010 SP3 UR5', ['update used', 'admin-display-version conflicts']],
    ]);
    expect(signals(`${head}A,Version 14.3 (Build 123.4),,`)).toEqual([['2010 SP3', ['admin-display-version used']]]);
    expect(signals(`${head}A,Version 14.3 (Build 123.4),No Rollup Updates are installed,NotReached`)).toEqual([
      ['2010 SP3', ['admin-display-version']],
    ]);
  });

  it('is told, with what contradicts it', () => {
    const [server] = check('Name,AdminDisplayVersion,FileVersion\nA,Version 14.2 (Build 247.5),14.03.0174.001').servers;
    expect(noteWords(server!)).toBe('14.03.0174.001 counts, not 14.2 (Build 247.5).');
  });

  it('of a KB number that releases share is what tells them apart', () => {
    const rollup = (text: string) => check(`Name,Update\nA,${text}`).servers[0]?.decision?.release?.label ?? null;
    expect(rollup('KB2986475')).toBeNull();
    expect(rollup('Update Rollup 8 v2 for Exchange Server 2010 SP3 (KB2986475)')).toBe('2010 SP3 UR8 v2');
    expect(rollup('Update Rollup 5 for Exchange Server 2010 Service Pack 3')).toBe('2010 SP3 UR5');
    expect(rollup('Update Rollup 5 for Exchange Server 2010')).toBe('2010 RTM UR5');
    expect(rollup('Rollup 5')).toBeNull();
  });

  it('of an interim update is that it has to go first', () => {
    const [server] = check(
      'Name,Update,FileVersion\nA,Interim Update for Exchange 2010 (KB2999999),14.03.0174.001',
    ).servers;
    expect(server?.decision?.modifiers).toContain('REMOVE_IU');
    expect(noteWords(server!)).toContain('Remove the interim update first.');
  });
});

it('the plan has an order for the whole fleet', () => {
  const { plan } = check(`Name,ServerRole,FileVersion,InternetFacing
M,Mailbox,14.03.0174.001,
R,Mailbox,14.03.0224.001,
C,ClientAccess,14.03.0174.001,
I,ClientAccess,14.03.0174.001,yes
E,Edge,14.03.0174.001,
O,Mailbox,08.01.0340.001,
X,Mailbox,NotReached,
N,Mailbox,14.03.0900.000,`);
  expect(
    plan.map(({ action, kind, stage, servers }) => [action, kind, stage, servers.map(({ name }) => name).join(' ')]),
  ).toEqual([
    ['find-build', null, null, 'X'],
    ['replace', 'rollup', 'mailbox', 'R'],
    ['install', 'service-pack', 'mailbox', 'O'],
    ['install', 'rollup', 'mailbox', 'O'],
    ['install', 'rollup', 'edge', 'E'],
    ['install', 'rollup', 'internet-facing', 'I'],
    ['install', 'rollup', 'client-access', 'C'],
    ['install', 'rollup', 'mailbox', 'M'],
    ['report', null, null, 'N'],
    ['migrate', null, null, 'O'],
    ['migrate', null, null, 'M R C I E N'],
  ]);
});

it('options come out of the form, and nothing else does', () => {
  const form = new URLSearchParams([
    [FIELDS.column, columnValue('ort', 'site')],
    [FIELDS.column, 'x=nonsense'],
    [FIELDS.column, ''],
    [FIELDS.together, ['A', 'B'].join(BETWEEN_NAMES)],
    [FIELDS.together, 'only-one'],
    [FIELDS.facing, 'C'],
  ]);
  expect(readOptions(form)).toEqual({ columns: new Map([['ort', 'site']]), together: [['A', 'B']], facing: ['C'] });
});

describe('what a page shows', () => {
  const many = Array.from({ length: 60 }, (_, index) => `MBX${index} 14.3.${index % 2 ? '174.1' : '513.0'}`).join('\n');
  const { servers } = check(`${many}\nOLD 8.0.711.2`);

  it('is the first of each verdict, the most urgent verdict first', () => {
    expect(verdictCounts(servers)).toEqual([
      { verdict: 'NEEDS_SP', count: 1 },
      { verdict: 'BEHIND', count: 30 },
      { verdict: 'CURRENT', count: 30 },
    ]);
    const big = check(Array.from({ length: 200 }, (_, index) => `S${index} 14.3.174.1`).join('\n')).servers;
    expect(viewOf(big, readView(new URLSearchParams())).map(({ shown, total }) => [shown.length, total])).toEqual([
      [MOST_SHOWN, 200],
    ]);
  });

  it('can be filtered and sorted', () => {
    const view = readView(new URLSearchParams({ show: 'BEHIND', sort: 'name', find: 'mbx1' }));
    const [part, ...others] = viewOf(servers, view);
    expect(others).toEqual([]);
    expect(part!.shown.map(({ name }) => name)).toEqual(['MBX1', 'MBX11', 'MBX13', 'MBX15', 'MBX17', 'MBX19']);
    expect(readView(new URLSearchParams({ show: 'X', sort: 'Y' }))).toEqual({ show: null, sort: 'text', find: '' });
  });

  it('counts where the servers stand', () => {
    const stands = lineStands(servers, FACTS);
    expect(stands.map(({ line, total, unknown, outside }) => [line.label, total, unknown, outside])).toEqual([
      ['2007 RTM', 1, 0, 0],
      ['2010 SP3', 60, 0, 0],
    ]);
  });

  it('calls nothing current that is out of support', () => {
    const words = servers.map((server) =>
      [verdictWords(server), installedWords(server), recommendWords(server)].join(' '),
    );
    expect(words.join(' ')).not.toMatch(/\bcurrent\b|up to date/i);
    expect(words).toContain('Latest, out of support 2010 SP3 UR32 ');
  });
});
