import type { LineRow } from '@/lib/catalogue/pages/line';
import { compareAddress } from '../compare/compareAddress';

/** Leads from the page of a line to the comparison of its first release with its last. */
export function LineCompare({ rows }: { rows: LineRow[] }) {
  const verdict = rows[0]?.verdict;
  const first = rows.at(-1)?.verdict.release;
  if (!verdict || !first || first.id === verdict.last.id) return null;
  return (
    <p className="line-compare">
      <a href={compareAddress(first.build, verdict.last.build)}>
        Compare two releases of this line, from {first.label} to {verdict.last.label}
      </a>
    </p>
  );
}
