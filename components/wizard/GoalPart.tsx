import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import type { Decision } from '@/lib/wizard/decision';
import type { GoalResult } from '@/lib/wizard/goalResult';
import { wordValues } from '@/lib/wizard/values';
import { fillWords, goalTargetFor } from '@/lib/wizard/words';
import { addressOf } from '../verdictWords';
import { InlineText } from './InlineText';
import { Reasons } from './Reasons';

interface Props {
  goal: GoalResult;
  decision: Decision;
  facts: Facts;
  words: WizardWords;
}

/** How the server stands with the reader's aim, and why. */
export function GoalPart({ goal, decision, facts, words }: Props) {
  const values = wordValues(decision);
  const fill = (...path: string[]) => words.paragraphs('outcomes', ...path).map((text) => fillWords(text, values));
  const target = goalTargetFor(decision);
  return (
    <section className="part goal" aria-labelledby="aim">
      <h2 id="aim">{fill('goals', goal.state, 'heading').join(' ')}</h2>
      {goal.title ? (
        <p>
          <cite>{goal.title}</cite>
        </p>
      ) : null}
      {[...fill('goals', goal.state, 'text'), ...(target ? fill('goalTargets', target) : [])].map((text) => (
        <p key={text}>
          <InlineText text={text} />
        </p>
      ))}
      {goal.elsewhere.length > 0 ? (
        <p>
          On other lines of the product:{' '}
          {goal.elsewhere.map((release, index) => (
            <span key={release.id}>
              {index > 0 ? ', ' : ''}
              <a href={addressOf(release, facts.releases)}>{release.label}</a>
            </span>
          ))}
          .
        </p>
      ) : null}
      <Reasons reasons={goal.reasons} words={words} />
    </section>
  );
}
