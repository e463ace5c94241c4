import type { ChainStyle } from './chainStyle';
import { reach } from './spread';
import { keepInside, textWidth } from './textWidth';

export interface ChainMark {
  x: number;
  radius: number;
  /** Side of the square that answers to a pointer. */
  reach: number;
}

export interface ChainLabel {
  /** Which release it names. */
  index: number;
  text: string;
  /** Middle of the text. */
  x: number;
}

export interface ChainLayout {
  width: number;
  height: number;
  /** Height of the axis. */
  y: number;
  marks: ChainMark[];
  /** "this: UR2", above its mark. */
  above: ChainLabel;
  aboveY: number;
  below: ChainLabel[];
  belowY: number;
  /** Baseline of the second line of words, at both ends. */
  notesY: number;
  /** The arrow from the last release on to another line. */
  onward: { from: number; to: number; labelX: number } | null;
}

export interface ChainWords {
  /** Short labels of the releases, oldest first: "SP1", "UR1" … */
  labels: string[];
  /** Index of the release that the page is about. */
  here: number;
  /** Label of the line that follows, "SP3"; null if there is none. */
  onward: string | null;
}

const ROOM_BETWEEN_LABELS = 8;

/**
 * Places the releases of a line at equal steps on one axis, older left, and as many labels as have room:
 * the ends first, then the neighbours of the release that the page is about, then all others or every fifth.
 *
 * @throws RangeError if `here` is no index of `labels`
 */
export function layoutChain({ labels, here, onward }: ChainWords, style: ChainStyle): ChainLayout {
  const hereLabel = labels[here];
  if (hereLabel === undefined) throw new RangeError(`No release ${here} in a chain of ${labels.length}`);
  const { text, width, radius, hereRadius } = style;
  const pad = hereRadius + 4;
  const onwardRoom = onward === null ? 0 : textWidth(onward, text) + 52;
  const xs = steps(labels.length, here, pad, width - pad - onwardRoom, hereRadius - radius);
  const y = text + 14 + hereRadius + 6;
  const sides = reach(xs.map((x) => ({ x, y })), 28);
  const marks = xs.map((x, index) => ({ x, radius: index === here ? hereRadius : radius, reach: sides[index]! }));
  const last = xs.at(-1)!;
  const words = `this: ${hereLabel}`;
  const belowY = y + hereRadius + text + 6;
  return {
    width,
    height: belowY + text + 12,
    y,
    marks,
    above: { index: here, text: words, x: keepInside(xs[here]!, textWidth(words, text) * 1.1, 0, width) },
    aboveY: text,
    below: placeLabels(labels, xs, here, style),
    belowY,
    notesY: belowY + text + 4,
    onward: onward === null ? null : { from: last + marks.at(-1)!.radius + 4, to: last + pad + 34, labelX: last + pad + 40 },
  };
}

/** Equal steps from end to end, with a little more room on both sides of the larger mark. */
function steps(count: number, here: number, from: number, to: number, extra: number): number[] {
  if (count === 1) return [from];
  const extras = (here > 0 ? extra : 0) + (here < count - 1 ? extra : 0);
  const step = (to - from - extras) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const passed = (here > 0 && index >= here ? extra : 0) + (index > here ? extra : 0);
    return from + step * index + passed;
  });
}

function placeLabels(labels: string[], xs: number[], here: number, { text, width }: ChainStyle): ChainLabel[] {
  const placed: ChainLabel[] = [];
  const room = (label: ChainLabel) =>
    placed.every(
      (other) =>
        Math.abs(other.x - label.x) >= (textWidth(other.text, text) + textWidth(label.text, text)) / 2 + ROOM_BETWEEN_LABELS,
    );
  const labelAt = (index: number): ChainLabel => {
    const word = labels[index]!;
    return { index, text: word, x: keepInside(xs[index]!, textWidth(word, text), 0, width) };
  };
  const place = (index: number) => {
    const label = labelAt(index);
    if (room(label)) placed.push(label);
  };

  const all = labels.map((_, index) => index).filter((index) => index !== here);
  const ends = [0, labels.length - 1].filter((index) => index !== here);
  const neighbours = [here - 1, here + 1].filter((index) => index >= 0 && index < labels.length);
  for (const index of new Set([...ends, ...neighbours])) place(index);

  const before = placed.length;
  const others = all.filter((index) => !placed.some((label) => label.index === index));
  others.forEach(place);
  if (placed.length < before + others.length) {
    placed.length = before;
    others.filter((index) => /^UR\d*[05]$/.test(labels[index]!)).forEach(place);
  }
  return placed.sort((a, b) => a.index - b.index);
}
