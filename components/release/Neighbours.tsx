import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import type { Facts } from '@/lib/exchange/facts';
import { addressOf } from '../verdictWords';

/** The release before and the one after in the same line. */
export function Neighbours({ page: { previous, next }, facts }: { page: ReleasePage; facts: Facts }) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label="Neighbouring releases">
      {previous ? (
        <a rel="prev" href={addressOf(previous, facts.releases)}>
          <span>Before</span> {previous.label}
        </a>
      ) : null}
      {next ? (
        <a rel="next" className="next" href={addressOf(next, facts.releases)}>
          <span>After</span> {next.label}
        </a>
      ) : null}
    </nav>
  );
}
