import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Answers } from '@/lib/wizard/answers';
import type { Decision } from '@/lib/wizard/decision';
import { QUESTIONS } from '@/lib/wizard/flow';
import { changeLink } from '@/lib/wizard/state';

/** Leads to the questions that make the checklist exact, while they are not answered. */
export function Shape({ answers, decision, words }: { answers: Answers; decision: Decision; words: WizardWords }) {
  const shaping = QUESTIONS.filter(({ stage }) => stage === 'checklist');
  const open = shaping.filter(({ id }) => answers[id] === undefined);
  const [first] = open;
  if (!first || decision.recommend.length === 0) return null;
  return (
    <section className="part shape" aria-labelledby="shape">
      <h2 id="shape">Make the checklist exact</h2>
      <p>
        {open.length === 1 ? 'One question is' : `${open.length} questions are`} open:{' '}
        {open.map(({ id }) => words.text('questions', 'questions', id, 'short')).join(', ')}. They do not change what to
        install.
      </p>
      <p>
        <a className="button" href={`/wizard?${changeLink(answers, first.id)}`}>
          Answer {open.length === 1 ? 'it' : 'them'}
        </a>
      </p>
    </section>
  );
}
