import type { Release } from '@/lib/exchange/facts';
import type { Reason } from './decision';
import type { GoalAnswer } from './goalField';

/**
 * How the server stands with the goal:
 * - `HOLDS`: the installed release has it; `OPEN`: a release of the line has it and the installed one is older
 * - `ROLLUP_UNKNOWN`: a release of the line has it, and which one is installed is not known
 * - `NOT_AFFECTED`: a source says so; `NO_STATEMENT`: nothing is known about the line, which is neither safe nor open
 * - `COEXIST_…`: the gate before a newer product is passed, not passed, passed by some rollups only, or there is no way
 */
export const GOAL_STATES = [
  'HOLDS',
  'OPEN',
  'ROLLUP_UNKNOWN',
  'NOT_AFFECTED',
  'NO_STATEMENT',
  'COEXIST_READY',
  'COEXIST_NOT_YET',
  'COEXIST_UNKNOWN',
  'COEXIST_IMPOSSIBLE',
] as const;
export type GoalState = (typeof GOAL_STATES)[number];

export interface GoalResult {
  kind: Exclude<GoalAnswer['kind'], 'current'>;
  state: GoalState;
  /** `KB935490`, `MS07-026`, `Exchange Server 2013` */
  subject: string;
  /** Title as a source prints it; null if there is none. */
  title: string | null;
  /** Address of its page on this site. */
  path: string;
  /** What the bulletin says of the line; null for other goals. */
  lineState: 'fixed-by' | 'not-affected' | 'not-listed' | null;
  /** The lowest release of the line that will do and was not recalled; null if none is known. */
  lowest: Release | null;
  /** True if the recommended release will do; false if that is not stated; null if nothing is recommended or needed. */
  inTarget: boolean | null;
  /** The lowest releases of the other lines of the product, where this line has none. */
  elsewhere: Release[];
  reasons: Reason[];
}
