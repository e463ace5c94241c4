import type { FixView } from '@/lib/catalogue/pages/releaseModel';
import { fixListText, languageText } from '@/lib/words/fixes';
import { SourceRefs } from '../sources/SourceRefs';

/** The issues that a release resolves, as far as they are known. */
export function FixList({ fixes, complete }: { fixes: FixView[]; complete: boolean | null }) {
  return (
    <>
      <p className="list-state">{fixListText(fixes.length, complete)}</p>
      {fixes.length > 0 ? (
        <ul className="fixes">
          {fixes.map((fix) => (
            <li key={fix.id}>
              <span className="fix-kb number">
                {fix.kb === null ? 'no number' : <a href={`/kb/${fix.kb}`}>KB{fix.kb}</a>}
              </span>
              <span>
                <FixTitle fix={fix} />
                <SourceRefs numbers={fix.sources} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** The title of a fix: exact; with our gloss where it was seen in another language only. */
export function FixTitle({ fix: { title, language, gloss } }: { fix: Pick<FixView, 'title' | 'language' | 'gloss'> }) {
  if (title === null) return <em>Title not seen.{gloss ? ` ${gloss}` : ''}</em>;
  if (!language) return title;
  return (
    <>
      <span lang={language}>{title}</span>{' '}
      <em className="gloss">
        ({languageText(language)} title; in our words: {gloss})
      </em>
    </>
  );
}
