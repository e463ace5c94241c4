import type { FixPage } from '@/lib/catalogue/pages/fix';
import type { Facts } from '@/lib/exchange/facts';
import { FixTitle } from '../fixes/FixList';
import { Part } from '../page/Part';
import { SourceList } from '../sources/SourceList';
import { SourceRefs } from '../sources/SourceRefs';
import { addressOf, shortName } from '../verdictWords';
import { NoPackage } from './NoPackage';

interface Props {
  fix: FixPage;
  facts: Facts;
  heading: 'h1' | 'h2';
  /** The bulletin whose umbrella the number is as well. */
  umbrellaOf?: string;
}

/** A fixed issue: the releases that contain the fix, line by line. */
export function FixArticle({ fix, facts, heading: Heading, umbrellaOf }: Props) {
  return (
    <>
      <header className="page-head">
        <p className="list-state">An issue that update rollups fix, not an update</p>
        <Heading>KB{fix.kb}</Heading>
        <p className="lead">
          <FixTitle fix={fix} />
        </p>
        {umbrellaOf ? <NoPackage bulletin={umbrellaOf} also /> : null}
      </header>
      <div className="page-body">
        <Part id="contained-in" heading="Releases that contain the fix">
          {fix.lines.some(({ credited }) => credited.length > 1) ? (
            <p>Sources credit several releases with this fix. All are shown.</p>
          ) : null}
          <dl className="package">
            {fix.lines.map(({ lineId, label, credited, later }) => (
              <div key={lineId} className="package-row">
                <dt>{label}</dt>
                <dd>
                  {credited.length === 0 ? 'Not stated' : null}
                  {credited.map(({ release, sources }, index) => (
                    <span key={release.id}>
                      {index > 0 ? ' ' : ''}
                      <a href={addressOf(release, facts.releases)}>{shortName(release)}</a>
                      {index < credited.length - 1 || later.length > 0 ? ',' : ''}
                      <SourceRefs numbers={sources} />
                    </span>
                  ))}
                  {later.length > 0 ? ` and every later rollup of the line up to UR${later.at(-1)!.rollup}` : null}
                </dd>
              </div>
            ))}
          </dl>
          <p className="list-state">
            Rollups are cumulative inside a line. For a line marked &ldquo;Not stated&rdquo; no source of ours says
            whether it contains the fix.
          </p>
        </Part>
        <Part id="sources" heading="Sources">
          <SourceList sources={fix.sources} />
        </Part>
      </div>
    </>
  );
}
