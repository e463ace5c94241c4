/** The measures of one drawing of a chain, in user units. */
export interface ChainStyle {
  name: 'wide' | 'narrow';
  width: number;
  /** Size of the text, as in `drawing.css`. */
  text: number;
  radius: number;
  /** Radius of the release that the page is about. */
  hereRadius: number;
  /** A longer chain goes on in a second row. */
  perRow: number;
}

/** For columns of about 640 px and more. */
export const WIDE_CHAIN: ChainStyle = { name: 'wide', width: 760, text: 14, radius: 5, hereRadius: 8, perRow: 40 };

/** For phones. */
export const NARROW_CHAIN: ChainStyle = {
  name: 'narrow',
  width: 340,
  text: 13,
  radius: 4.5,
  hereRadius: 7,
  perRow: 18,
};
