import type { WizardWords } from '@/lib/catalogue/wizardWords';
import { InlineText } from './InlineText';

interface Props {
  words: WizardWords;
  /** The text as it was sent, so that nothing pasted is lost; empty at the start. */
  text?: string;
  /** What is wrong with it, told beside the form, is the description of the field. */
  problemId?: string;
}

/** Takes whatever the reader has. The text is sent in the request and never becomes part of an address. */
export function PasteForm({ words, text = '', problemId }: Props) {
  return (
    <form action="/wizard" method="post" className="paste-form" autoComplete="off">
      <h2 className="paste-title">
        <label htmlFor="paste">{words.text('paste', 'form', problemId ? 'again' : 'title')}</label>
      </h2>
      <p id="paste-takes">{words.text('paste', 'form', 'label')}.</p>
      <textarea
        id="paste"
        className="text-field paste-field"
        name="paste"
        rows={text === '' ? 5 : 8}
        defaultValue={text}
        spellCheck={false}
        autoCapitalize="off"
        required
        aria-invalid={problemId ? true : undefined}
        aria-describedby={['paste-takes', 'paste-hint', ...(problemId ? [problemId] : [])].join(' ')}
      />
      <div className="question-actions">
        <button className="button" type="submit">
          {words.text('paste', 'form', 'button')}
        </button>
      </div>
      <div id="paste-hint" className="paste-hint">
        <p>
          <InlineText text={words.text('paste', 'form', 'hint')} />
        </p>
        <p>{words.text('paste', 'form', 'notStored')}</p>
      </div>
    </form>
  );
}
