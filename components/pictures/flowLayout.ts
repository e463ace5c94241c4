import { lanesFor } from './flowLanes';
import type { FlowStyle } from './flowStyle';
import { wrapText } from './wrapText';

/** A node of the flow in words. */
export interface FlowBox {
  id: string;
  /** Outcomes may stand in the second column. */
  outcome: boolean;
  title: string;
}

/** A labelled way from one box to another. */
export interface FlowLine {
  from: string;
  to: string;
  label: string;
}

export interface PlacedBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  titleLines: { text: string; y: number }[];
}

export interface PlacedLine {
  /** Corners of the line, from the port of its label to the box that it leads to. */
  points: [x: number, y: number][];
  labelX: number;
  labelLines: { text: string; y: number }[];
}

export interface FlowLayout {
  width: number;
  height: number;
  /** In the order of the boxes. */
  boxes: PlacedBox[];
  /** In the order of the lines. */
  lines: PlacedLine[];
}

type Gutter = 'left' | 'middle' | 'right';

/**
 * Draws the flow as boxes from top to bottom. Each box lists its ways out; each way leaves at its own row, runs down in a
 * gutter beside the boxes and enters the box that it leads to. Lines to the same box share a lane, others never do.
 *
 * @param boxes in an order in which every way leads down
 * @throws RangeError if a line names a box that is not there
 */
export function layoutFlow(boxes: readonly FlowBox[], lines: readonly FlowLine[], style: FlowStyle): FlowLayout {
  const columnOf = (box: FlowBox): 0 | 1 => (style.columns === 2 && box.outcome ? 1 : 0);
  const stacked = stack(boxes, lines, style, columnOf);
  const placeOf = (id: string) => {
    const index = boxes.findIndex((box) => box.id === id);
    const box = boxes[index];
    const place = stacked.boxes[index];
    if (!box || !place) throw new RangeError(`The flow has no box ${id}`);
    return { column: columnOf(box), ...place };
  };
  const ends = lines.map(({ from, to }, index) => {
    const [source, target] = [placeOf(from), placeOf(to)];
    const gutter: Gutter =
      style.columns === 1 ? 'right' : source.column === 0 && target.column === 0 ? 'left' : 'middle';
    return {
      source,
      target,
      gutter,
      to,
      from: stacked.ports[index] ?? 0,
      into: target.y + style.pad + style.lineHeight / 2,
    };
  });
  const lanes = lanesOf(ends, style);
  const xs = columnsAt(lanes.counts, style);
  const placed = stacked.boxes.map((box, index) => ({ ...box, x: xs.boxes[columnOf(boxes[index]!)] }));
  return {
    width: xs.width,
    height: Math.max(...stacked.boxes.map(({ y, height }) => y + height)) + 2,
    boxes: placed,
    lines: ends.map(({ source, target, gutter, from, into }, index) => {
      const lane = xs.lane(gutter, lanes.numbers[index] ?? 0);
      const edge = (column: 0 | 1) => {
        const x = xs.boxes[column];
        return lane < x ? x : x + style.boxWidths[column];
      };
      return {
        points: [
          [edge(source.column), from],
          [lane, from],
          [lane, into],
          [edge(target.column), into],
        ],
        labelX: xs.boxes[source.column] + style.pad,
        labelLines: stacked.labels[index] ?? [],
      };
    }),
  };
}

/** Puts the boxes of each column below each other, an outcome not above the row that leads to it. */
function stack(
  boxes: readonly FlowBox[],
  lines: readonly FlowLine[],
  { text, lineHeight, pad, gap, boxWidths }: FlowStyle,
  columnOf: (box: FlowBox) => 0 | 1,
) {
  const cursors: [number, number] = [2, 2];
  const ports: number[] = [];
  const labels: { text: string; y: number }[][] = [];
  const placed = boxes.map((box): PlacedBox => {
    const column = columnOf(box);
    const width = boxWidths[column];
    const sources = lines.flatMap(({ to }, index) => (to === box.id ? [ports[index] ?? 0] : []));
    const beside = column === 1 && sources.length > 0 ? Math.min(...sources) - pad - lineHeight / 2 : 0;
    const y = Math.max(cursors[column], beside);
    let baseline = y + pad + text;
    const write = (words: string, size: number) =>
      wrapText(words, size, width - 2 * pad).map((line) => {
        const at = baseline;
        baseline += lineHeight;
        return { text: line, y: at };
      });
    // Bold letters are wider.
    const titleLines = write(box.title, text * 1.08);
    lines.forEach(({ from, label }, index) => {
      if (from !== box.id) return;
      baseline += 4;
      const rows = write(label, text);
      labels[index] = rows;
      ports[index] = (rows[0]?.y ?? baseline) - text * 0.35;
    });
    const height = baseline - text + pad - y;
    cursors[column] = y + height + gap;
    return { id: box.id, x: 0, y, width, height, titleLines };
  });
  return { boxes: placed, ports, labels };
}

interface End {
  gutter: Gutter;
  to: string;
  from: number;
  into: number;
}

/** Which lane of its gutter each line takes, and how many lanes each gutter has. */
function lanesOf(ends: readonly End[], { lane }: FlowStyle) {
  const counts: Record<Gutter, number> = { left: 0, middle: 0, right: 0 };
  const numbers: number[] = [];
  for (const gutter of ['left', 'middle', 'right'] as const) {
    const targets = [...new Set(ends.filter((end) => end.gutter === gutter).map(({ to }) => to))];
    const stretches = targets.map((target) => {
      const ys = ends
        .filter((end) => end.gutter === gutter && end.to === target)
        .flatMap(({ from, into }) => [from, into]);
      return { from: Math.min(...ys), to: Math.max(...ys) };
    });
    const given = lanesFor(stretches, lane);
    counts[gutter] = Math.max(0, ...given.map((number) => number + 1));
    ends.forEach((end, index) => {
      if (end.gutter === gutter) numbers[index] = given[targets.indexOf(end.to)] ?? 0;
    });
  }
  return { counts, numbers };
}

/** Where the columns stand, with the gutters between them as wide as their lanes. */
function columnsAt(counts: Record<Gutter, number>, { boxWidths, lane, columns }: FlowStyle) {
  const room = (gutter: Gutter) => (counts[gutter] === 0 ? 2 : (counts[gutter] + 1) * lane);
  const first = room('left');
  const second = first + boxWidths[0] + room('middle');
  const right = columns === 2 ? second + boxWidths[1] : first + boxWidths[0];
  return {
    boxes: [first, second] as const,
    width: right + room('right'),
    lane: (gutter: Gutter, number: number) => {
      const step = (number + 1) * lane;
      if (gutter === 'left') return first - step;
      return gutter === 'middle' ? first + boxWidths[0] + step : right + step;
    },
  };
}
