import type { FixView } from '@/lib/catalogue/pages/release';
import { SourceRefs } from '../sources/SourceRefs';

const LANGUAGES: Record<string, string> = { sv: 'Swedish', fr: 'French', ja: 'Japanese' };

/** The issues that a release resolves, as far as they are known. */
export function FixList({ fixes, complete }: { fixes: FixView[]; complete: boolean | null }) {
  return (
    <>
      <p className="list-state">{stateOf(fixes.length, complete)}</p>
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
        ({LANGUAGES[language] ?? language} title; in our words: {gloss})
      </em>
    </>
  );
}

function stateOf(count: number, complete: boolean | null): string {
  const issues = `${count} ${count === 1 ? 'issue' : 'issues'}`;
  if (complete === null) return 'The list of fixes is not known to us.';
  if (complete)
    return count === 0 ? 'The article names no fixes beyond the security bulletin.' : `${issues}: the whole list.`;
  return count === 0
    ? 'The list of fixes is known in part only; none has a number.'
    : `${issues} known to us; the list is not complete.`;
}
