import type { ComparedText } from '@/lib/catalogue/pages/compare';
import type { Facts } from '@/lib/exchange/facts';
import { TextProblem } from './TextProblem';

interface Props {
  from: ComparedText;
  to: ComparedText;
  facts: Facts;
}

/** Longest text that the form takes: one identifier with words around it. */
export const LONGEST_TEXT = 200;

/** Asks for two releases. A plain form: it works without scripts, and keeps what was typed. */
export function CompareForm({ from, to, facts }: Props) {
  const asked = from.text.trim() !== '' || to.text.trim() !== '';
  const isWrong = ({ named }: ComparedText) => asked && named.kind !== 'release';
  return (
    <form className="compare-form" action="/compare" aria-label="Compare two releases">
      <p id="compare-help">
        A build in any notation, a KB number, or a name such as 2007 SP1 UR6. The order does not matter.
      </p>
      <div className="compare-fields">
        {[
          { name: 'from', label: 'One release', given: from, other: to },
          { name: 'to', label: 'The other release', given: to, other: from },
        ].map(({ name, label, given, other }) => (
          <div key={name} className="compare-field">
            <label htmlFor={`compare-${name}`}>{label}</label>
            <input
              id={`compare-${name}`}
              className="compare-text"
              type="text"
              name={name}
              defaultValue={given.text}
              list="compare-releases"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              maxLength={LONGEST_TEXT}
              aria-invalid={isWrong(given) || undefined}
              aria-describedby={isWrong(given) ? `compare-help compare-${name}-error` : 'compare-help'}
              required
            />
            {isWrong(given) ? (
              <div id={`compare-${name}-error`} className="form-error" role="alert">
                <TextProblem
                  given={given}
                  facts={facts}
                  choose={(build) => (name === 'from' ? [build, other.text] : [other.text, build])}
                />
              </div>
            ) : null}
          </div>
        ))}
      </div>
      <datalist id="compare-releases">
        {facts.releases.map(({ id, build, label, kb }) => (
          <option key={id} value={build} label={kb === null ? label : `${label}, KB${kb}`} />
        ))}
      </datalist>
      <button type="submit" className="button">
        Compare
      </button>
    </form>
  );
}
