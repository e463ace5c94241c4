import type { Facts, Release } from '@/lib/exchange/facts';
import { coexist } from './coexist';
import { parseGoalAnswer } from './goalField';
import type { GoalResult } from './goalResult';
import type { Installed } from './installed';
import { remedy } from './remedy';

/**
 * How a server stands with the reader's goal. It adds to the recommendation and changes no outcome.
 *
 * @param target the release that is recommended in the end, null if none
 * @returns null if the goal is the latest release, or if product and line are not known
 */
export function goalResult(
  goal: string | undefined,
  installed: Installed,
  target: Release | null,
  facts: Facts,
): GoalResult | null {
  const answer = parseGoalAnswer(goal);
  const { product, line } = installed;
  if (answer.kind === 'current' || !product || !line) return null;
  if (answer.kind === 'coexist') return coexist(answer.product, installed, product, line, target, facts);
  return remedy(answer, installed, line, target, facts);
}
