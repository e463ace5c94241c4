import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import type { PasteProblem } from '@/lib/wizard/paste/readPaste';
import { Diagnoses } from './Diagnoses';
import { InlineText } from './InlineText';
import { PasteForm } from './PasteForm';
import { Understood } from './Understood';
import type { Told } from './told';

interface Props {
  told: Told;
  /** What was not read, as it stands in the text. */
  leftovers: string[];
  /** Why no answer follows; null if one does. */
  problem: PasteProblem | null;
  /** Where the answers lead. */
  next: string;
  /** The text as it was sent. */
  text: string;
  facts: Facts;
  words: WizardWords;
}

/** The answer to a paste that needs a word: what was read, what not, and how it goes on. It is shown once and kept nowhere. */
export function PasteAnswer({ told, leftovers, problem, next, text, facts, words }: Props) {
  return (
    <div className="wizard">
      <header className="page-head">
        <h1>{pasteHeading(problem, told.diagnoses, words)}</h1>
      </header>
      <Diagnoses diagnoses={told.diagnoses} words={words} />
      {problem ? (
        <div id="paste-problem" className="question-error" role="alert">
          <p>
            <InlineText text={words.text('paste', 'problems', problem)} />
          </p>
          {problem === 'several-servers' ? (
            <p>
              <a href="/fleet">{words.text('paste', 'page', 'fleet')}</a>
            </p>
          ) : null}
        </div>
      ) : null}
      <Understood told={told} facts={facts} words={words} />
      {leftovers.length > 0 ? (
        <section className="leftovers" aria-labelledby="leftovers">
          <h2 id="leftovers">{words.text('paste', 'page', 'leftovers')}</h2>
          <p>{words.text('paste', 'page', 'leftoversText')}</p>
          <ul>
            {leftovers.map((leftover) => (
              <li key={leftover}>
                <code>{leftover}</code>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {problem ? (
        <>
          <PasteForm words={words} text={text} problemId="paste-problem" />
          <p>
            <a href="/wizard">{words.text('paste', 'page', 'otherwise')}</a>
          </p>
        </>
      ) : (
        <p>
          <a className="button" href={next}>
            {words.text('paste', 'page', 'goOn')}
          </a>
        </p>
      )}
    </div>
  );
}

/** The heading of the answer, also the title of its page. */
export function pasteHeading(problem: PasteProblem | null, diagnoses: unknown[], words: WizardWords): string {
  if (diagnoses.length > 0) return words.text('paste', 'page', 'errors');
  return words.text('paste', 'page', problem ? 'nothing' : 'check');
}
