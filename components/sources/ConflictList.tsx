import type { ReleasePage } from '@/lib/catalogue/pages/release';
import { SourceRefs } from './SourceRefs';

const FIELDS: Record<string, string> = {
  build: 'Build',
  date: 'Date',
  kb: 'KB number',
  title: 'Title',
  name: 'Name',
  cves: 'CVEs',
  fixes: 'Fixes',
  supersedes: 'What it replaces',
  advice: 'Advice',
  other: 'Other',
};

/** Where sources disagree: who says what, what this page shows, and why. */
export function ConflictList({ conflicts }: { conflicts: ReleasePage['conflicts'] }) {
  return (
    <ul className="conflicts">
      {conflicts.map(({ field, statement, held, why, sources }) => (
        <li key={statement}>
          <p>
            <strong>{FIELDS[field] ?? field}.</strong> {statement}
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
