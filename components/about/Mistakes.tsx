interface Props {
  /** The page that the reader came from, if it is one of ours. */
  page?: string;
  reportUrl: string | null;
}

/** What a report needs, and where it goes. */
export function Mistakes({ page, reportUrl }: Props) {
  const from = page && /^\/[a-z0-9/.-]{0,120}$/.test(page) ? page : null;
  return (
    <>
      <p>Tell us the page, the value that is wrong, the right value, and where it stands. A source decides.</p>
      {from ? (
        <p>
          Page: <a href={from}>{from}</a>
        </p>
      ) : null}
      <p>
        {reportUrl ? (
          <a className="button" href={reportUrl}>
            Write to the people who run this copy
          </a>
        ) : (
          'The people who run this copy have not set an address for reports. Ask whoever gave you the address of this site.'
        )}
      </p>
    </>
  );
}
