import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import type { Answers } from '@/lib/wizard/answers';
import { checklistFor } from '@/lib/wizard/checklist';
import type { Decision } from '@/lib/wizard/decision';
import { writeAnswers } from '@/lib/wizard/state';
import { wordValues } from '@/lib/wizard/values';
import { adviceFor, fillWords } from '@/lib/wizard/words';
import { Checklist } from './Checklist';
import { AnotherAim } from './AnotherAim';
import { GoalPart } from './GoalPart';
import { InlineText } from './InlineText';
import { Reasons } from './Reasons';
import { Recommended } from './Recommended';
import { Shape } from './Shape';
import { toneOf } from './tone';

interface Props {
  answers: Answers;
  decision: Decision;
  facts: Facts;
  words: WizardWords;
}

/** The answer of the wizard: what to install, why, what else would have been possible, and the checklist. */
export function Result({ answers, decision, facts, words }: Props) {
  const values = wordValues(decision);
  const fill = (text: string) => fillWords(text, values);
  const paragraphs = (...path: string[]) => words.paragraphs('outcomes', ...path).map(fill);
  const advice = adviceFor(decision);
  const main = advice.filter((one) => one !== 'stay');
  return (
    <>
      <header className="page-head">
        <p className="list-state">{words.text('outcomes', 'outcomes', decision.outcome, 'short')}</p>
        <h1>
          {main.length > 0
            ? main.map((one) => fill(words.text('outcomes', 'advice', one))).join(' ')
            : fill(words.text('outcomes', 'outcomes', decision.outcome, 'heading'))}
        </h1>
        <section className={`verdict tone-${toneOf(decision.outcome)}`} aria-label="Result">
          {main.length > 0 ? (
            <p className="verdict-status">
              <strong>{fill(words.text('outcomes', 'outcomes', decision.outcome, 'heading'))}.</strong>
            </p>
          ) : null}
          {paragraphs('outcomes', decision.outcome, 'text').map((text) => (
            <p key={text}>
              <InlineText text={text} />
            </p>
          ))}
          {decision.release?.withdrawal?.reason ? <p>{decision.release.withdrawal.reason}</p> : null}
          <Recommended items={decision.recommend} facts={facts} />
          {decision.productOutOfSupport ? (
            <p className="verdict-support">
              <InlineText text={fill(words.text('outcomes', 'outOfSupport'))} />
            </p>
          ) : null}
        </section>
        {decision.modifiers.map((modifier) => (
          <div
            key={modifier}
            className="note note-warning"
            role="note"
            aria-label={words.text('outcomes', 'modifiers', modifier, 'heading')}
          >
            <p className="note-title">{words.text('outcomes', 'modifiers', modifier, 'heading')}</p>
            {paragraphs('modifiers', modifier, 'text').map((text) => (
              <p key={text}>
                <InlineText text={text} />
              </p>
            ))}
          </div>
        ))}
      </header>
      {decision.goal ? <GoalPart goal={decision.goal} decision={decision} facts={facts} words={words} /> : null}
      <section className="part" aria-labelledby="why">
        <h2 id="why">Why</h2>
        <Reasons reasons={decision.reasons} words={words} />
      </section>
      {decision.stayOnLine.length > 0 ? (
        <section className="part" aria-labelledby="otherwise">
          <h2 id="otherwise">What else would be possible</h2>
          <p>{fill(words.text('outcomes', 'advice', 'stay'))}</p>
          <Recommended items={decision.stayOnLine} facts={facts} />
        </section>
      ) : null}
      <AnotherAim answers={answers} decision={decision} words={words} />
      <Shape answers={answers} decision={decision} facts={facts} words={words} />
      <Checklist steps={checklistFor(answers, decision)} values={values} words={words} state={writeAnswers(answers)} />
    </>
  );
}
