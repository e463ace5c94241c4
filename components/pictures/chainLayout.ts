import { placeLabels } from './chainLabels';
import type { ChainStyle } from './chainStyle';
import { reach } from './spread';
import { placeText, textWidth, type PlacedText } from './textWidth';

export interface ChainMark {
  x: number;
  y: number;
  radius: number;
  /** Side of the square that answers to a pointer. */
  reach: number;
  /** Baseline of the words above it. */
  aboveY: number;
}

export interface ChainRow {
  y: number;
  from: number;
  to: number;
  /** The part of the row that the release of the page holds, ends here; null if it holds none of it. */
  heldTo: number | null;
  labels: PlacedText[];
  labelsY: number;
}

export interface ChainLayout {
  width: number;
  height: number;
  /** In the order of the releases. */
  marks: ChainMark[];
  rows: ChainRow[];
  /** "this: UR2", above its mark. */
  above: PlacedText;
  /** What the ends of the chain are, below their labels. */
  notes: (PlacedText & { y: number })[];
  /** The arrow from the last release on to another line. */
  onward: { from: number; to: number; labelX: number; y: number } | null;
}

export interface ChainWords {
  /** Short labels of the releases, oldest first: "SP1", "UR1" … */
  labels: string[];
  /** Index of the release that the page is about. */
  here: number;
  /** Words below the first and the last release. */
  notes: [first: string, last: string];
  /** Label of the line that follows, "SP3"; null if there is none. */
  onward: string | null;
}

/**
 * Places the releases of a line at equal steps on one axis, older left. A chain too long for its width goes on in a further row.
 *
 * @throws RangeError if `here` is no index of `labels`
 */
export function layoutChain({ labels, here, notes, onward }: ChainWords, style: ChainStyle): ChainLayout {
  const hereLabel = labels[here];
  if (hereLabel === undefined) throw new RangeError(`No release ${here} in a chain of ${labels.length}`);
  const { text, width, hereRadius } = style;
  const pitch = 3 * text + 2 * hereRadius + 36;
  const count = Math.ceil(labels.length / style.perRow);
  const length = Math.ceil(labels.length / count);
  const bands = Array.from({ length: count }, (_, index) =>
    placeBand(
      { labels, here, start: index * length, end: Math.min(labels.length, (index + 1) * length), onward },
      index * pitch,
      style,
    ),
  );
  const points = bands.flatMap(({ points: some }) => some);
  const sides = reach(points, 28);
  const marks = points.map((point, index) => ({ ...point, reach: sides[index]! }));
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const noteAt = ({ x, y }: ChainMark, note: string) => ({
    ...placeText(note, x, text, width),
    y: y + hereRadius + 2 * text + 10,
  });
  return {
    width,
    height: count * pitch - 8,
    marks,
    rows: bands.map(({ row }) => row),
    above: placeText(`this: ${hereLabel}`, marks[here]!.x, text, width),
    notes: labels.length === 1 ? [noteAt(first, notes[1])] : [noteAt(first, notes[0]), noteAt(last, notes[1])],
    onward:
      onward === null ? null : { from: last.x + last.radius + 4, to: last.x + 46, labelX: last.x + 52, y: last.y },
  };
}

interface Band {
  labels: string[];
  here: number;
  /** The releases of this band: from `start`, before `end`. */
  start: number;
  end: number;
  onward: string | null;
}

function placeBand({ labels, here, start, end, onward }: Band, top: number, style: ChainStyle) {
  const { text, width, radius, hereRadius } = style;
  const pad = hereRadius + 4;
  const isLast = end === labels.length;
  const room = onward !== null && isLast ? textWidth(onward, text) + 52 - pad : 0;
  const xs = steps(end - start, here - start, pad, width - pad - room, hereRadius - radius);
  const y = top + text + hereRadius + 18;
  const row: ChainRow = {
    y,
    from: start === 0 ? xs[0]! : 0,
    to: isLast ? xs.at(-1)! : width,
    heldTo: here >= end ? width : here >= start ? xs[here - start]! : null,
    labels: placeLabels(
      xs.map((x, index) => ({ label: labels[start + index]!, x, here: start + index === here })),
      text,
      width,
    ),
    labelsY: y + hereRadius + text + 6,
  };
  const points = xs.map((x, index) => ({
    x,
    y,
    aboveY: top + text,
    radius: start + index === here ? hereRadius : radius,
  }));
  return { row, points };
}

/** Equal steps from end to end, with a little more room on both sides of the larger mark, if it is one of them. */
function steps(count: number, here: number, from: number, to: number, extra: number): number[] {
  if (count === 1) return [from];
  const before = here > 0 && here < count ? extra : 0;
  const after = here >= 0 && here < count - 1 ? extra : 0;
  const step = (to - from - before - after) / (count - 1);
  return Array.from(
    { length: count },
    (_, index) => from + step * index + (index >= here ? before : 0) + (index > here ? after : 0),
  );
}
