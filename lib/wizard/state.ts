import type { Facts } from '@/lib/exchange/facts';
import { lineById } from '@/lib/exchange/supersession';
import { parseBuildAnswer, type Answers } from './answers';
import { buildField, type BuildProblem } from './buildField';
import { QUESTIONS, isQuestion, questionById, type QuestionId } from './flow';
import { goalField, type GoalProblem } from './goalField';
import { matchBuild, productOfMatch } from './matchBuild';
import { roleField, type RoleProblem } from './roles';
import { nextQuestion, openChecklistQuestions, optionTaken, walk } from './walk';

/** The key that asks for a question again, or for the checklist questions: `ask=sp`. */
export const ASK = 'ask';

/** `ask=more` asks for the first question of the checklist that has no answer. */
export const MORE = 'more';

/** Why a part of the query string was dropped. The words of each are content. */
export type Problem =
  | BuildProblem
  | GoalProblem
  | RoleProblem
  | 'unknown-key'
  | 'repeated'
  | 'other-product'
  | 'other-line'
  | 'not-for-product'
  | 'not-asked';

export interface Dropped {
  key: string;
  value: string;
  reason: Problem;
}

/** What a query string says. `ask` is the question to show although its turn has passed or has not come. */
export interface State {
  answers: Answers;
  ask: QuestionId | null;
  dropped: Dropped[];
}

/**
 * Reads the answers from a query string. The same string always gives the same state; empty values count as not answered.
 * An answer that contradicts an earlier question is dropped. Product and service pack follow from a typed build and are left out.
 *
 * @param params the decoded pairs of the query string; `URLSearchParams` fits
 */
export function readAnswers(params: Iterable<[string, string]>, facts: Facts): State {
  const dropped: Dropped[] = [];
  const given = new Map<string, string>();
  for (const [key, value] of params) {
    if (value.trim() === '') continue;
    if (!isQuestion(key) && key !== ASK) dropped.push({ key, value, reason: 'unknown-key' });
    else if (given.has(key) && isQuestion(key) && questionById(key).multiple)
      given.set(key, `${given.get(key)}-${value}`);
    else if (given.has(key)) dropped.push({ key, value, reason: 'repeated' });
    else given.set(key, value);
  }

  let answers: Answers = {};
  for (const { id } of QUESTIONS) {
    const value = given.get(id);
    if (value === undefined) continue;
    const read = readAnswer(id, value, answers, facts);
    if ('problem' in read) dropped.push({ key: id, value, reason: read.problem });
    else answers = { ...answers, [id]: read.value };
  }
  return { ...settled(withoutImplied(answers), given.get(ASK), facts, dropped), dropped };
}

function readAnswer(
  id: QuestionId,
  value: string,
  earlier: Answers,
  facts: Facts,
): { value: string } | { problem: Problem } {
  if (id === 'build') {
    const read = buildField(value, facts);
    const problem = 'value' in read ? contradiction(read.value, earlier, facts) : null;
    return problem ? { problem } : read;
  }
  if (id === 'role') return roleField(value);
  const read = id === 'goal' ? goalField(value, facts) : { value };
  if ('problem' in read) return read;
  const option = questionById(id).options.find((candidate) => candidate.value === optionTaken(id, read.value));
  if (!option) return { problem: 'invalid-value' };
  const product = productAnswered(earlier, facts);
  const fits = !option.products || product === null || option.products.includes(product);
  return fits ? read : { problem: 'not-for-product' };
}

function contradiction(value: string, { product, sp }: Answers, facts: Facts): Problem | null {
  const answer = parseBuildAnswer(value);
  if (!('build' in answer)) return null;
  const match = matchBuild(answer.build, facts);
  const shown = productOfMatch(match, facts)?.id ?? 'other';
  if (product !== undefined && product !== shown) return 'other-product';
  const slug = 'line' in match ? lineById(facts, match.line.id).slug : undefined;
  return sp !== undefined && sp !== 'unknown' && sp !== slug ? 'other-line' : null;
}

function productAnswered({ product, build }: Answers, facts: Facts): string | null {
  const answer = parseBuildAnswer(build);
  if (!('build' in answer)) return product ?? null;
  return productOfMatch(matchBuild(answer.build, facts), facts)?.id ?? 'other';
}

/** Leaves out what goes without saying: what a build shows, and the goal that everybody has. */
function withoutImplied(answers: Answers): Answers {
  const rest = { ...answers };
  if (rest.goal === 'current') delete rest.goal;
  if (!('build' in parseBuildAnswer(answers.build))) return rest;
  delete rest.product;
  delete rest.sp;
  return rest;
}

/** Drops answers to questions that are never asked on this way, and an `ask` that changes nothing. */
function settled(answers: Answers, wanted: string | undefined, facts: Facts, dropped: Dropped[]) {
  const { steps, open } = walk(answers, facts);
  const onTheWay = new Set<string>(steps.map(({ question }) => question));
  const kept: Answers = { ...answers };
  for (const { id } of QUESTIONS) {
    const value = answers[id];
    if (value === undefined || open !== null || onTheWay.has(id)) continue;
    dropped.push({ key: id, value, reason: 'not-asked' });
    delete kept[id];
  }
  if (wanted === MORE)
    return { answers: kept, ask: open === null ? (openChecklistQuestions(kept, facts)[0] ?? null) : null };
  if (wanted === undefined || wanted === nextQuestion(kept, facts)) return { answers: kept, ask: null };
  if (isQuestion(wanted) && (onTheWay.has(wanted) || wanted === open)) return { answers: kept, ask: wanted };
  dropped.push({ key: ASK, value: wanted, reason: isQuestion(wanted) ? 'not-asked' : 'invalid-value' });
  return { answers: kept, ask: null };
}

/** Writes the canonical query string, without `?`, in the order of the questions. `ask` adds the question to show. */
export function writeAnswers(answers: Answers, ask: QuestionId | null = null): string {
  const params = new URLSearchParams();
  for (const { id } of QUESTIONS) {
    const value = answers[id];
    if (value !== undefined) params.set(id, value);
  }
  if (ask) params.set(ASK, ask);
  return params.toString();
}

/** The query string of the link "Change": every answer kept, the question shown again. */
export function changeLink(answers: Answers, question: QuestionId): string {
  return writeAnswers(answers, question);
}

/** The state after one answer was given or changed: later answers stay while they agree with it, the others are dropped. */
export function changeAnswer(answers: Answers, question: QuestionId, value: string, facts: Facts): State {
  return readAnswers(Object.entries({ ...answers, [question]: value }), facts);
}
