import type { AddedIssue } from '@/lib/catalogue/pages/addedIssues';
import type { Sourced } from '@/lib/catalogue/pages/releaseModel';
import type { Facts, Release } from '@/lib/exchange/facts';
import { SourceRefs } from '../sources/SourceRefs';
import { addressOf } from '../verdictWords';

interface Props {
  issues: Sourced<AddedIssue>[];
  facts: Facts;
}

/** The known issues of the releases compared: which of them have it, and which release cures it. */
export function AddedIssues({ issues, facts }: Props) {
  return (
    <ul className="subject-list added-issues">
      {issues.map(({ value: { slug, title, summary, releases, curedBy }, sources }) => (
        <li key={slug}>
          <a href={`/known-issues/${slug}`}>{title}</a>
          <p>{summary}</p>
          <p className="list-state">
            {releases.length > 0 ? (
              <>
                Concerns <Links releases={releases} facts={facts} />.{' '}
              </>
            ) : null}
            {curedBy ? (
              <>
                Cured by <Links releases={[curedBy]} facts={facts} />.
                <SourceRefs numbers={sources} />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Links({ releases, facts }: { releases: Release[]; facts: Facts }) {
  return releases.map((release, index) => (
    <span key={release.id}>
      {index > 0 ? ', ' : ''}
      <a href={addressOf(release, facts.releases)}>{release.label}</a>
    </span>
  ));
}
