import type { KnownIssueView } from '@/lib/catalogue/pages/releaseModel';
import { Prose } from '../prose/Prose';

/** Sections of a known issue that its releases show in full; symptoms and event texts stand on its own page. */
const SHOWN = ['Cause', 'Workaround', 'Resolution'];

/** A known issue on the page of a release: what happens, how it is recognised, why, and what to do. */
export function KnownIssueBlock({ issue: { slug, title, summary, events, errors, prose } }: { issue: KnownIssueView }) {
  return (
    <article className="issue" id={`issue-${slug}`}>
      <h3>
        <a href={`/known-issues/${slug}`}>{title}</a>
      </h3>
      <p>{summary}</p>
      <SignsOf events={events} errors={errors} />
      {prose.sections
        .filter(({ heading }) => SHOWN.includes(heading))
        .map(({ heading, nodes }) => (
          <div key={heading}>
            <h4>{heading}</h4>
            <Prose nodes={nodes} />
          </div>
        ))}
      <p className="issue-more">
        <a href={`/known-issues/${slug}`}>Symptoms, event texts and all releases concerned</a>
      </p>
    </article>
  );
}

/** Event IDs and error codes, each a search for itself. */
export function SignsOf({ events, errors }: Pick<KnownIssueView, 'events' | 'errors'>) {
  if (events.length + errors.length === 0) return null;
  const ids = [...new Map(events.map((event) => [event.eventId, event])).values()];
  return (
    <ul className="signs" aria-label="Events and error codes">
      {ids.map(({ eventId, source }) => (
        <li key={eventId}>
          <span className="sign-kind">{source ? `${source} event` : 'Event'}</span>{' '}
          <code className="number">{eventId}</code>
        </li>
      ))}
      {errors.map((code) => (
        <li key={code}>
          <span className="sign-kind">Error</span> <code className="number">{code}</code>
        </li>
      ))}
    </ul>
  );
}
