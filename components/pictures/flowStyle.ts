/** The measures of one drawing of the flow, in user units. */
export interface FlowStyle {
  name: 'wide' | 'narrow';
  /** Outcomes stand in a column of their own, beside the questions. */
  columns: 1 | 2;
  /** Size of the text, as in `flow.css`. */
  text: number;
  lineHeight: number;
  /** Width of the boxes of each column. */
  boxWidths: readonly [number, number];
  /** Room between the edge of a box and its words. */
  pad: number;
  /** Room between two boxes, one below the other. */
  gap: number;
  /** Room between two lines, one beside the other. */
  lane: number;
}

/** For columns of about 920 px and more. */
export const WIDE_FLOW: FlowStyle = {
  name: 'wide',
  columns: 2,
  text: 14,
  lineHeight: 20,
  boxWidths: [430, 270],
  pad: 12,
  gap: 22,
  lane: 14,
};

/** For phones. */
export const NARROW_FLOW: FlowStyle = {
  name: 'narrow',
  columns: 1,
  text: 13,
  lineHeight: 18,
  boxWidths: [252, 252],
  pad: 9,
  gap: 14,
  lane: 9,
};
