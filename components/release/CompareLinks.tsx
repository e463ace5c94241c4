import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { compareAddress } from '../compare/compareAddress';

/** Leads from a release to what it adds over the one before it, and to what the latest of its line adds over it. */
export function CompareLinks({ page: { release, previous, verdict } }: { page: ReleasePage }) {
  const { last } = verdict;
  const links = [
    ...(previous ? [{ other: previous, words: `Compare with the release before it, ${previous.label}` }] : []),
    ...(last.id !== release.id && last.id !== previous?.id
      ? [{ other: last, words: `Compare with the latest of the line, ${last.label}` }]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="compare-links">
      {links.map(({ other, words }) => (
        <li key={other.id}>
          <a href={compareAddress(release.build, other.build)}>{words}</a>
        </li>
      ))}
    </ul>
  );
}
