import { dayNumber } from '@/lib/exchange/date';
import type { Line, Release } from '@/lib/exchange/facts';
import { reach, spread } from './spread';
import type { TimelineStyle } from './timelineStyle';
import type { TimeAxis } from './timeAxis';

export interface TimelineMark {
  release: Release;
  x: number;
  y: number;
  /** Side of the square that answers to a pointer. */
  reach: number;
}

export interface TimelineRow {
  line: Line;
  top: number;
  bottom: number;
  /** Height of the middle lane. */
  y: number;
  /** Baseline of the row's label. */
  labelY: number;
  /** The row begins at its baseline and ends at its last release. */
  from: number;
  to: number;
  marks: TimelineMark[];
  /** Where support of the line itself ended; null if no source gives the day. */
  supportEnd: number | null;
  /** Last release of the line. */
  last: Release;
}

/** Places the releases of one line below `top`, oldest first. */
export function placeRow(
  line: Line,
  releases: Release[],
  top: number,
  axis: TimeAxis,
  style: TimelineStyle,
): TimelineRow {
  const dated = [...releases].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
  const spots = spread(
    dated.map(({ date }) => axis.at(date)),
    style,
  );
  const above = spots.some(({ lane }) => lane < 0) ? style.laneGap : 0;
  const below = spots.some(({ lane }) => lane > 0) ? style.laneGap : 0;
  const head = style.stacked ? style.text + 6 : 0;
  const y = top + head + style.rowPad + above;

  const points = spots.map((spot) => ({ x: spot.x, y: y + spot.lane * style.laneGap }));
  const sides = reach(points, 24);
  const marks = dated.map((release, index) => ({ release, ...points[index]!, reach: sides[index]! }));
  return {
    line,
    top,
    bottom: y + below + style.rowPad,
    y,
    labelY: style.stacked ? top + style.text : y + style.text * 0.35,
    from: points[0]!.x,
    to: Math.max(...points.map(({ x }) => x)),
    marks,
    supportEnd: line.supportEnded ? axis.at(line.supportEnded) : null,
    last: releases.at(-1)!,
  };
}
