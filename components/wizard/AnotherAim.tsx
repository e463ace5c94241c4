import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Answers } from '@/lib/wizard/answers';
import type { Decision } from '@/lib/wizard/decision';
import { questionById } from '@/lib/wizard/flow';
import { writeAnswers } from '@/lib/wizard/state';
import { AnswersKept } from './AnswersKept';
import { GoalText } from './GoalText';

interface Props {
  answers: Answers;
  decision: Decision;
  words: WizardWords;
}

/** Asks for an aim other than the latest release, on the result itself: nobody has to answer. */
export function AnotherAim({ answers, decision: { product, line, outcome }, words }: Props) {
  if (!product || !line || outcome === 'PRERELEASE' || outcome === 'NEWER_THAN_KNOWN') return null;
  const beside = questionById('goal').options.filter(
    ({ value, products }) => value.startsWith('coexist-') && (!products || products.includes(product.id)),
  );
  return (
    <section className="part another-aim" aria-labelledby="another-aim">
      <h2 id="another-aim">Do you need something particular?</h2>
      <form action="/wizard">
        <AnswersKept answers={answers} except="goal" />
        <GoalText id="aim-typed" answer={answers.goal} invalid={false} />
        <button className="button" type="submit">
          Is it in my release?
        </button>
      </form>
      <ul>
        {beside.map(({ value }) => (
          <li key={value}>
            <a href={`/wizard?${writeAnswers({ ...answers, goal: value })}`} rel="nofollow">
              {words.text('questions', 'questions', 'goal', 'options', value)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
