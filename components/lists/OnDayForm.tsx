interface Props {
  /** Address of the product's page without a query string. */
  address: string;
  /** The day that is shown, `2008-07-10`; null if none is. */
  day: string | null;
  /** What was asked and is no day; null if nothing was, or if it is one. */
  refused: string | null;
}

/** Longest part of a refused text that the page repeats. */
const LONGEST_ECHO = 40;

/** Asks for a day of the past. A plain form: it works without scripts. */
export function OnDayForm({ address, day, refused }: Props) {
  return (
    <form className="on-day-form" action={address}>
      <label htmlFor="on">Latest release of each line on a day of the past</label>
      {refused === null ? null : (
        <p id="on-error" className="form-error" role="alert">
          <strong>Error:</strong>{' '}
          {refused.trim() === ''
            ? 'No day was given.'
            : `“${shortened(refused.trim())}” is not understood as a day of the calendar.`}{' '}
          Give year, month and day, such as <span className="number">2008-07-10</span>.
        </p>
      )}
      <div className="form-row">
        <input
          id="on"
          type="date"
          name="on"
          defaultValue={day ?? undefined}
          aria-invalid={refused === null ? undefined : true}
          aria-describedby={refused === null ? undefined : 'on-error'}
          required
        />
        <button type="submit" className="button">
          Show
        </button>
      </div>
    </form>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
