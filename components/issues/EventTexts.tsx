import type { KnownIssuePage } from '@/lib/catalogue/pages/knownIssue';

/** The texts by which an issue is recognised, exact, with the placeholders of the source. */
export function EventTexts({ events, messages }: Pick<KnownIssuePage, 'events' | 'messages'>) {
  return (
    <>
      {events
        .filter(({ message }) => message)
        .map(({ eventId, source, type, message }) => (
          <div key={`${eventId} ${message}`} className="event-text">
            <h3>
              Event <code className="number">{eventId}</code>
              {source ? `, source ${source}` : ''}
              {type ? `, ${type.toLowerCase()}` : ''}
            </h3>
            <blockquote>{message}</blockquote>
          </div>
        ))}
      {messages.length > 0 ? <h3>On screen</h3> : null}
      {messages.map((message) => (
        <blockquote key={message} className="exact">
          {message}
        </blockquote>
      ))}
    </>
  );
}
