import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFleet } from '@/lib/fleet/fleet';
import { openApi, type Api } from './api.fixture';
import { fleetCsv, fleetMarkdown } from './fleetFiles';
import { OPERATIONS } from './operations';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const CSV =
  'Name,FileVersion\nMBX1,14.03.0174.001\nMBX2,14.03.0513.000\nOLD,Version 8.1 (Build 240.6)\nEX13,15.0.1497.2\nX,NotReached';

describe('the fleet', () => {
  it('is answered in the shape of its schema, from every media type', async () => {
    for (const type of OPERATIONS.fleet.bodyTypes) {
      const { status, json } = await api.ask('/api/v1/fleet', CSV, type);
      expect(status, type).toBe(200);
      const { data } = OPERATIONS.fleet.answer.parse(json);
      expect(data.servers.map(({ name, verdict, line, build }) => [name, verdict, line, build])).toEqual([
        ['MBX1', 'BEHIND', 'exchange-2010-sp3', '14.3.174.1'],
        ['MBX2', 'CURRENT', 'exchange-2010-sp3', '14.3.513.0'],
        ['OLD', 'SP_ONLY', 'exchange-2007-sp1', '8.1.240.6'],
        ['EX13', 'NOT_COVERED', null, '15.0.1497.2'],
        ['X', 'UNREADABLE', null, null],
      ]);
      expect(data.servers[0]).toMatchObject({
        release: 'exchange-2010-sp3-ur4',
        recommend: [{ kind: 'rollup', kb: 5000978, build: '14.3.513.0' }],
        behind: { releases: 28, bulletins: expect.arrayContaining(['MS14-075']) },
      });
      expect(data.findings.map(({ question }) => question)).toEqual([true]);
      expect(data.plan[0]).toMatchObject({ action: 'find-build', servers: ['X'] });
    }
  });

  it('of a text without servers is empty', async () => {
    const { json } = await api.ask('/api/v1/fleet', 'Hello.');
    expect(json.data).toMatchObject({ servers: [], findings: [], plan: [], reading: { unreadLines: 1 } });
  });

  it.each([
    ['nothing', '  ', 'text/plain', 400],
    ['a picture', 'x', 'image/png', 415],
    [
      'too many servers',
      `Name,Site\n${Array.from({ length: 20_001 }, (_, index) => `S${index},A`).join('\n')}`,
      'text/csv',
      413,
    ],
  ])('refuses %s', async (_, body, type, status) => {
    const { status: got, json } = await api.ask('/api/v1/fleet', body, type);
    expect([got, json.status]).toEqual([status, status]);
  });
});

describe('the files', () => {
  const hostile =
    'Name,Site,FileVersion\n"=HYPERLINK(""http://x"")",@SUM(A1),14.03.0174.001\n"a|b <img src=x> [l](http://y) `c`",+1,14.03.0513.000\n-2,,14.03.0513.000';
  const fleet = () => checkFleet(hostile, api.catalogue.facts, new Map());

  it('hold every server, and nothing that a spreadsheet would run', () => {
    const rows = fleetCsv(fleet()).trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)",2,BEHIND,/);
    expect(rows[1]).toContain(",'@SUM(A1),");
    expect(rows[3]).toMatch(/^'-2,/);
  });

  it('hold names as names in Markdown', () => {
    const text = fleetMarkdown(fleet(), '2026-11-20');
    expect(text).toContain(String.raw`| '=HYPERLINK("http://x") | Behind |`);
    expect(text).toContain(String.raw`a\|b \<img src=x\> \[l\](http://y) \`c\``);
    expect(text).not.toMatch(/[^\\]<img|[^\\]\[l\]/);
    expect(text).toMatch(/^# [^\n]+\n\n/);
    expect(text).toContain('\n## Plan\n\n1. ');
    const table = text.slice(text.indexOf('| Server'));
    for (const row of table.trimEnd().split('\n')) expect(row.split(/(?<!\\)\|/)).toHaveLength(8);
  });
});
