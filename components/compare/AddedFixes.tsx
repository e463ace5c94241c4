import type { AddedRelease } from '@/lib/catalogue/pages/additions';
import type { Facts } from '@/lib/exchange/facts';
import { FixList } from '../fixes/FixList';
import { addressOf } from '../verdictWords';

/** The fixes of each release whose list is known, and which lists are not. */
export function AddedFixes({ releases, facts }: { releases: AddedRelease[]; facts: Facts }) {
  const unknown = releases.filter(({ fixesComplete }) => fixesComplete === null).map(({ verdict }) => verdict.release);
  return (
    <>
      {unknown.length > 0 ? (
        <p>
          Not known to us {unknown.length === 1 ? 'is the list of fixes of' : 'are the lists of fixes of'}{' '}
          {unknown.map((release, index) => (
            <span key={release.id}>
              {index > 0 ? ', ' : ''}
              <a href={addressOf(release, facts.releases)}>{release.label}</a>
            </span>
          ))}
          .
        </p>
      ) : null}
      {releases
        .filter(({ fixesComplete }) => fixesComplete !== null)
        .map((added) => (
          <FixesOfRelease key={added.verdict.release.id} added={added} facts={facts} />
        ))}
    </>
  );
}

function FixesOfRelease({ added, facts }: { added: AddedRelease; facts: Facts }) {
  const { release } = added.verdict;
  const again = added.fixes.filter(({ since }) => since !== null);
  return (
    <section className="added" aria-labelledby={`fixes-${release.id}`}>
      <h3 id={`fixes-${release.id}`}>
        <a href={addressOf(release, facts.releases)}>{release.label}</a>
      </h3>
      <FixList fixes={added.fixes} complete={added.fixesComplete} />
      {again.length > 0 ? (
        <p className="list-state">
          Not new:{' '}
          {again
            .map(({ kb, since }) => `${kb === null ? 'an issue without a number' : `KB${kb}`} is in ${since!.label}`)
            .join('; ')}
          .
        </p>
      ) : null}
    </section>
  );
}
