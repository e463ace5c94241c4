import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Reason } from '@/lib/wizard/decision';
import { fillWords } from '@/lib/wizard/words';
import { InlineText } from './InlineText';
import { StepSources } from './StepSources';

/** A chain of rules, each with its sources. */
export function Reasons({ reasons, words }: { reasons: Reason[]; words: WizardWords }) {
  return (
    <ol className="reasons">
      {reasons.map(({ rule, params, sources }) => (
        <li key={rule}>
          <InlineText text={fillWords(words.text('rules', 'rules', rule), params)} />{' '}
          <StepSources ids={sources} words={words} />
        </li>
      ))}
    </ol>
  );
}
