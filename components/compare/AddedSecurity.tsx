import type { AddedRelease, Tied } from '@/lib/catalogue/pages/additions';
import type { Sourced } from '@/lib/catalogue/pages/releaseModel';
import type { Facts, Release } from '@/lib/exchange/facts';
import { SourceRefs } from '../sources/SourceRefs';
import { addressOf } from '../verdictWords';

/** The bulletins and CVEs of each release that has any. */
export function AddedSecurity({ releases, facts }: { releases: AddedRelease[]; facts: Facts }) {
  const naming = releases.filter(({ bulletins, cves }) => bulletins.length + cves.length > 0);
  if (naming.length === 0) {
    return <p className="list-state">No source of ours ties a bulletin or a CVE to these releases.</p>;
  }
  return (
    <>
      <div className="table-scroll" role="region" aria-label="Bulletins and CVEs by release" tabIndex={0}>
        <table className="added-security">
          <thead>
            <tr>
              <th scope="col">Release</th>
              <th scope="col">Bulletins</th>
              <th scope="col">CVEs</th>
            </tr>
          </thead>
          <tbody>
            {naming.map(({ verdict: { release }, bulletins, cves }) => (
              <tr key={release.id}>
                <th scope="row">
                  <a href={addressOf(release, facts.releases)}>{release.label}</a>
                </th>
                <td>
                  <Ids room="bulletins" tied={bulletins.map((one) => ({ ...one, value: one.value.id }))} />
                </td>
                <td>
                  <Ids room="cves" tied={cves} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="list-state">A release that is not in the table is one that no source of ours ties to any.</p>
    </>
  );
}

function Ids({ room, tied }: { room: 'bulletins' | 'cves'; tied: Tied<Sourced>[] }) {
  const fresh = tied.filter(({ since }) => since === null);
  const before = new Map<Release, Tied<Sourced>[]>();
  for (const one of tied) if (one.since) before.set(one.since, [...(before.get(one.since) ?? []), one]);
  return (
    <>
      <IdLinks room={room} ids={fresh} />
      {[...before].map(([release, ids]) => (
        <p key={release.id} className="faint">
          Not new, in {release.label} already: <IdLinks room={room} ids={ids} />
        </p>
      ))}
    </>
  );
}

function IdLinks({ room, ids }: { room: 'bulletins' | 'cves'; ids: Sourced[] }) {
  return ids.map(({ value, sources }) => (
    <span key={value}>
      <span className="number">
        <a href={`/${room}/${value.toLowerCase()}`}>{value}</a>
        <SourceRefs numbers={sources} />
      </span>{' '}
    </span>
  ));
}
