import type { Additions } from '@/lib/catalogue/pages/additions';
import { countAdded } from './compareWords';

/** What a release adds, in numbers. */
export function AddedCounts({ additions }: { additions: Additions }) {
  const { releases, fixes, lists, bulletins, cves, knownIssues } = countAdded(additions);
  const entries: [name: string, count: number][] = [
    ['Releases', releases],
    ['Fixes known', fixes],
    ['Bulletins', bulletins],
    ['CVEs', cves],
    ['Known issues', knownIssues],
  ];
  return (
    <div className="added-counts">
      <dl>
        {entries.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className="list-state">
        Lists of fixes: {lists.whole} known whole, {lists.part} in part, {lists.unknown} not known.
      </p>
    </div>
  );
}
