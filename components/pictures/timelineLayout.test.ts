import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/lib/exchange/date';
import { releasesOfLine } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { timeAxis } from './timeAxis';
import { layoutTimeline } from './timelineLayout';
import { NARROW, WIDE } from './timelineStyle';

const BOTH = ['exchange-2007', 'exchange-2010'];
const label = () => 'Support ended 13 October 2020';

describe.each([WIDE, NARROW])('layoutTimeline, $name', (style) => {
  const layout = layoutTimeline(FACTS, BOTH, style, label);
  const rows = layout.groups.flatMap((group) => group.rows);
  const axis = timeAxis(['2007-03-08', '2021-03-02'], style.axisFrom, style.axisTo, 40);

  it('has a row for each line and a mark for each release', () => {
    expect(rows.map(({ line }) => line.label)).toEqual([
      '2007 RTM',
      '2007 SP1',
      '2007 SP2',
      '2007 SP3',
      '2010 RTM',
      '2010 SP1',
      '2010 SP2',
      '2010 SP3',
    ]);
    for (const { line, marks } of rows) {
      expect(marks.map(({ release }) => release.id).sort()).toEqual(
        releasesOfLine(FACTS, line.id)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('draws marks of at least 8 and lets none hide another of its row', () => {
    expect(style.radius * 2).toBeGreaterThanOrEqual(8);
    for (const { marks } of rows) {
      marks.forEach((a, index) => {
        for (const b of marks.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * style.radius);
        }
      });
    }
  });

  it('keeps every mark within 7 of its date and inside the axis', () => {
    for (const { marks } of rows) {
      for (const { x, release } of marks) {
        expect(x - axis.at(release.date)).toBeGreaterThanOrEqual(-1e-9);
        expect(x - axis.at(release.date)).toBeLessThanOrEqual(7);
        expect(x + style.radius).toBeLessThanOrEqual(style.axisTo);
      }
    }
  });

  it('begins a row at the date of its baseline and ends it at its last release, both on the line', () => {
    for (const { line, marks, from, to, y, last } of rows) {
      const [baseline] = releasesOfLine(FACTS, line.id);
      expect(from).toBeCloseTo(axis.at(baseline!.date), 9);
      expect(marks[0]).toMatchObject({ release: { kind: 'baseline' }, y });
      expect(marks.at(-1)).toMatchObject({ release: { id: last.id }, x: to, y });
    }
  });

  it('shows that SP1 of 2007 went on after SP2 had come', () => {
    const row = (name: string) => rows.find(({ line }) => line.label === name)!;
    expect(row('2007 SP1').to).toBeGreaterThan(row('2007 SP2').from);
  });

  it('stacks rows without overlap, marks inside their rows', () => {
    rows.forEach((row, index) => {
      expect(row.top).toBeGreaterThanOrEqual(rows[index - 1]?.bottom ?? 0);
      for (const { y } of row.marks) {
        expect(y - style.radius).toBeGreaterThan(row.top);
        expect(y + style.radius).toBeLessThan(row.bottom);
      }
    });
    expect(layout.height).toBeGreaterThan(rows.at(-1)!.bottom);
  });

  it('puts the end of support where its day is', () => {
    expect(layout.groups.map(({ edge }) => edge?.x)).toEqual([axis.at('2017-04-11'), axis.at('2020-10-13')]);
    expect(layout.groups[1]?.edge?.anchor).toBe('end');
  });

  it('draws no edge where the end of support is not known', () => {
    const facts = { ...FACTS, products: FACTS.products.map((product) => ({ ...product, supportEnded: null })) };
    expect(layoutTimeline(facts, BOTH, style, () => '').groups.map(({ edge }) => edge)).toEqual([null, null]);
  });

  it('draws only the products that are asked for, on an axis of their own', () => {
    const one = layoutTimeline(FACTS, ['exchange-2010'], style, label);
    expect(one.groups.map(({ product }) => product.id)).toEqual(['exchange-2010']);
    expect(one.ticks[0]).toMatchObject({ year: 2009, x: style.axisFrom });
  });
});

describe('layoutTimeline', () => {
  it('holds the longest row of the catalogue', () => {
    const longest = Math.max(...FACTS.lines.map(({ id }) => releasesOfLine(FACTS, id).length));
    expect(longest).toBe(34);
    const days = releasesOfLine(FACTS, 'exchange-2010-sp3').map(({ date }) => dayNumber(date));
    expect(days.at(-1)! - days[0]!).toBeGreaterThan(8 * 365);
  });

  it('refuses to draw nothing', () => {
    expect(() => layoutTimeline(FACTS, [], WIDE, label)).toThrow('at least one release');
  });
});
