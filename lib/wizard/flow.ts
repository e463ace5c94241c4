import { CHECKLIST_QUESTIONS } from './checklistQuestions';
import { DECISION_QUESTIONS } from './decisionQuestions';

/**
 * The wizard's questions and the edges between them. Only data: rules are in `outcome.ts`, words in `content/wizard`.
 * The page, the drawing of the flow and the tests all read this table.
 */

/** A result of the decision table. What each means stands beside `outcomeOf`. */
export type Outcome =
  | 'ASK_BUILD'
  | 'NOT_COVERED'
  | 'PRERELEASE'
  | 'NEWER_THAN_KNOWN'
  | 'REPLACE_NOW'
  | 'NEEDS_SP'
  | 'LAST_OF_BRANCH'
  | 'INSTALL'
  | 'CURRENT'
  | 'SP_ONLY';

/** Ids of the questions, which are also the keys of the query string, in the order they are asked. */
export type QuestionId =
  'product' | 'sp' | 'build' | 'iu' | 'goal' | 'role' | 'proxy' | 'owa' | 'net' | 'cluster' | 'sec' | 'arch' | 'how';

/** Server roles that decide whether a question is asked. */
export type AskedRole = 'mbx';

/** Where an edge can lead. `CHECKLIST` is the end of the checklist questions. */
export type NodeId = QuestionId | Outcome | 'CHECKLIST';

/** One edge. It is taken only if all its conditions hold; of several edges the first that fits is taken. */
export interface Branch {
  to: NodeId;
  /** The answers so far decide this outcome. */
  when?: Outcome;
  /** The server holds this role, or its roles are not known. */
  role?: AskedRole;
  /** Id of the product that is installed. */
  product?: string;
}

export interface Option {
  /** Stands in the query string, unless `typed`. `skip` means that the reader passed over the question. */
  value: string;
  next: readonly Branch[];
  /** A kind of free text (see `BuildAnswer` and `GoalAnswer`), not a value of its own. */
  typed?: true;
  /** Product ids this option belongs to; all if missing. */
  products?: readonly string[];
}

export interface Question {
  id: QuestionId;
  /** `decision` questions decide what to install, `checklist` questions only shape the checklist. */
  stage: 'decision' | 'checklist';
  /** A build typed as the answer to this question answers the present one too, so it is not asked. */
  impliedBy?: QuestionId;
  /** Nobody has to answer: without an answer the way goes on as if this option had been chosen. */
  optional?: string;
  /** Several options can be chosen together. */
  multiple?: true;
  options: readonly Option[];
}

export const START: QuestionId = 'product';

/** Every question, in the order they are asked. */
export const QUESTIONS = [...DECISION_QUESTIONS, ...CHECKLIST_QUESTIONS] as const satisfies readonly Question[];

/** Where an outcome leads on: to the first checklist question if there is something to install, else nowhere. */
export const OUTCOMES: Record<Outcome, { next: QuestionId | null }> = {
  ASK_BUILD: { next: null },
  NOT_COVERED: { next: null },
  PRERELEASE: { next: null },
  NEWER_THAN_KNOWN: { next: null },
  REPLACE_NOW: { next: 'role' },
  NEEDS_SP: { next: 'role' },
  LAST_OF_BRANCH: { next: 'role' },
  INSTALL: { next: 'role' },
  CURRENT: { next: null },
  SP_ONLY: { next: 'role' },
};

/** The question with this id. */
export function questionById(id: QuestionId): Question {
  const question: Question | undefined = QUESTIONS.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The flow has no question ${id}`);
  return question;
}

/** True if a key of the query string or a node of the flow is a question. */
export function isQuestion(id: string): id is QuestionId {
  return QUESTIONS.some((question) => question.id === id);
}
