import type { Additions } from '@/lib/catalogue/pages/additions';
import type { Facts, Release, WithdrawalKind } from '@/lib/exchange/facts';
import { SourceRefs } from '../sources/SourceRefs';
import { addressOf } from '../verdictWords';

/** The changes of behaviour, by the release that brings them. */
export function AddedChanges({ releases, facts }: { releases: Additions['releases']; facts: Facts }) {
  return (
    <ul className="added-list">
      {releases.flatMap(({ verdict: { release }, behaviourChanges }) =>
        behaviourChanges.map(({ value, sources }) => (
          <li key={`${release.id} ${value}`}>
            <ReleaseName release={release} facts={facts} />
            <span>
              {value}
              <SourceRefs numbers={sources} />
            </span>
          </li>
        )),
      )}
    </ul>
  );
}

const WITHDRAWN: Record<WithdrawalKind, string> = {
  recalled: 'Recalled.',
  're-signed': 'Re-signed: the signature of this package expires early.',
  're-released': 'Re-released: a later package of the same rollup exists.',
};

/** The releases that were withdrawn, and why. */
export function Withdrawals({ withdrawals, facts }: { withdrawals: Additions['withdrawals']; facts: Facts }) {
  return (
    <ul className="added-list">
      {withdrawals.map(({ value: { release, kind, reason }, sources }) => (
        <li key={release.id}>
          <ReleaseName release={release} facts={facts} />
          <span>
            <strong>{WITHDRAWN[kind]}</strong> {reason ?? 'No source of ours gives the reason.'}
            <SourceRefs numbers={sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ReleaseName({ release, facts }: { release: Release; facts: Facts }) {
  return (
    <a className="added-release" href={addressOf(release, facts.releases)}>
      {release.label}
    </a>
  );
}
