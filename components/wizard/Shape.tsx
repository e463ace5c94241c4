import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Answers } from '@/lib/wizard/answers';
import type { Facts } from '@/lib/exchange/facts';
import type { Decision } from '@/lib/wizard/decision';
import { changeLink } from '@/lib/wizard/state';
import { openChecklistQuestions } from '@/lib/wizard/walk';

interface Props {
  answers: Answers;
  decision: Decision;
  facts: Facts;
  words: WizardWords;
}

/** Leads to the questions that make the checklist exact, while they are not answered. */
export function Shape({ answers, decision, facts, words }: Props) {
  const open = openChecklistQuestions(answers, facts);
  const [first] = open;
  if (!first || decision.recommend.length === 0) return null;
  return (
    <section className="part shape" aria-labelledby="shape">
      <h2 id="shape">Make the checklist exact</h2>
      <p>
        {open.length === 1 ? 'One question is' : `${open.length} questions are`} open:{' '}
        {open.map((id) => words.text('questions', 'questions', id, 'short')).join(', ')}. They do not change what to
        install.
      </p>
      <p>
        <a className="button" href={`/wizard?${changeLink(answers, first)}`}>
          Answer {open.length === 1 ? 'it' : 'them'}
        </a>
      </p>
    </section>
  );
}
