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
export type QuestionId = 'product' | 'sp' | 'build' | 'iu' | 'proxy' | 'owa' | 'net' | 'cluster';

/** Where an edge can lead. `CHECKLIST` is the end of the checklist questions. */
export type NodeId = QuestionId | Outcome | 'CHECKLIST';

/** One edge. With `when` it is taken only if the answers so far decide that outcome; the first edge that fits is taken. */
export interface Branch {
  to: NodeId;
  when?: Outcome;
}

export interface Option {
  /** Stands in the query string, unless `typed`. `skip` means that the reader passed over the question. */
  value: string;
  next: readonly Branch[];
  /** A kind of free text (see `BuildAnswer`), not a value of its own. */
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
  options: readonly Option[];
}

export const START: QuestionId = 'product';

const BUILD_KNOWN = [
  { when: 'NOT_COVERED', to: 'NOT_COVERED' },
  { when: 'PRERELEASE', to: 'PRERELEASE' },
  { when: 'NEWER_THAN_KNOWN', to: 'NEWER_THAN_KNOWN' },
  { to: 'iu' },
] as const satisfies readonly Branch[];

const BUILD_MISSING = [{ when: 'ASK_BUILD', to: 'ASK_BUILD' }, { to: 'iu' }] as const satisfies readonly Branch[];

const DECIDED = [
  { when: 'REPLACE_NOW', to: 'REPLACE_NOW' },
  { when: 'SP_ONLY', to: 'SP_ONLY' },
  { when: 'NEEDS_SP', to: 'NEEDS_SP' },
  { when: 'LAST_OF_BRANCH', to: 'LAST_OF_BRANCH' },
  { when: 'INSTALL', to: 'INSTALL' },
  { when: 'CURRENT', to: 'CURRENT' },
] as const satisfies readonly Branch[];

export const QUESTIONS = [
  {
    id: 'product',
    stage: 'decision',
    impliedBy: 'build',
    options: [
      { value: 'exchange-2007', next: [{ to: 'sp' }] },
      { value: 'exchange-2010', next: [{ to: 'sp' }] },
      { value: 'other', next: [{ to: 'NOT_COVERED' }] },
    ],
  },
  {
    id: 'sp',
    stage: 'decision',
    impliedBy: 'build',
    options: [
      { value: 'rtm', next: [{ to: 'build' }] },
      { value: 'sp1', next: [{ to: 'build' }] },
      { value: 'sp2', next: [{ to: 'build' }] },
      { value: 'sp3', next: [{ to: 'build' }] },
      { value: 'unknown', next: [{ to: 'build' }] },
    ],
  },
  {
    id: 'build',
    stage: 'decision',
    options: [
      { value: 'file-version', typed: true, next: BUILD_KNOWN },
      { value: 'admin-display-version', typed: true, next: BUILD_KNOWN },
      { value: 'none', next: BUILD_MISSING },
      { value: 'unknown', next: BUILD_MISSING },
    ],
  },
  {
    id: 'iu',
    stage: 'decision',
    options: [
      { value: 'no', next: DECIDED },
      { value: 'yes', next: DECIDED },
      { value: 'unknown', next: DECIDED },
      { value: 'skip', next: DECIDED },
    ],
  },
  {
    id: 'proxy',
    stage: 'checklist',
    options: [
      { value: 'no', next: [{ to: 'owa' }] },
      { value: 'internet-facing', next: [{ to: 'owa' }] },
      { value: 'inner', next: [{ to: 'owa' }] },
      { value: 'unknown', next: [{ to: 'owa' }] },
      { value: 'skip', next: [{ to: 'owa' }] },
    ],
  },
  {
    id: 'owa',
    stage: 'checklist',
    options: [
      { value: 'no', next: [{ to: 'net' }] },
      { value: 'yes', next: [{ to: 'net' }] },
      { value: 'skip', next: [{ to: 'net' }] },
    ],
  },
  {
    id: 'net',
    stage: 'checklist',
    options: [
      { value: 'yes', next: [{ to: 'cluster' }] },
      { value: 'no', next: [{ to: 'cluster' }] },
      { value: 'unknown', next: [{ to: 'cluster' }] },
      { value: 'skip', next: [{ to: 'cluster' }] },
    ],
  },
  {
    id: 'cluster',
    stage: 'checklist',
    options: [
      { value: 'none', next: [{ to: 'CHECKLIST' }] },
      { value: 'ccr', products: ['exchange-2007'], next: [{ to: 'CHECKLIST' }] },
      { value: 'scc', products: ['exchange-2007'], next: [{ to: 'CHECKLIST' }] },
      { value: 'dag', products: ['exchange-2010'], next: [{ to: 'CHECKLIST' }] },
      { value: 'skip', next: [{ to: 'CHECKLIST' }] },
    ],
  },
] as const satisfies readonly Question[];

/** Where an outcome leads on: to the first checklist question if there is something to install, else nowhere. */
export const OUTCOMES: Record<Outcome, { next: QuestionId | null }> = {
  ASK_BUILD: { next: null },
  NOT_COVERED: { next: null },
  PRERELEASE: { next: null },
  NEWER_THAN_KNOWN: { next: null },
  REPLACE_NOW: { next: 'proxy' },
  NEEDS_SP: { next: 'proxy' },
  LAST_OF_BRANCH: { next: 'proxy' },
  INSTALL: { next: 'proxy' },
  CURRENT: { next: null },
  SP_ONLY: { next: 'proxy' },
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
