import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { conflictText } from '@/lib/words/conflicts';
import { SourceRefs } from './SourceRefs';

/** Where sources disagree: who says what, what this page shows, and why. */
export function ConflictList({ conflicts }: { conflicts: ReleasePage['conflicts'] }) {
  return (
    <ul className="conflicts">
      {conflicts.map(({ field, statement, held, why, sources }) => (
        <li key={statement}>
          <p>
            <strong>{conflictText(field)}.</strong> {statement}
            <SourceRefs numbers={sources} />
          </p>
          <p className="conflict-held">
            <span>We show: {held}</span> <span>Why: {why}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
