import { fullDate } from '@/lib/exchange/date';
import type { Facts, Product, Release } from '@/lib/exchange/facts';
import { onDay, type LineOnDay } from '@/lib/exchange/onDay';
import { StatusMark } from '../status/StatusMark';
import { addressOf, shortName } from '../verdictWords';

interface Props {
  product: Product;
  /** A day as `readDay` returns it. */
  day: string;
  facts: Facts;
  asOf: string;
}

/** The latest release of each line of a product on a day of the past: what was, without advice. */
export function OnDay({ product, day, facts, asOf }: Props) {
  const date = fullDate(day);
  const caption = `The latest release of each servicing line of ${product.name} on ${date}`;
  return (
    <>
      <h2 id="on-day">Latest on {date}</h2>
      <p className="list-state">
        By the dates of release. A recall is marked whatever its day. It is a look back and no advice.
        {day > asOf ? ` The catalogue ends on ${fullDate(asOf)}; what came out later is not in it.` : ''}
      </p>
      <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="on-day">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Latest on that day</th>
              <th scope="col">Build</th>
              <th scope="col">Released</th>
            </tr>
          </thead>
          <tbody>
            {onDay(facts, product.id, day)
              .toReversed()
              .map((state) => (
                <tr key={state.line.id}>
                  <th scope="row">
                    <a href={`/products/${product.id}/${state.line.slug}`}>{state.line.slug.toUpperCase()}</a>
                  </th>
                  <td>
                    {state.latest ? (
                      <a href={addressOf(state.latest, facts.releases)}>{shortName(state.latest)}</a>
                    ) : (
                      <span className="faint">None. The line began {when(state.baseline)}.</span>
                    )}
                    <Remarks state={state} facts={facts} />
                  </td>
                  <td className="number">{state.latest?.build}</td>
                  <td className="date">{state.latest ? fullDate(state.latest.date) : null}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function when({ date }: Release): string {
  return `${date.length > 7 ? 'on' : 'in'} ${fullDate(date)}`;
}

function Remarks({ state: { latest, standing, perhaps }, facts }: { state: LineOnDay; facts: Facts }) {
  return (
    <>
      {latest?.withdrawal?.kind === 'recalled' ? (
        <p className="on-day-remark">
          <strong className="tone-recalled">
            <StatusMark shape="cross" tone="recalled" /> Recalled.
          </strong>{' '}
          {latest.withdrawal.reason}
          {standing ? (
            <>
              {' '}
              The latest then that was not recalled:{' '}
              <a href={addressOf(standing, facts.releases)}>{shortName(standing)}</a>.
            </>
          ) : null}
        </p>
      ) : null}
      {perhaps.map((release) => (
        <p key={release.id} className="on-day-remark">
          Perhaps <a href={addressOf(release, facts.releases)}>{shortName(release)}</a>: it came out in{' '}
          {fullDate(release.date)}, on a day that no source of ours gives.
        </p>
      ))}
    </>
  );
}
