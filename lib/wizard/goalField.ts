import type { Facts } from '@/lib/exchange/facts';
import { soleIdentifier } from '@/lib/exchange/identifier';

/** Products beside which a server may have to stand. */
export const COEXISTENCE = ['2010', '2013', '2016'] as const;
export type Coexistence = (typeof COEXISTENCE)[number];

/** Why somebody asks. Its kinds are the options of that question, with the product for `coexist`. */
export type GoalAnswer =
  | { kind: 'current' }
  | { kind: 'fix'; kb: number }
  | { kind: 'bulletin'; id: string }
  | { kind: 'coexist'; product: Coexistence };

/** Why a text cannot be the answer to the question for the goal. The words of each are content. */
export type GoalProblem = 'not-a-goal' | 'unknown-fix' | 'unknown-bulletin';

/**
 * Reads the canonical answer to the question for the goal: `current`, `kb935490` for a fix, `ms07-026` or
 * `cve-2007-0039` for a bulletin, an advisory or a CVE, `coexist-2013`. A missing answer is `current`.
 */
export function parseGoalAnswer(value: string | undefined): GoalAnswer {
  const product = COEXISTENCE.find((one) => value === `coexist-${one}`);
  if (product) return { kind: 'coexist', product };
  if (value === undefined || value === 'current') return { kind: 'current' };
  const kb = /^kb(\d{5,7})$/.exec(value)?.[1];
  return kb ? { kind: 'fix', kb: Number(kb) } : { kind: 'bulletin', id: value.toUpperCase() };
}

/** The option of the question that a canonical answer takes. */
export function goalOption(value: string): string {
  const { kind } = parseGoalAnswer(value);
  return kind === 'fix' || kind === 'bulletin' ? kind : value;
}

/**
 * Reads what a reader typed or chose as the goal: a KB number of a fix or of a release, the number of a bulletin, an
 * advisory or a CVE, in any spelling. The KB number of a bulletin itself leads to the bulletin.
 *
 * @returns the canonical value (see `parseGoalAnswer`), or the problem to show beside the field
 */
export function goalField(text: string, facts: Facts): { value: string } | { problem: GoalProblem } {
  const typed = text.trim().toLowerCase();
  const chosen = parseGoalAnswer(typed);
  if (chosen.kind === 'current' || chosen.kind === 'coexist') return { value: typed };
  const found = soleIdentifier(text.slice(0, 300));
  if (found?.kind === 'kb') return ofKb(Number(found.value), facts);
  if (found?.kind !== 'bulletin' && found?.kind !== 'cve') return { problem: 'not-a-goal' };
  const known = facts.remedies?.security.some(({ id }) => id === found.value);
  return known ? { value: found.value.toLowerCase() } : { problem: 'unknown-bulletin' };
}

function ofKb(kb: number, { releases, remedies }: Facts): { value: string } | { problem: GoalProblem } {
  const bulletin = remedies?.security.find(({ umbrellaKb }) => umbrellaKb === kb);
  if (bulletin) return { value: bulletin.id.toLowerCase() };
  const known = releases.some((release) => release.kb === kb) || remedies?.fixes.some((fix) => fix.kb === kb);
  return known ? { value: `kb${kb}` } : { problem: 'unknown-fix' };
}
