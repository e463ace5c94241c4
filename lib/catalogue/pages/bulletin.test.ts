import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '../catalogue.fixture';
import type { Catalogue } from '../open';
import { bulletinPage, type BulletinPage, type LineState } from './bulletin';
import { allBulletins } from './bulletins';
import { cvePage, type CvePage } from './cve';

let catalogue: Catalogue;
const bulletins = new Map<string, BulletinPage>();
const cves = new Map<string, CvePage>();
beforeAll(async () => {
  catalogue = await openShared();
  const all = await allBulletins(catalogue);
  for (const { id } of all.bulletins) bulletins.set(id, (await bulletinPage(catalogue, id))!);
  for (const id of all.cves) cves.set(id, (await cvePage(catalogue, id))!);
});
afterAll(() => catalogue.database.$disconnect());

const stateOf = (page: { lines: LineState[] }, lineId: string) => {
  const { state, fixedBy } = page.lines.find(({ line }) => line.id === lineId)!;
  return fixedBy.length > 0 ? [state, ...fixedBy.map(({ kb }) => kb)] : [state];
};

describe.each(['bulletin', 'CVE'])('every %s', (kind) => {
  const each = (): { id: string; lines: LineState[]; sources: { number: number }[] }[] => [
    ...(kind === 'bulletin' ? bulletins : cves).values(),
  ];

  it('has a state for every line, and never claims without a source', async () => {
    const { database } = catalogue;
    expect(each()).toHaveLength(await (kind === 'bulletin' ? database.bulletin.count() : database.cve.count()));
    expect(each().length).toBeGreaterThan(kind === 'bulletin' ? 15 : 80);
    for (const { id, lines, sources } of each()) {
      expect(
        lines.map(({ line }) => line.id),
        id,
      ).toEqual(catalogue.facts.lines.map((line) => line.id));
      for (const { line, state, fixedBy, spared, sources: numbers } of lines) {
        expect(state, `${id} ${line.id}`).toBe(
          fixedBy.length > 0 ? 'fixed-by' : spared ? 'not-affected' : 'not-listed',
        );
        expect(fixedBy.every(({ lineId }) => lineId === line.id)).toBe(true);
        expect(numbers.length > 0, `${id} ${line.id}`).toBe(state !== 'not-listed');
        expect(sources.map(({ number }) => number)).toEqual(expect.arrayContaining(numbers));
      }
    }
  });

  it('numbers its sources from 1 without a gap', () => {
    for (const { id, sources } of each())
      expect(
        sources.map(({ number }) => number),
        id,
      ).toEqual(sources.map((_, index) => index + 1));
  });

  it('speaks of at least one line', () => {
    const silent = each().filter(({ lines }) => lines.every(({ state }) => state === 'not-listed'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('bulletins', () => {
  it('are listed by the day of their publication', async () => {
    const { bulletins: listed } = await allBulletins(catalogue);
    const days = listed.map(({ published }) => published ?? '');
    expect([...days].sort()).toEqual(days);
  });

  it('MS08-039: one package for each of its two lines, and MS07-026 replaced on one', () => {
    const page = bulletins.get('MS08-039')!;
    expect(stateOf(page, 'exchange-2007-rtm')).toEqual(['fixed-by', 953469]);
    expect(stateOf(page, 'exchange-2007-sp1')).toEqual(['fixed-by', 949870]);
    for (const line of catalogue.facts.lines.slice(2)) expect(stateOf(page, line.id)).toEqual(['not-listed']);
    expect(page.umbrellaKb).toBe(953747);
    expect(page.replaces.map(({ line, bulletin, sources }) => [line.label, bulletin, sources.length > 0])).toEqual([
      ['2007 RTM', 'MS07-026', true],
    ]);
    expect(page.cves).toEqual([
      { id: 'CVE-2008-2247', notAffected: ['exchange-2007-rtm', 'exchange-2007-sp1'] },
      { id: 'CVE-2008-2248', notAffected: [] },
    ]);
  });

  it('MS07-026 is replaced by MS08-039', () => {
    expect(bulletins.get('MS07-026')!.replacedBy.map(({ line, bulletin }) => [line.label, bulletin])).toEqual([
      ['2007 RTM', 'MS08-039'],
    ]);
  });

  it('MS10-106 spares the lines that it calls not affected and says nothing of others', () => {
    const page = bulletins.get('MS10-106')!;
    expect(page.lines.map(({ line, state }) => [line.label, state])).toEqual([
      ['2007 RTM', 'not-listed'],
      ['2007 SP1', 'not-listed'],
      ['2007 SP2', 'fixed-by'],
      ['2007 SP3', 'not-affected'],
      ['2010 RTM', 'not-affected'],
      ['2010 SP1', 'not-affected'],
      ['2010 SP2', 'not-listed'],
      ['2010 SP3', 'not-listed'],
    ]);
    expect(stateOf(page, 'exchange-2007-sp2')).toEqual(['fixed-by', 2407132]);
  });

  it('number their replacements with sources of the page', () => {
    for (const { id, replaces, sources } of bulletins.values())
      for (const { bulletin, sources: numbers } of replaces) {
        expect(numbers.length, `${id} ${bulletin}`).toBeGreaterThan(0);
        expect(sources.map(({ number }) => number)).toEqual(expect.arrayContaining(numbers));
      }
  });

  it('are null where they are none of ours', async () => {
    for (const id of ['MS08-038', 'ms08-039', '', 'MS08-039 ']) expect(await bulletinPage(catalogue, id)).toBeNull();
  });
});

describe('CVEs', () => {
  it('CVE-2008-2247 spares the two lines of its day, CVE-2008-2248 is fixed on two lines', () => {
    const spared = cves.get('CVE-2008-2247')!;
    for (const line of catalogue.facts.lines)
      expect(stateOf(spared, line.id)).toEqual([
        ['exchange-2007-rtm', 'exchange-2007-sp1'].includes(line.id) ? 'not-affected' : 'not-listed',
      ]);
    const fixed = cves.get('CVE-2008-2248')!;
    expect(stateOf(fixed, 'exchange-2007-rtm')).toEqual(['fixed-by', 953469]);
    expect(stateOf(fixed, 'exchange-2007-sp1')).toEqual(['fixed-by', 949870]);
    expect(fixed.bulletins.map(({ id }) => id)).toEqual(['MS08-039']);
  });

  it('are sorted by their numbers and null where they are none of ours', async () => {
    const { cves: listed } = await allBulletins(catalogue);
    expect(listed[0]).toBe('CVE-2007-0039');
    for (const id of ['CVE-2007-0038', 'cve-2007-0039', '']) expect(await cvePage(catalogue, id)).toBeNull();
  });
});
