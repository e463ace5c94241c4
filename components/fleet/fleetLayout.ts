import type { Release } from '@/lib/exchange/facts';
import { formatCount } from '@/lib/fleet/names';
import type { LineStand } from '@/lib/fleet/summary';
import { textWidth } from '../pictures/textWidth';

/** The measures of one drawing, in user units. */
export interface FleetStyle {
  name: 'wide' | 'narrow';
  width: number;
  /** Left and right end of the track of releases. */
  from: number;
  to: number;
  /** Size of the text, as in `drawing.css`. */
  text: number;
  /** Height of the highest bar. */
  bar: number;
  /** The label of a line stands above its track, not before it. */
  stacked: boolean;
}

export const WIDE: FleetStyle = { name: 'wide', width: 1120, from: 110, to: 1020, text: 14, bar: 46, stacked: false };
export const NARROW: FleetStyle = { name: 'narrow', width: 340, from: 6, to: 334, text: 13, bar: 40, stacked: true };

export interface FleetBar {
  release: Release;
  count: number;
  x: number;
  top: number;
  width: number;
  /** Its number; null where it would cover that of a higher bar. */
  label: string | null;
}

export interface FleetTrack {
  stand: LineStand;
  /** Height of the track itself. */
  y: number;
  labelY: number;
  /** Baseline of the names of the first and the last release. */
  endY: number;
  ticks: number[];
  bars: FleetBar[];
}

export interface FleetLayout {
  height: number;
  tracks: FleetTrack[];
}

const GAP = 10;
const WIDEST = 16;

/** Places the releases of each line on a track, evenly and oldest first, with a bar for the servers on each. */
export function layoutFleet(stands: readonly LineStand[], style: FleetStyle): FleetLayout {
  const most = Math.max(1, ...stands.flatMap(({ releases }) => releases.map(({ count }) => count)));
  let top = 0;
  const tracks = stands.map((stand): FleetTrack => {
    const head = style.stacked ? style.text + 6 : 0;
    const y = top + head + style.text + 4 + style.bar;
    const step = (style.to - style.from) / Math.max(1, stand.releases.length - 1);
    const ticks = stand.releases.map((_, index) => style.from + index * step);
    const width = Math.min(WIDEST, step * 0.7);
    const bars = stand.releases.flatMap(({ release, count }, index): FleetBar[] => {
      if (count === 0) return [];
      // The root keeps one server visible beside a thousand.
      const height = Math.max(3, style.bar * Math.sqrt(count / most));
      return [{ release, count, x: ticks[index] ?? style.from, top: y - height, width, label: null }];
    });
    const track = {
      stand,
      y,
      labelY: style.stacked ? top + style.text : y,
      endY: y + style.text + 4,
      ticks,
      bars: withLabels(bars, style),
    };
    top = track.endY + GAP;
    return track;
  });
  return { height: Math.max(top, 1), tracks };
}

/** Gives the bars their numbers, the greatest first, as long as there is room. */
function withLabels(bars: FleetBar[], { text, width }: FleetStyle): FleetBar[] {
  const taken: [number, number][] = [];
  const labelled = new Map<FleetBar, string>();
  for (const bar of bars.toSorted((a, b) => b.count - a.count)) {
    const label = formatCount(bar.count);
    const half = textWidth(label, text) / 2;
    const centre = Math.min(Math.max(bar.x, half), width - half);
    const span: [number, number] = [centre - half - 2, centre + half + 2];
    if (taken.some(([from, to]) => span[0] < to && span[1] > from)) continue;
    taken.push(span);
    labelled.set(bar, label);
  }
  return bars.map((bar) => ({ ...bar, label: labelled.get(bar) ?? null }));
}
