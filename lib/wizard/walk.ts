import type { Facts } from '@/lib/exchange/facts';
import { parseBuildAnswer, type Answers } from './answers';
import {
  OUTCOMES,
  QUESTIONS,
  START,
  isQuestion,
  questionById,
  type NodeId,
  type Outcome,
  type QuestionId,
} from './flow';
import { readInstalled } from './installed';
import { outcomeOf } from './outcome';

/** A question on the reader's way. `value` is the option taken, null where the build has answered the question. */
export interface WalkStep {
  question: QuestionId;
  value: string | null;
  to: NodeId;
}

/** The way that a set of answers takes through the flow. */
export interface Walk {
  steps: WalkStep[];
  /** The outcome reached on the way, null if a deciding question is open. */
  outcome: Outcome | null;
  /** The first question without an answer, null if the way has ended. */
  open: QuestionId | null;
}

/** The option of a question that an answer takes. */
export function optionTaken(question: QuestionId, value: string): string {
  return question === 'build' ? parseBuildAnswer(value).kind : value;
}

/** Follows the answers from the first question to the end of the flow or the first question without an answer. */
export function walk(answers: Answers, facts: Facts): Walk {
  const decided = outcomeOf(answers, readInstalled(answers, facts), facts);
  const steps: WalkStep[] = [];
  let outcome: Outcome | null = null;
  let node: NodeId = START;
  while (node !== 'CHECKLIST') {
    if (isQuestion(node)) {
      const step = stepFrom(node, answers, decided);
      if (!step) return { steps, outcome, open: node };
      steps.push(step);
      node = step.to;
    } else {
      outcome = node;
      const { next }: { next: QuestionId | null } = OUTCOMES[node];
      if (!next) break;
      node = next;
    }
  }
  return { steps, outcome, open: null };
}

function stepFrom(id: QuestionId, answers: Answers, decided: Outcome): WalkStep | null {
  const question = questionById(id);
  const answer = answers[id];
  if (answer === undefined) {
    const implied = question.impliedBy && answers[question.impliedBy];
    const typed = implied !== undefined && 'build' in parseBuildAnswer(implied);
    return typed ? { question: id, value: null, to: following(id) } : null;
  }
  const value = optionTaken(id, answer);
  const option = question.options.find((candidate) => candidate.value === value);
  const branch = option?.next.find(({ when }) => when === undefined || when === decided);
  if (!branch) throw new Error(`The flow has no edge for ${id}=${answer} and ${decided}`);
  return { question: id, value, to: branch.to };
}

function following(id: QuestionId): NodeId {
  return QUESTIONS[QUESTIONS.findIndex((question) => question.id === id) + 1]?.id ?? 'CHECKLIST';
}

/**
 * The question to ask next, or null if the result is due: the first open deciding question;
 * once a checklist question has been answered, the first open one of those.
 */
export function nextQuestion(answers: Answers, facts: Facts): QuestionId | null {
  const { open, steps } = walk(answers, facts);
  if (open === null || questionById(open).stage === 'decision') return open;
  return steps.some(({ question }) => questionById(question).stage === 'checklist') ? open : null;
}

/** An answer as the page lists it. `from` names the question that gave it: itself, or `build` where the build shows it. */
export interface AnsweredQuestion {
  question: QuestionId;
  value: string;
  from: QuestionId;
}

/** The answered questions on the reader's way, in order, with product and service pack read from a build where it shows them. */
export function answeredQuestions(answers: Answers, facts: Facts): AnsweredQuestion[] {
  const { product, line, otherProduct } = readInstalled(answers, facts);
  const shown: Partial<Record<QuestionId, string>> = {
    product: product?.id ?? (otherProduct === null ? undefined : 'other'),
    sp: line?.slug,
  };
  return walk(answers, facts).steps.flatMap(({ question }) => {
    const value = answers[question];
    if (value !== undefined) return [{ question, value, from: question }];
    const read = shown[question];
    return read === undefined ? [] : [{ question, value: read, from: 'build' as const }];
  });
}
