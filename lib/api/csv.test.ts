import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { csvCell, releasesCsv } from './csv';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

/** Reads CSV as RFC 4180 defines it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (token.lastIndex < text.length) {
    const [, quoted, plain, end] = token.exec(text) ?? [];
    if (end === undefined) throw new Error('This is no CSV');
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a cell', () => {
  it.each([
    [null, ''],
    [0, '0'],
    [-1, '-1'],
    [true, 'true'],
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    ['+2', "'+2"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("a")', `"'=HYPERLINK(""a"")"`],
    ['\uff1d1', "'\uff1d1"],
  ])('%j', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('is read back, and never begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[read] = []] = readCsv(`${csvCell(text)}\r\n`);
        expect([text, `'${text}`]).toContain(read);
        expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

it('lists every release in a row of as many cells as there are columns', () => {
  const [head = [], ...rows] = readCsv(releasesCsv(catalogue));
  const { releases } = catalogue.facts;
  expect(head.slice(0, 3)).toEqual(['id', 'product', 'line']);
  expect(rows.map(([id]) => id)).toEqual(releases.map(({ id }) => id));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  const ur2 = rows.find(([id]) => id === 'exchange-2007-rtm-ur2') ?? [];
  const cell = (name: string) => ur2[head.indexOf(name)];
  expect([cell('build'), cell('longBuild'), cell('kb'), cell('status'), cell('replacedBy'), cell('recommend')]).toEqual(
    [
      '8.0.711.2',
      '08.00.0711.002',
      '935490',
      'replaced',
      'exchange-2007-rtm-ur7',
      'exchange-2007-sp3 exchange-2007-sp3-ur23',
    ],
  );
});
