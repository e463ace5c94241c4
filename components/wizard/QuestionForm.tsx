import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import type { Answers } from '@/lib/wizard/answers';
import { questionById, type QuestionId } from '@/lib/wizard/flow';
import { goalOption } from '@/lib/wizard/goalField';
import { READ } from '@/lib/wizard/paste/recall';
import { rolesOf } from '@/lib/wizard/roles';
import { ASK, MORE } from '@/lib/wizard/state';
import { AnswersKept } from './AnswersKept';
import { BuildOptions } from './BuildOptions';
import { GoalText } from './GoalText';
import { InlineText } from './InlineText';

interface Props {
  question: QuestionId;
  /** Level of its heading: 1 unless the page has a heading above it. */
  level: 1 | 2;
  answers: Answers;
  /** Product of the answers, whose options are shown; null if not known. */
  productId: string | null;
  facts: Facts;
  words: WizardWords;
  /** What is wrong with the last answer, in words. */
  error: string | null;
  /** The rejected answer, so that nothing typed is lost. */
  rejected: string | null;
  /** What was read from a paste, as it stands in the address; empty if nothing was. */
  read: string;
}

/** One question as a plain form: the answer goes into the address, the other answers stay there. */
export function QuestionForm({ question: id, level, answers, productId, facts, words, error, rejected, read }: Props) {
  const question = questionById(id);
  const Heading = level === 1 ? 'h1' : 'h2';
  const options = question.options.filter(
    ({ typed, products }) => !typed && (!products || productId === null || products.includes(productId)),
  );
  const skippable = options.some(({ value }) => value === 'skip');
  const chosen = chosenOptions(id, answers);
  // Whoever fills the checklist in goes on with it; whoever changes an answer goes back to the result.
  const goesOn = question.stage === 'checklist' && answers[id] === undefined;
  return (
    <form action="/wizard" className="question">
      <AnswersKept answers={answers} except={id} />
      {goesOn ? <input type="hidden" name={ASK} value={MORE} /> : null}
      <fieldset
        aria-describedby={error ? 'question-help question-error' : 'question-help'}
        aria-invalid={error ? true : undefined}
      >
        <legend>
          <Heading>{words.text('questions', 'questions', id, 'title')}</Heading>
        </legend>
        {error ? (
          <p id="question-error" className="question-error" role="alert">
            <strong>Error:</strong> <InlineText text={error} />
          </p>
        ) : null}
        {id === 'build' ? (
          <BuildOptions answers={answers} facts={facts} rejected={rejected} invalid={error !== null} />
        ) : null}
        {id === 'goal' ? <GoalText answer={rejected ?? answers.goal} invalid={error !== null} id="goal-typed" /> : null}
        <div className="options">
          {options
            .filter(({ value }) => value !== 'skip')
            .map(({ value }) => (
              <label key={value} className="option">
                <input
                  type={question.multiple ? 'checkbox' : 'radio'}
                  name={id}
                  value={value}
                  defaultChecked={chosen.includes(value)}
                  required={id !== 'build' && id !== 'goal' && !question.multiple}
                />
                <span>{words.text('questions', 'questions', id, 'options', value)}</span>
              </label>
            ))}
        </div>
      </fieldset>
      {read ? <input type="hidden" name={READ} value={read} /> : null}
      <div className="question-actions">
        <button className="button" type="submit">
          Continue
        </button>
        {skippable ? (
          <button className="button button-plain" type="submit" name={id} value="skip" formNoValidate>
            {words.text('questions', 'skip')}
          </button>
        ) : null}
      </div>
      <details className="question-help" id="question-help" open={id === 'build'}>
        <summary>Where do I see this?</summary>
        {words.paragraphs('questions', 'questions', id, 'help').map((paragraph) => (
          <p key={paragraph}>
            <InlineText text={paragraph} />
          </p>
        ))}
      </details>
    </form>
  );
}

/** The options that are chosen already: one, or several roles. */
function chosenOptions(id: QuestionId, { [id]: answer, role }: Answers): readonly string[] {
  if (id === 'role') return rolesOf(role) ?? [];
  if (answer === undefined) return id === 'goal' ? ['current'] : [];
  return [id === 'goal' ? goalOption(answer) : answer];
}
