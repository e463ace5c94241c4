import type { LineState } from '@/lib/catalogue/pages/bulletin';

const STATES = {
  'fixed-by': 'Fixed by',
  'not-affected': 'Not affected, the source says',
  'not-listed': 'Not listed: no statement',
};

/** What a bulletin or CVE says of a servicing line; "Fixed by" is followed by the releases. */
export function lineStateText({ state, spared }: Pick<LineState, 'state' | 'spared'>): string {
  return `${STATES[state]}${state === 'fixed-by' && spared ? '; a source also calls the line not affected' : ''}`;
}

/** What silence means, to stand beside the states. */
export const NOT_LISTED =
  '“Not listed” means that our sources make no statement on the line. It is neither safe nor open by that.';
