import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import type { Answers } from '@/lib/wizard/answers';
import { QUESTIONS, questionById, type QuestionId } from '@/lib/wizard/flow';
import { BuildOptions } from './BuildOptions';
import { InlineText } from './InlineText';

interface Props {
  question: QuestionId;
  answers: Answers;
  /** Product of the answers, whose options are shown; null if not known. */
  productId: string | null;
  facts: Facts;
  words: WizardWords;
  /** What is wrong with the last answer, in words. */
  error: string | null;
  /** The rejected answer, so that nothing typed is lost. */
  rejected: string | null;
}

/** One question as a plain form: the answer goes into the address, the other answers stay there. */
export function QuestionForm({ question: id, answers, productId, facts, words, error, rejected }: Props) {
  const question = questionById(id);
  const options = question.options.filter(
    ({ typed, products }) => !typed && (!products || productId === null || products.includes(productId)),
  );
  const skippable = options.some(({ value }) => value === 'skip');
  const chosen = answers[id];
  return (
    <form action="/wizard" className="question">
      {QUESTIONS.filter((other) => other.id !== id && answers[other.id] !== undefined).map((other) => (
        <input key={other.id} type="hidden" name={other.id} value={answers[other.id]} />
      ))}
      <fieldset
        aria-describedby={error ? 'question-help question-error' : 'question-help'}
        aria-invalid={error ? true : undefined}
      >
        <legend>
          <h1>{words.text('questions', 'questions', id, 'title')}</h1>
        </legend>
        {error ? (
          <p id="question-error" className="question-error" role="alert">
            <strong>Error:</strong> <InlineText text={error} />
          </p>
        ) : null}
        {id === 'build' ? (
          <BuildOptions answers={answers} facts={facts} rejected={rejected} invalid={error !== null} />
        ) : null}
        <div className="options">
          {options
            .filter(({ value }) => value !== 'skip')
            .map(({ value }) => (
              <label key={value} className="option">
                <input
                  type="radio"
                  name={id}
                  value={value}
                  defaultChecked={chosen === value}
                  required={id !== 'build'}
                />
                <span>{words.text('questions', 'questions', id, 'options', value)}</span>
              </label>
            ))}
        </div>
      </fieldset>
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
