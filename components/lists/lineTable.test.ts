import { describe, expect, it } from 'vitest';
import type { LineRow } from '@/lib/catalogue/pages/line';
import { releasesOfLine } from '@/lib/exchange/supersession';
import { verdictOn } from '@/lib/exchange/verdict';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { arrange, countShown, readView, SHOWS, sortedBy, SORTS, viewQuery, type TableView } from './lineTable';

const FIX_COUNTS: Record<string, number> = { UR4: 20, 'UR3 v2': 1, UR10: 1, UR12: 0 };
const SECURITY = ['UR8', 'UR12'];

/** The rows of 2007 SP3, newest first, with a few counts of fixes and security releases. */
const rows = releasesOfLine(FACTS, 'exchange-2007-sp3')
  .toReversed()
  .map((release): LineRow => {
    const short = release.label.replace('2007 SP3 ', '');
    const security = SECURITY.includes(short);
    const fixCount = FIX_COUNTS[short] ?? null;
    return {
      verdict: verdictOn(FACTS, { ...release, security }),
      bulletins: [],
      fixCount,
      fixesComplete: fixCount === null ? null : true,
    };
  });

const usual: TableView = { sort: 'build', order: 'desc', show: 'all' };
const names = (view: Partial<TableView>) =>
  arrange(rows, { ...usual, ...view }).map(({ verdict }) => verdict.release.label.replace('2007 SP3 ', ''));
const everyView = SORTS.flatMap((sort) =>
  (['asc', 'desc'] as const).flatMap((order) => SHOWS.map((show): TableView => ({ sort, order, show }))),
);

describe('the view in the query string', () => {
  it('is newest first and whole by itself', () => {
    expect(readView({})).toEqual(usual);
    expect(viewQuery(usual)).toBe('');
  });

  it('survives being written and read, each view with an address of its own', () => {
    for (const view of everyView) {
      expect(readView(Object.fromEntries(new URLSearchParams(viewQuery(view))))).toEqual(view);
    }
    expect(new Set(everyView.map(viewQuery)).size).toBe(everyView.length);
  });

  it.each([
    [{ sort: 'name', order: 'up', show: 'none' }, usual],
    [{ sort: '', order: '', show: '' }, usual],
    [{ sort: 'DATE' }, usual],
    [{ sort: 'toString', show: '__proto__' }, usual],
    [
      { sort: ['date', 'kb'], show: [] },
      { ...usual, sort: 'date' },
    ],
    [
      { q: 'x', sort: 'kb' },
      { ...usual, sort: 'kb' },
    ],
  ])('ignores what it does not know: %j', (query, view) => {
    expect(readView(query)).toEqual(view);
  });

  it('turns the order of a column that is sorted already, and keeps what is shown', () => {
    expect(sortedBy(usual, 'build')).toEqual({ ...usual, order: 'asc' });
    expect(sortedBy({ ...usual, order: 'asc' }, 'build')).toEqual(usual);
    expect(sortedBy({ sort: 'build', order: 'asc', show: 'security' }, 'kb')).toEqual({
      sort: 'kb',
      order: 'desc',
      show: 'security',
    });
  });
});

describe('arrange', () => {
  it('sorts by build as numbers', () => {
    const whole = names({});
    expect(whole.slice(0, 2)).toEqual(['UR23', 'UR22']);
    expect(whole.slice(-3)).toEqual(['UR2', 'UR1', '2007 SP3']);
    expect(names({ order: 'asc' })).toEqual(whole.toReversed());
  });

  it('sorts by date, a month without a day at its place', () => {
    const byDate = names({ sort: 'date', order: 'asc' });
    expect(byDate.slice(0, 2)).toEqual(['2007 SP3', 'UR1']);
    expect(byDate.slice(byDate.indexOf('UR17'), byDate.indexOf('UR17') + 3)).toEqual(['UR17', 'UR18', 'UR19']);
  });

  it('sorts by KB number, the baseline without one last in either order', () => {
    expect(names({ sort: 'kb', order: 'asc' }).slice(0, 3)).toEqual(['UR1', 'UR2', 'UR3']);
    expect(names({ sort: 'kb' }).slice(0, 2)).toEqual(['UR23', 'UR22']);
    expect(names({ sort: 'kb', order: 'asc' }).at(-1)).toBe('2007 SP3');
    expect(names({ sort: 'kb' }).at(-1)).toBe('2007 SP3');
  });

  it('sorts by fixes, equal counts newest first and unknown lists last in either order', () => {
    const unknown = names({}).filter((name) => FIX_COUNTS[name] === undefined);
    expect(names({ sort: 'fixes' })).toEqual(['UR4', 'UR10', 'UR3 v2', 'UR12', ...unknown]);
    expect(names({ sort: 'fixes', order: 'asc' })).toEqual(['UR12', 'UR10', 'UR3 v2', 'UR4', ...unknown]);
  });

  it('picks a part of the table', () => {
    expect(names({ show: 'security' })).toEqual(['UR12', 'UR8']);
    expect(names({ show: 'recalled' })).toEqual(['UR3']);
    expect(names({ show: 'fixes-known' })).toEqual(['UR12', 'UR10', 'UR4', 'UR3 v2']);
  });

  it('counts what each part shows, in every order, and leaves the rows as they were', () => {
    const before = [...rows];
    const counts = countShown(rows);
    expect(counts).toEqual({ all: rows.length, security: 2, recalled: 1, 'fixes-known': 4 });
    for (const view of everyView) expect(arrange(rows, view)).toHaveLength(counts[view.show]);
    expect(rows).toEqual(before);
  });
});
