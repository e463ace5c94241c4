import type { Spread } from './spread';

/** The measures of one drawing of the timeline, in user units. */
export interface TimelineStyle extends Spread {
  name: 'wide' | 'narrow';
  width: number;
  /** Left and right end of the time axis. */
  axisFrom: number;
  axisTo: number;
  /** Size of the text, as in `drawing.css`. */
  text: number;
  radius: number;
  laneGap: number;
  /** Space between the middle lane and the edge of its row. */
  rowPad: number;
  /** The label of a row and the end of support have lines of their own. */
  stacked: boolean;
}

/** For screens and paper of about 1000 px and more. */
export const WIDE: TimelineStyle = {
  name: 'wide',
  width: 1120,
  axisFrom: 92,
  axisTo: 1112,
  text: 14,
  radius: 5,
  gap: 13,
  laneGap: 14,
  lanes: 3,
  slack: 6,
  rowPad: 17,
  stacked: false,
};

/** For phones. */
export const NARROW: TimelineStyle = {
  name: 'narrow',
  width: 340,
  axisFrom: 6,
  axisTo: 334,
  text: 13,
  radius: 4.5,
  gap: 11,
  laneGap: 11,
  lanes: 3,
  slack: 4,
  rowPad: 12,
  stacked: true,
};
