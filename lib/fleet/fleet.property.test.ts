import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { checkFleet } from './fleet';
import { FleetTooLarge, MOST_LINES, MOST_SERVERS } from './limits';
import { NO_OPTIONS } from './options';

/** Pieces of what people paste, in any order. */
const PIECES = [
  'Name',
  'AdminDisplayVersion',
  'FileVersion',
  'ServerRole',
  'Site',
  'DAG',
  'MBX1',
  'CAS1',
  '...',
  '…',
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  ' : ',
  ':',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '---- ',
  '-',
  '{',
  '}',
  '[',
  ']',
  '\\\\MBX2\\c$\\',
  'Version 14.3 (Build 123.4)',
  'Version 8.1 (Bu',
  '14.03.0513.000',
  '8.0.711.2',
  '8.0.',
  '0.1 (8.0.535.0)',
  'NotReached',
  'KB2917508',
  'No Rollup Updates are installed',
  '#TYPE X',
  '[PS] C:\\>',
  '\0',
  '\ufeff',
  'é',
  '名前',
];
const pasted = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(pasted, fc.string({ unit: 'binary', maxLength: 300 }), fc.json());
const check = (text: string) => checkFleet(text, FACTS, new Map(), NO_OPTIONS);
const digits = (text: string) =>
  text
    .replace(/\D+/g, ' ')
    .split(' ')
    .filter((part) => part !== '')
    .map(Number);

describe('any text', () => {
  it('is answered, with no more servers than it has lines or entries', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { servers, plan } = check(text);
        expect(servers.length).toBeLessThanOrEqual(text.split(/\r\n|[\n\r{]/).length);
        for (const step of plan) expect(servers).toEqual(expect.arrayContaining(step.servers));
      }),
      { numRuns: 500 },
    );
  });

  it('names no server and no build that does not stand in it', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const plain = text.replaceAll('\0', '').replace(/\s+/g, '');
        for (const { name, decision, signals } of check(text).servers) {
          if (name !== null) expect(plain).toContain(name.replace(/\s+/g, ''));
          // A build follows from an installed update too, whose number stands there.
          const used = signals.find((signal) => signal.used);
          if (decision?.build && used && used.kind !== 'update') {
            const source = digits(text).join(' ');
            expect(source).toContain(decision.build.split('.').map(Number).join(' '));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('every release', () => {
  it.each(FACTS.releases.map(({ build, id }) => [build, id]))('%s as a file version is that release', (build, id) => {
    const [server] = check(`Name,FileVersion\nEX1,${build}`).servers;
    expect(server?.decision?.release?.id).toBe(id);
  });
});

describe('limits', () => {
  it('refuses more servers than are answered at once', () => {
    const text = `Name,Site\n${Array.from({ length: MOST_SERVERS + 1 }, (_, index) => `S${index},A`).join('\n')}`;
    expect(() => check(text)).toThrow(FleetTooLarge);
    expect(() => check(text)).toThrow('The limit is 20,000 servers.');
  });

  it('refuses a text of almost nothing but lines', () =>
    expect(() => check('\n'.repeat(MOST_LINES))).toThrow('The limit is 400,000 lines.'));

  it.each([
    ['quotation marks', '",\n'],
    ['rules', '-\n'],
    ['fields', 'a : b\n'],
    ['open brackets', '['],
    ['open objects', '{"a":'],
    ['parts of builds', '8.1.'],
    ['an open display version', '8.1 (Build '],
    ['headers', 'Name,Version\n\nName : a\n'],
    ['spaces', ' '],
  ])('reads 200 kB of %s', (_, piece) => {
    const { servers } = check(piece.repeat(Math.floor(200_000 / piece.length)));
    expect(servers.length).toBeLessThanOrEqual(2);
  });

  it('reads 20,000 columns over as many rows', () => {
    const text = `Name,FileVersion,${'x,'.repeat(20_000)}\n${'a,\n'.repeat(20_000)}`;
    expect(check(text).servers).toHaveLength(1);
  });
});
