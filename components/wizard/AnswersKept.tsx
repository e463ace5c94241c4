import type { Answers } from '@/lib/wizard/answers';
import { QUESTIONS, type QuestionId } from '@/lib/wizard/flow';

/** The answers that a form leaves as they are, as hidden fields. */
export function AnswersKept({ answers, except }: { answers: Answers; except: QuestionId }) {
  return QUESTIONS.filter(({ id }) => id !== except && answers[id] !== undefined).map(({ id }) => (
    <input key={id} type="hidden" name={id} value={answers[id]} />
  ));
}
