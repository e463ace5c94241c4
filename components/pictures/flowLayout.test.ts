import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuestion } from '@/lib/wizard/flow';
import { flowGraph } from '@/lib/wizard/flowGraph';
import { layoutFlow, type FlowBox, type FlowLayout, type FlowLine } from './flowLayout';
import { NARROW_FLOW, WIDE_FLOW, type FlowStyle } from './flowStyle';

const { nodes, edges } = flowGraph();
const BOXES: FlowBox[] = nodes.map((id) => ({
  id,
  outcome: !isQuestion(id) && id !== 'CHECKLIST',
  title: `Node ${id}`,
}));
const LINES: FlowLine[] = edges.map(({ from, to, options }) => ({ from, to, label: options.join(', ') || 'then' }));
const STYLES = [WIDE_FLOW, NARROW_FLOW];

const boxOf = (layout: FlowLayout, id: string) => layout.boxes.find((box) => box.id === id)!;

/** What holds for the drawing of any flow. */
function check(boxes: FlowBox[], lines: FlowLine[], style: FlowStyle): void {
  const layout = layoutFlow(boxes, lines, style);
  expect(layout.boxes.map(({ id }) => id)).toEqual(boxes.map(({ id }) => id));
  expect(layout.lines).toHaveLength(lines.length);
  for (const { x, y, width, height, titleLines } of layout.boxes) {
    expect(x).toBeGreaterThan(0);
    expect(x + width).toBeLessThan(layout.width);
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(layout.height);
    for (const line of titleLines) expect(line.y).toBeLessThan(y + height);
  }
  for (const [index, a] of layout.boxes.entries()) {
    for (const b of layout.boxes.slice(index + 1)) {
      const apart = a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
      expect(apart, `${a.id} ${b.id}`).toBe(true);
    }
  }
  lines.forEach(({ from, to }, index) => checkLine(layout, index, boxOf(layout, from), boxOf(layout, to)));
}

/** A line leaves its box at its label, passes no box, and enters the box that it leads to. */
function checkLine(layout: FlowLayout, index: number, source: FlowBoxPlace, target: FlowBoxPlace): void {
  const { points, labelLines } = layout.lines[index]!;
  const [start, down, up, end] = points;
  if (!start || !down || !up || !end) throw new Error('A line has four corners');
  const touches = (box: FlowBoxPlace, [x, y]: [number, number]) =>
    (x === box.x || x === box.x + box.width) && y > box.y && y < box.y + box.height;
  expect(touches(source, start)).toBe(true);
  expect(touches(target, end)).toBe(true);
  expect(Math.abs(labelLines[0]!.y - start[1])).toBeLessThan(10);
  expect([start[1], down[0], up[1]]).toEqual([down[1], up[0], end[1]]);
  const [top, bottom] = [Math.min(down[1], up[1]), Math.max(down[1], up[1])];
  for (const { x, y, width, height } of layout.boxes) {
    const crossed = down[0] >= x && down[0] <= x + width && y < bottom && y + height > top;
    expect(crossed).toBe(false);
  }
}

type FlowBoxPlace = FlowLayout['boxes'][number];

describe.each(STYLES)('the $name drawing of the wizard', (style) => {
  const layout = layoutFlow(BOXES, LINES, style);

  it('has every node and every edge, in their places', () => {
    check(BOXES, LINES, style);
  });

  it('gives lines to different boxes lanes of their own', () => {
    LINES.forEach((line, index) => {
      LINES.forEach((other, beside) => {
        if (beside <= index || other.to === line.to) return;
        const [a, b] = [layout.lines[index]!.points, layout.lines[beside]!.points];
        const overlap =
          Math.min(a[1]![1], a[2]![1]) < Math.max(b[1]![1], b[2]![1]) &&
          Math.min(b[1]![1], b[2]![1]) < Math.max(a[1]![1], a[2]![1]);
        expect(a[1]![0] === b[1]![0] && overlap, `${line.from} ${line.to}, ${other.from} ${other.to}`).toBe(false);
      });
    });
  });
});

it('fits a phone without scrolling', () => {
  expect(layoutFlow(BOXES, LINES, NARROW_FLOW).width).toBeLessThanOrEqual(358);
});

it('refuses a line to a box that is not there', () => {
  const lines = [{ from: 'product', to: 'nowhere', label: 'x' }];
  expect(() => layoutFlow(BOXES, lines, WIDE_FLOW)).toThrow('no box nowhere');
});

it('draws any flow whose lines lead down', () => {
  const flow = fc
    .array(fc.record({ title: fc.lorem({ maxCount: 8 }), outcome: fc.boolean() }), { minLength: 2, maxLength: 8 })
    .chain((boxes) => {
      const pair = fc.tuple(fc.nat(boxes.length - 2), fc.nat(boxes.length), fc.lorem({ maxCount: 8 }));
      return fc.tuple(fc.constant(boxes), fc.array(pair, { maxLength: 12 }));
    });
  fc.assert(
    fc.property(flow, fc.constantFrom(...STYLES), (drawn, style) => {
      const [given, pairs] = drawn;
      const boxes = given.map((box, index) => ({ ...box, id: String(index) }));
      const lines = pairs.map(([from, further, label]) => {
        const to = Math.min(boxes.length - 1, from + 1 + further);
        return { from: String(from), to: String(to), label };
      });
      check(boxes, lines, style);
    }),
  );
});
