import type { WizardWords } from '@/lib/catalogue/wizardWords';
import { InlineText } from './InlineText';
import { ReadPages } from './ReadPages';
import type { ReadDiagnosis } from './told';

/** What the errors of a paste mean, what to do, and the pages that explain them. */
export function Diagnoses({ diagnoses, words }: { diagnoses: ReadDiagnosis[]; words: WizardWords }) {
  return diagnoses.map(({ id, files, pages }) => (
    <section key={id} className="note note-warning diagnosis" aria-labelledby={`diagnosis-${id}`}>
      <h2 id={`diagnosis-${id}`} className="note-title">
        {words.text('paste', 'diagnoses', id, 'title')}
      </h2>
      {files.map((file) => (
        <p key={file}>
          {words.text('paste', 'page', 'file')} <code>{file}</code>
        </p>
      ))}
      {words.paragraphs('paste', 'diagnoses', id, 'text').map((text) => (
        <p key={text}>
          <InlineText text={text} />
        </p>
      ))}
      {pages.length > 0 ? (
        <p>
          {words.text('paste', 'page', 'issues')} <ReadPages pages={pages} />
        </p>
      ) : null}
    </section>
  ));
}
