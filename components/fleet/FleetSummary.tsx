import type { Fleet } from '@/lib/fleet/fleet';
import { countOf, formatCount } from '@/lib/fleet/names';
import { verdictCounts } from '@/lib/fleet/summary';
import { VERDICT_WORDS } from '@/lib/fleet/words';
import { StatusMark } from '../status/StatusMark';
import { VERDICT_LOOK } from './verdictLook';
import { FORM_ID } from './FleetForm';

/** Lines that were not read are named one by one up to here. */
const MOST_LINES = 10;

/** The verdicts with their numbers, what was not read, and the exports. */
export function FleetSummary({ fleet: { servers, reading } }: { fleet: Fleet }) {
  const { unread } = reading;
  return (
    <section className="fleet-summary" aria-label="Summary">
      <ul className="fleet-counts">
        {verdictCounts(servers).map(({ verdict, count }) => (
          <li key={verdict} className={`tone-${VERDICT_LOOK[verdict].tone}`}>
            <a href={`#${verdict.toLowerCase()}`}>
              <span className="fleet-count">{formatCount(count)}</span>
              <span>
                <StatusMark {...VERDICT_LOOK[verdict]} /> {VERDICT_WORDS[verdict]}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {unread.length > 0 ? (
        <p className="list-state">
          {countOf(unread.length, 'line')} not read: {unread.slice(0, MOST_LINES).join(', ')}
          {unread.length > MOST_LINES ? ' …' : ''}.
        </p>
      ) : null}
      <p className="fleet-exports">
        <button type="submit" form={FORM_ID} formAction="/fleet/export.csv" className="button button-plain">
          All servers as CSV
        </button>
        <button type="submit" form={FORM_ID} formAction="/fleet/export.md" className="button button-plain">
          The whole answer as Markdown
        </button>
      </p>
    </section>
  );
}
