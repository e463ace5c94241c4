import type { LineState } from '@/lib/catalogue/pages/bulletin';
import type { Facts } from '@/lib/exchange/facts';
import { lineStateText } from '@/lib/words/lineStates';
import { SourceRefs } from '../sources/SourceRefs';
import { addressOf, shortName } from '../verdictWords';

/** What a bulletin says of each servicing line. A line that it does not list is neither safe nor open. */
export function LineStates({ lines, facts }: { lines: LineState[]; facts: Facts }) {
  return (
    <div className="table-scroll" role="region" aria-label="State of each line" tabIndex={0}>
      <table className="line-states">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">State</th>
            <th scope="col">Package</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, state, fixedBy, spared, sources }) => (
            <tr key={line.id} className={state === 'not-listed' ? 'faint' : undefined}>
              <th scope="row">{line.label}</th>
              <td>
                {lineStateText({ state, spared })}
                <SourceRefs numbers={sources} />
              </td>
              <td>
                {fixedBy.map((release, index) => (
                  <span key={release.id}>
                    {index > 0 ? ', ' : ''}
                    <a href={addressOf(release, facts.releases)}>{shortName(release)}</a>
                    {release.withdrawal?.kind === 'recalled' ? ' (recalled)' : ''}
                  </span>
                ))}
                {fixedBy.length > 0 ? ' or any later rollup of the line' : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
