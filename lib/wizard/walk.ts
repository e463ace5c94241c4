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
  type Question,
  type QuestionId,
} from './flow';
import { goalOption } from './goalField';
import { readInstalled } from './installed';
import { outcomeOf } from './outcome';
import { mayHold, rolesOf } from './roles';

/** A question on the reader's way. `value` is the option taken; null if the build answers it or it was passed over. */
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
  /** The first question that has to be answered and is not, null if the way has ended. */
  open: QuestionId | null;
}

/** The option of a question that an answer takes. */
export function optionTaken(question: QuestionId, value: string): string {
  if (question === 'build') return parseBuildAnswer(value).kind;
  if (question === 'goal') return goalOption(value);
  return question === 'role' ? (rolesOf(value)?.[0] ?? value) : value;
}

/** What the conditions of the edges look at. */
interface Ground {
  answers: Answers;
  outcome: Outcome;
  productId: string | null;
}

/** Follows the answers from the first question to the end of the flow or the first question that has to be answered. */
export function walk(answers: Answers, facts: Facts): Walk {
  const installed = readInstalled(answers, facts);
  const decided = outcomeOf(answers, installed, facts);
  const ground: Ground = { answers, outcome: decided, productId: installed.product?.id ?? null };
  const steps: WalkStep[] = [];
  let outcome: Outcome | null = null;
  let node: NodeId = START;
  while (node !== 'CHECKLIST') {
    if (isQuestion(node)) {
      const step = stepFrom(node, ground);
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

function stepFrom(id: QuestionId, ground: Ground): WalkStep | null {
  const question = questionById(id);
  const answer = ground.answers[id];
  if (answer !== undefined) {
    const value = optionTaken(id, answer);
    return { question: id, value, to: branchOf(question, value, ground) };
  }
  const implied = question.impliedBy && ground.answers[question.impliedBy];
  if (implied !== undefined && 'build' in parseBuildAnswer(implied)) {
    return { question: id, value: null, to: following(id) };
  }
  if (question.optional === undefined) return null;
  return { question: id, value: null, to: branchOf(question, question.optional, ground) };
}

function branchOf(question: Question, value: string, { answers, outcome, productId }: Ground): NodeId {
  const option = question.options.find((candidate) => candidate.value === value);
  const branch = option?.next.find(
    ({ when, role, product }) =>
      (when === undefined || when === outcome) &&
      (role === undefined || mayHold(answers.role, role)) &&
      (product === undefined || product === productId),
  );
  if (!branch) throw new Error(`The flow has no edge for ${question.id}=${value} and ${outcome}`);
  return branch.to;
}

function following(id: QuestionId): NodeId {
  return QUESTIONS[QUESTIONS.findIndex((question) => question.id === id) + 1]?.id ?? 'CHECKLIST';
}

/** The question to ask next, or null if the result is due: the questions of goal and checklist hold nobody up. */
export function nextQuestion(answers: Answers, facts: Facts): QuestionId | null {
  return walk(answers, facts).open;
}

/** The questions of the checklist on the reader's way that have no answer, in order. */
export function openChecklistQuestions(answers: Answers, facts: Facts): QuestionId[] {
  return walk(answers, facts)
    .steps.map(({ question }) => question)
    .filter((id) => questionById(id).stage === 'checklist' && answers[id] === undefined);
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
