import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { COMMAND_HEADER, COMMANDS } from './commands';
import { checkFleet } from './fleet';

/** What the lines print: the header, then a quoted row for each server. */
const printed = (rows: string[][]) =>
  [COMMAND_HEADER, ...rows.map((cells) => cells.map((cell) => `"${cell}"`).join(','))].join('\r\n');

describe('our own lines', () => {
  it.each(COMMANDS)('$id writes the header and five cells, and only reads', ({ text }) => {
    expect(text).toContain(`'${COMMAND_HEADER}'`);
    expect(text).toContain(`'"{0}","{1}","{2}","{3}","{4}"' -f`);
    expect(text).not.toContain('\n');
    const verbs = [...text.matchAll(/\b([A-Z][a-z]+)-[A-Z]\w+/g)].map(([, verb]) => verb);
    expect(verbs.filter((verb) => !['Get', 'Split'].includes(verb ?? ''))).toEqual([]);
    expect(text).not.toMatch(/\btry\b|ConvertTo-Csv|\bSet-|\bRemove-|Out-File/);
  });

  it('print what is read', () => {
    const { servers } = checkFleet(
      printed([
        [
          'EX1',
          'Version 14.3 (Build 123.4)',
          'Mailbox, ClientAccess, HubTransport',
          'contoso.com/Configuration/Sites/Berlin',
          '14.03.0224.001',
        ],
        ['EX2', 'Version 8.1 (Build 240.6)', 'Mailbox', 'contoso.com/Configuration/Sites/Rome', 'NotReached'],
        ['EX3', 'Version 6.5 (Build 7638.2: Service Pack 2)', 'None', '', 'NotReached'],
        ['EX4', '', '', '', 'NotReached'],
      ]),
      FACTS,
      new Map(),
    );
    expect(servers.map(({ name, verdict, site, roles }) => [name, verdict, site, roles.length])).toEqual([
      ['EX1', 'REPLACE_NOW', 'Berlin', 3],
      ['EX2', 'SP_ONLY', 'Rome', 1],
      ['EX3', 'NOT_COVERED', null, 0],
      ['EX4', 'UNREADABLE', null, 0],
    ]);
    expect(servers[3]?.unreadable).toBe('not-reached');
  });
});
