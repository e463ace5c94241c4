import type { Facts, Release } from '@/lib/exchange/facts';
import { addressOf } from '../verdictWords';

interface Props {
  releases: Release[];
  facts: Facts;
  /** What to say where there is none. */
  none: string;
}

/** Releases grouped by servicing line. */
export function ReleasesByLine({ releases, facts, none }: Props) {
  if (releases.length === 0) return <p className="list-state">{none}</p>;
  const lines = facts.lines.filter(({ id }) => releases.some(({ lineId }) => lineId === id));
  return (
    <dl className="package">
      {lines.map((line) => (
        <div key={line.id} className="package-row">
          <dt>{line.label}</dt>
          <dd>
            <ul className="inline-list">
              {releases
                .filter(({ lineId }) => lineId === line.id)
                .map((release) => (
                  <li key={release.id}>
                    <a href={addressOf(release, facts.releases)}>
                      {release.kind === 'baseline' ? line.label : release.label.slice(line.label.length + 1)}
                    </a>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
