import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { ChecklistStep } from '@/lib/wizard/checklist';
import type { Decision, Reason } from '@/lib/wizard/decision';
import { wordValues } from '@/lib/wizard/values';
import type { GoalResult } from '@/lib/wizard/goalResult';
import { adviceFor, fillWords, goalTargetFor } from '@/lib/wizard/words';
import { topicPath } from './addresses';
import type { Applicability } from './schemas/applicability';

/** Writes the result of a decision in words. */
export function resultText(
  decision: Decision,
  words: WizardWords,
): Pick<Applicability, 'heading' | 'text' | 'advice' | 'modifiers'> {
  const values = wordValues(decision);
  const fill = (text: string) => fillWords(text, values);
  const { outcome, productOutOfSupport, modifiers } = decision;
  return {
    heading: fill(words.text('outcomes', 'outcomes', outcome, 'heading')),
    text: [
      ...words.paragraphs('outcomes', 'outcomes', outcome, 'text').map(fill),
      ...(productOutOfSupport === null ? [] : [fill(words.text('outcomes', 'outOfSupport'))]),
    ],
    advice: adviceFor(decision).map((advice) => fill(words.text('outcomes', 'advice', advice))),
    modifiers: modifiers.map((code) => ({
      code,
      heading: fill(words.text('outcomes', 'modifiers', code, 'heading')),
      text: words.paragraphs('outcomes', 'modifiers', code, 'text').map(fill),
    })),
  };
}

/** Writes one link of the chain that explains a decision. */
export function reasonText({ rule, params, sources }: Reason, words: WizardWords): Applicability['reasons'][number] {
  return {
    rule,
    text: fillWords(words.text('rules', 'rules', rule), params),
    sources: sources.map((id) => citation(id, words)),
  };
}

/** Writes how the server stands with the goal. */
export function goalText(goal: GoalResult, decision: Decision, words: WizardWords): NonNullable<Applicability['goal']> {
  const values = wordValues(decision);
  const paragraphs = (...parts: string[]) =>
    words.paragraphs('outcomes', ...parts).map((text) => fillWords(text, values));
  const target = goalTargetFor(decision);
  const { kind, state, subject, title, path, lineState, lowest, inTarget, elsewhere, reasons } = goal;
  return {
    kind,
    state,
    subject,
    title,
    heading: paragraphs('goals', state, 'heading').join(' '),
    text: [...paragraphs('goals', state, 'text'), ...(target ? paragraphs('goalTargets', target) : [])],
    lineState,
    lowest: lowest?.id ?? null,
    inTarget,
    elsewhere: elsewhere.map(({ id }) => id),
    reasons: reasons.map((reason) => reasonText(reason, words)),
    url: path,
  };
}

/** Writes a step of the checklist. */
export function stepText(
  { id, phase, commands, verified, undoOf, undoneBy, topic, sources }: ChecklistStep,
  decision: Decision,
  words: WizardWords,
): Applicability['checklist'][number] {
  const values = wordValues(decision);
  const fill = (text: string) => fillWords(text, values);
  return {
    id,
    phase,
    text: fill(words.text('checklist', 'steps', id, 'text')),
    detail: words.paragraphs('checklist', 'steps', id, 'detail').map(fill),
    commands,
    verified,
    undoOf,
    undoneBy,
    topic: topic && topicPath(topic),
    sources: sources.map((source) => citation(source, words)),
  };
}

function citation(id: string, words: WizardWords) {
  return {
    id,
    name: words.text('sources', 'sources', id, 'name'),
    url: words.text('sources', 'sources', id, 'url') || null,
  };
}
