import type { Outcome } from '@/lib/wizard/flow';

/** The verdicts on a server, the most urgent first. */
export const VERDICTS = [
  'REPLACE_NOW',
  'NEEDS_SP',
  'BEHIND',
  'LAST_OF_BRANCH',
  'SP_ONLY',
  'UNREADABLE',
  'PRERELEASE',
  'NEWER_THAN_KNOWN',
  'NOT_COVERED',
  'CURRENT',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why nothing can be said about a server:
 * - `not-reached`: our own line could not read the file
 * - `cut`: the column was too narrow for the part that names the service pack
 * - `not-exchange`: the version is none of Exchange
 * - `not-a-version`: the text in its place is no version; `no-version`: there is none
 */
export type Unreadable = 'not-reached' | 'cut' | 'not-exchange' | 'not-a-version' | 'no-version';

/** The verdict that goes with an outcome of the wizard: INSTALL is called BEHIND, and without a build nothing is read. */
export function verdictOf(outcome: Outcome): Verdict {
  switch (outcome) {
    case 'INSTALL':
      return 'BEHIND';
    case 'ASK_BUILD':
      return 'UNREADABLE';
    default:
      return outcome;
  }
}
