import type { SourceId } from '@/lib/wizard/sources';
import type { FIELDS } from '../options';

/**
 * What is true of several servers together, or would be:
 * - `mixed-group`, `unknown-group`: members of one DAG or cluster differ, or cannot be compared
 * - `facing-older`: a Client Access server that faces the Internet is older than one that does not
 * - `access-older`: a Client Access server of Exchange 2010 is older than Mailbox servers
 * - `edge-stale`: an Edge server shows an older service pack than the rest, and may only show it
 * - `signals-differ`: the text says different things of one server
 */
export const FINDING_CODES = [
  'mixed-group',
  'unknown-group',
  'facing-older',
  'access-older',
  'edge-stale',
  'signals-differ',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A box to tick: what would make a statement of the question. */
export interface Tick {
  field: (typeof FIELDS)['together' | 'facing'];
  value: string;
  label: string;
}

export interface Finding {
  code: FindingCode;
  /** It rests on something that neither the text nor the reader says. */
  question: boolean;
  text: string;
  /** Names of the servers, in the order of the text. */
  servers: string[];
  ticks: Tick[];
  sources: SourceId[];
}
