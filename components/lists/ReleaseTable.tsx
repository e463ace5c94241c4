import { fullDate } from '@/lib/exchange/date';
import type { LineRow } from '@/lib/catalogue/pages/line';
import type { Facts } from '@/lib/exchange/facts';
import { Status } from '../status/Status';
import { addressOf, shortName } from '../verdictWords';

interface Props {
  caption: string;
  rows: LineRow[];
  facts: Facts;
  asOf: string;
}

/** The releases of a line as a table, newest first. */
export function ReleaseTable({ caption, rows, facts, asOf }: Props) {
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="releases">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">KB number</th>
            <th scope="col">Build</th>
            <th scope="col">Released</th>
            <th scope="col">Status</th>
            <th scope="col">Security</th>
            <th scope="col">Fixes</th>
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
