import { fullDate } from '@/lib/exchange/date';
import type { LineRow } from '@/lib/catalogue/pages/line';
import type { Facts } from '@/lib/exchange/facts';
import { Status } from '../status/Status';
import { addressOf, shortName } from '../verdictWords';
import type { TableView } from './lineTable';
import { SortHeader } from './SortHeader';

interface Props {
  caption: string;
  /** Rows in the order in which they are shown. */
  rows: LineRow[];
  /** The view that the rows show and the address of the page without a query string; without it, no head sorts. */
  sorting?: { view: TableView; address: string };
  facts: Facts;
  asOf: string;
}

/** Releases as a table. */
export function ReleaseTable({ caption, rows, sorting, facts, asOf }: Props) {
  if (rows.length === 0) return <p className="list-state">There is no such release in this line.</p>;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="releases">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Release</th>
            <SortHeader name="KB number" sort="kb" sorting={sorting} />
            <SortHeader name="Build" sort="build" sorting={sorting} />
            <SortHeader name="Released" sort="date" sorting={sorting} />
            <th scope="col">Status</th>
            <th scope="col">Security</th>
            <SortHeader name="Fixes" sort="fixes" sorting={sorting} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ verdict, bulletins, fixCount, fixesComplete }) => (
            <tr key={verdict.release.id}>
              <th scope="row">
                <a href={addressOf(verdict.release, facts.releases)}>{shortName({ ...verdict.release, kb: null })}</a>
              </th>
              <td className="number">{verdict.release.kb === null ? '' : `KB${verdict.release.kb}`}</td>
              <td className="number">{verdict.release.build}</td>
              <td className="date">{fullDate(verdict.release.date)}</td>
              <td>
                <Status verdict={verdict} asOf={asOf} short />
              </td>
              <td>
                {bulletins.map((id) => (
                  <span key={id} className="number">
                    <a href={`/bulletins/${id.toLowerCase()}`}>{id}</a>{' '}
                  </span>
                ))}
                {bulletins.length === 0 && verdict.release.security ? 'CVEs' : ''}
              </td>
              <td className={fixCount === null ? 'faint' : undefined}>
                {fixCount === null ? 'not known' : fixesComplete ? fixCount : `${fixCount}, in part`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
