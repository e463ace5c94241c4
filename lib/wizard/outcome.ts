import type { Facts } from '@/lib/exchange/facts';
import { newestLine, statusOf } from '@/lib/exchange/supersession';
import type { Answers } from './answers';
import type { Outcome } from './flow';
import type { Installed } from './installed';

/**
 * The decision table: the first row that fits wins, and everything is derived from the facts.
 *
 * | outcome | when |
 * | --- | --- |
 * | NOT_COVERED | another Exchange product |
 * | NEWER_THAN_KNOWN | above the last release of its line, or a service pack we do not know |
 * | ASK_BUILD | the service pack is not known, so nothing can be said |
 * | PRERELEASE | below the baseline of its line |
 * | SP_ONLY | the service pack is known, the rollup is not |
 * | REPLACE_NOW | a recalled release |
 * | CURRENT | last release of the newest line |
 * | LAST_OF_BRANCH | last release of an older line |
 * | INSTALL | an earlier release of the newest line |
 * | NEEDS_SP | an earlier release of an older line |
 */
export function outcomeOf(answers: Answers, installed: Installed, facts: Facts): Outcome {
  const { line, match, release } = installed;
  if (installed.otherProduct !== null) return 'NOT_COVERED';
  if (answers.product === 'other' && match === null) return 'NOT_COVERED';
  if (match?.kind === 'unknown-line' || match?.kind === 'above-last') return 'NEWER_THAN_KNOWN';
  if (!line) return 'ASK_BUILD';
  if (match?.kind === 'below-baseline') return 'PRERELEASE';
  if (!release) return 'SP_ONLY';

  const status = statusOf(facts, release);
  if (status === 'recalled') return 'REPLACE_NOW';
  if (status === 'current') return 'CURRENT';
  if (status === 'last-of-line') return 'LAST_OF_BRANCH';
  return newestLine(facts, release.productId).id === line.id ? 'INSTALL' : 'NEEDS_SP';
}
