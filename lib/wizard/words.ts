import type { Decision } from './decision';

/** A placeholder in the words: `{rollup}`. Braces in commands, such as `{$_.FileVersionInfo}`, are no placeholders. */
const PLACEHOLDER = /\{([a-z]+)\}/gi;

/**
 * Fills the placeholders of a text.
 *
 * @throws Error if the text asks for a value that the decision does not have: words and rules do not agree
 */
export function fillWords(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${placeholder} in "${text}"`);
    return value;
  });
}

/** The sentences of advice that a result can show, keyed by what is recommended. */
export const ADVICE = ['service-pack', 'service-pack-and-rollup', 'rollup', 'rollup-unless-installed', 'stay'] as const;
export type Advice = (typeof ADVICE)[number];

/** Which sentences of advice belong to a decision, in order; none if there is nothing to install. */
export function adviceFor({ recommend, conditional, stayOnLine }: Decision): Advice[] {
  const kinds = recommend.map(({ kind }) => kind);
  const advice: Advice[] = [];
  if (kinds.includes('service-pack'))
    advice.push(kinds.includes('rollup') ? 'service-pack-and-rollup' : 'service-pack');
  else if (kinds.includes('rollup')) advice.push(conditional ? 'rollup-unless-installed' : 'rollup');
  if (stayOnLine.length > 0) advice.push('stay');
  return advice;
}

/** What can be said of the recommended release and a goal: it will do, or nothing is stated about it. */
export const GOAL_TARGETS = ['holds', 'not-stated', 'coexists'] as const;
export type GoalTarget = (typeof GOAL_TARGETS)[number];

/** Which sentence about the recommended release belongs to a goal; null if there is nothing to say. */
export function goalTargetFor({ goal }: Decision): GoalTarget | null {
  if (!goal || goal.inTarget === null || goal.state === 'COEXIST_READY') return null;
  if (goal.kind === 'coexist') return goal.inTarget ? 'coexists' : null;
  return goal.inTarget ? 'holds' : 'not-stated';
}

/** The words of the drawing of the flow, beside those of questions and outcomes. */
export const FLOW_WORDS = ['any', 'with-mbx', 'with-exchange-2007', 'otherwise', 'then', 'checklist'] as const;
export type FlowWord = (typeof FLOW_WORDS)[number];
