import { fullDate } from '@/lib/exchange/date';

interface Props {
  /** Null where no catalogue could be read. */
  catalogue: { version: string; asOf: string } | null;
}

/** The foot of every page: who we are not, how old the catalogue is, and where to report a mistake. */
export function Footer({ catalogue }: Props) {
  return (
    <footer className="site-foot" id="foot">
      <div className="site-foot-inner">
        <p>
          Not affiliated with Microsoft. Exchange Server is a trademark of Microsoft. Microsoft&rsquo;s own pages have
          the last word; each fact here names its source.
        </p>
        <p>
          {catalogue ? (
            <>
              Catalogue of {fullDate(catalogue.asOf)}, version <code className="number">{catalogue.version}</code>.{' '}
            </>
          ) : null}
          <a href="/about">Method and coverage</a> <a href="/bulletins">Bulletins and CVEs</a>{' '}
          <a href="/known-issues">Known issues</a> <a href="/compare">Compare releases</a> <a href="/api">API</a>{' '}
          <a href="/feed.xml">Feed</a> <a href="/about#mistakes">Report a mistake</a>
        </p>
      </div>
    </footer>
  );
}
