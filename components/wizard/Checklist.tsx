import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { ChecklistStep } from '@/lib/wizard/checklist';
import { PHASES } from '@/lib/wizard/steps/step';
import { fillWords } from '@/lib/wizard/words';
import { CopyButton } from '../copy/CopyButton';
import { CopyPage } from '../copy/CopyPage';
import { InlineText } from './InlineText';
import { StepSources } from './StepSources';
import { Ticks } from './Ticks';

interface Props {
  steps: ChecklistStep[];
  values: Readonly<Record<string, string | undefined>>;
  words: WizardWords;
  /** The query string of the answers. */
  state: string;
}

/** The steps in the order of work, to tick on screen or on paper. */
export function Checklist({ steps, values, words, state }: Props) {
  if (steps.length === 0) return null;
  const markdown = `/wizard/checklist.md?${state}`;
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  return (
    <section className="part checklist" aria-labelledby="checklist">
      <h2 id="checklist">{words.text('checklist', 'title')}</h2>
      <p className="checklist-tools">
        <Ticks state={state} count={steps.length} />
        <CopyPage address={markdown} />
        <a href={markdown} rel="nofollow">
          As Markdown
        </a>
      </p>
      {PHASES.filter((phase) => steps.some((step) => step.phase === phase)).map((phase) => (
        <section key={phase} aria-labelledby={`phase-${phase}`}>
          <h3 id={`phase-${phase}`}>{words.text('checklist', 'phases', phase)}</h3>
          <ol className="steps" start={numbers.get(steps.find((step) => step.phase === phase)!.id)}>
            {steps
              .filter((step) => step.phase === phase)
              .map((step) => (
                <Step
                  key={step.id}
                  step={step}
                  number={numbers.get(step.id)!}
                  numbers={numbers}
                  values={values}
                  words={words}
                />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

interface StepProps extends Omit<Props, 'steps' | 'state'> {
  step: ChecklistStep;
  number: number;
  numbers: Map<string, number>;
}

function Step({ step, number, numbers, values, words }: StepProps) {
  const fill = (text: string) => fillWords(text, values);
  const detail = words.paragraphs('checklist', 'steps', step.id, 'detail').map(fill);
  return (
    <li className="step" id={`step-${step.id}`}>
      <input type="checkbox" id={`done-${step.id}`} data-step={step.id} />
      <div>
        <label htmlFor={`done-${step.id}`}>
          <span className="step-number">{number}.</span>{' '}
          {step.verified ? null : <em>{words.text('checklist', 'notVerified')} </em>}
          <InlineText text={fill(words.text('checklist', 'steps', step.id, 'text'))} />
        </label>
        {detail.map((text) => (
          <p key={text}>
            <InlineText text={text} />
          </p>
        ))}
        {step.commands.length > 0 ? (
          <div className="code-block">
            <pre tabIndex={0} aria-label="Command">
              <code>{step.commands.join('\n')}</code>
            </pre>
            <CopyButton text={step.commands.join('\r\n')} what="command" />
          </div>
        ) : null}
        {step.undoneBy.length > 0 ? (
          <p>Undone by step {step.undoneBy.map((id) => numbers.get(id)).join(' and ')}.</p>
        ) : null}
        {step.undoOf ? <p>Undoes step {numbers.get(step.undoOf)}.</p> : null}
        <p className="step-foot">
          <StepSources ids={step.sources} words={words} />{' '}
          {step.topic ? <a href={`/topics/${step.topic}`}>Background</a> : null}{' '}
          <a className="step-link" href={`#step-${step.id}`} aria-label={`Link to step ${number}`}>
            Link
          </a>
        </p>
      </div>
    </li>
  );
}
