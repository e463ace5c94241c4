import type { Answers } from './answers';
import type { Decision } from './decision';
import { CONDITIONS, type Situation } from './steps/conditions';
import { STEPS } from './steps';
import type { Phase, Step, TopicSlug } from './steps/step';
import type { SourceId } from './sources';
import { recommended, wordValues } from './values';
import { fillWords } from './words';

/** A step of one reader's checklist. Its text is found in the words by its id. */
export interface ChecklistStep {
  id: string;
  phase: Phase;
  sources: readonly SourceId[];
  verified: boolean;
  commands: string[];
  /** The step whose temporary change this one takes back, null for an ordinary step. */
  undoOf: string | null;
  /** The later steps that take back what this one changes. */
  undoneBy: string[];
  topic: TopicSlug | null;
}

/**
 * Makes the checklist for exactly these answers, in the order of work: the service pack's block first if there is one,
 * then the rollup's. Empty if the decision recommends nothing to install.
 */
export function checklistFor(answers: Answers, decision: Decision): ChecklistStep[] {
  const situation: Situation = {
    answers,
    decision,
    servicePack: recommended(decision, 'service-pack'),
    rollup: recommended(decision, 'rollup'),
  };
  const shown = STEPS.filter((step) => isShown(step, situation));
  const values = wordValues(decision);
  return shown.map((step) => ({
    id: step.id,
    phase: step.phase,
    sources: step.sources,
    verified: step.verified,
    commands: (step.commands ?? []).map((command) => fillWords(command, values)),
    undoOf: step.undoOf ?? null,
    undoneBy: shown.filter(({ undoOf }) => undoOf === step.id).map(({ id }) => id),
    topic: step.topic ?? null,
  }));
}

function isShown({ phase, when }: Step, situation: Situation): boolean {
  const inPhase = phase === 'service-pack' ? situation.servicePack !== null : situation.rollup !== null;
  return inPhase && when.every((condition) => CONDITIONS[condition](situation));
}
