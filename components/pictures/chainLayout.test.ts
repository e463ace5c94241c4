import { describe, expect, it } from 'vitest';
import { lineById, releasesOfLine } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { layoutChain } from './chainLayout';
import { NARROW_CHAIN, WIDE_CHAIN } from './chainStyle';
import { shortLabel } from './releaseWords';

const chains = FACTS.lines.map(({ id }) => ({
  id,
  labels: releasesOfLine(FACTS, id).map((release) => shortLabel(release, lineById(FACTS, id))),
}));
const notes: [string, string] = ['Baseline', 'Latest, out of support'];
const onwardOf = (id: string) => (id.endsWith('sp3') ? null : 'SP3');

describe.each([WIDE_CHAIN, NARROW_CHAIN])('layoutChain, $name', (style) => {
  const every = chains.flatMap(({ id, labels }) =>
    labels.map((_, here) => ({
      labels,
      here,
      layout: layoutChain({ labels, here, notes, onward: onwardOf(id) }, style),
    })),
  );

  it('runs from older left to newer right, row by row, without marks that touch', () => {
    for (const { labels, layout } of every) {
      expect(layout.marks).toHaveLength(labels.length);
      layout.marks.slice(1).forEach((mark, index) => {
        const before = layout.marks[index]!;
        if (mark.y === before.y) expect(mark.x - before.x).toBeGreaterThanOrEqual(mark.radius + before.radius + 3);
        else expect(mark.y).toBeGreaterThan(before.y);
      });
    }
  });

  it('draws marks of at least 8 and the release of the page larger than all others', () => {
    for (const { here, layout } of every) {
      layout.marks.forEach((mark, index) => {
        expect(mark.radius * 2).toBeGreaterThanOrEqual(8);
        if (index !== here) expect(layout.marks[here]!.radius).toBeGreaterThan(mark.radius + 1);
      });
    }
  });

  it('stays inside the picture', () => {
    for (const { layout } of every) {
      for (const { x, y, radius } of layout.marks) {
        expect(x - radius).toBeGreaterThan(0);
        expect(x + radius).toBeLessThan(layout.width);
        expect(y + radius).toBeLessThan(layout.height);
      }
      for (const text of [layout.above, ...layout.notes, ...layout.rows.flatMap(({ labels }) => labels)]) {
        expect(text.from).toBeGreaterThanOrEqual(0);
        expect(text.to).toBeLessThanOrEqual(layout.width);
      }
    }
  });

  it('names both ends, the release of the page once, and lets no two labels touch', () => {
    for (const { labels, here, layout } of every) {
      const texts = layout.rows.flatMap((row) => row.labels.map(({ text }) => text));
      expect(layout.above.text).toBe(`this: ${labels[here]}`);
      expect(texts).not.toContain(labels[here]);
      for (const end of [0, labels.length - 1]) if (end !== here) expect(texts).toContain(labels[end]);
      for (const row of layout.rows) {
        row.labels
          .slice(1)
          .forEach((label, index) => expect(label.from).toBeGreaterThanOrEqual(row.labels[index]!.to + 8));
      }
    }
  });

  it('leaves room for the arrow onward', () => {
    for (const { layout } of every) {
      if (!layout.onward) continue;
      expect(layout.onward.to - layout.onward.from).toBeGreaterThan(20);
      expect(layout.onward.labelX).toBeLessThan(layout.width - 20);
    }
  });

  it('marks as held what lies before the release of the page', () => {
    for (const { here, layout } of every) {
      const mark = layout.marks[here]!;
      for (const { y, heldTo } of layout.rows) {
        expect(heldTo).toBe(y < mark.y ? layout.width : y === mark.y ? mark.x : null);
      }
    }
  });
});

describe('layoutChain', () => {
  it('keeps one row where it fits and takes two on a phone where it does not', () => {
    const longest = chains.find(({ id }) => id === 'exchange-2010-sp3')!;
    const words = { labels: longest.labels, here: 3, notes, onward: null };
    expect(layoutChain(words, WIDE_CHAIN).rows).toHaveLength(1);
    expect(layoutChain(words, NARROW_CHAIN).rows).toHaveLength(2);
  });

  it('labels every release of a short line', () => {
    const { rows } = layoutChain({ labels: ['RTM', 'UR1', 'UR2', 'UR3'], here: 2, notes, onward: 'SP3' }, NARROW_CHAIN);
    expect(rows.flatMap(({ labels }) => labels.map(({ text }) => text))).toEqual(['RTM', 'UR1', 'UR3']);
  });

  it('draws a line of one release', () => {
    const layout = layoutChain({ labels: ['RTM'], here: 0, notes, onward: null }, WIDE_CHAIN);
    expect(layout.marks).toHaveLength(1);
    expect(layout.notes.map(({ text }) => text)).toEqual([notes[1]]);
  });

  it.each([-1, 2])('refuses the index %i of two', (here) => {
    expect(() => layoutChain({ labels: ['RTM', 'UR1'], here, notes, onward: null }, WIDE_CHAIN)).toThrow(RangeError);
  });
});
