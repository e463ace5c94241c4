import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import type { Facts } from '@/lib/exchange/facts';
import { replacedBy } from '@/lib/exchange/supersession';
import { SourceRefs } from '../sources/SourceRefs';
import { addressOf } from '../verdictWords';
import { CompareLinks } from './CompareLinks';

/** What follows from the line, and beside it what sources declare. */
export function Replaces({ page, facts }: { page: ReleasePage; facts: Facts }) {
  const older = replacedBy(facts, page.release).filter(({ kind }) => kind === 'rollup');
  return (
    <>
      <p>
        Rollups are cumulative inside {page.verdict.line.name}.{' '}
        {older.length === 0
          ? 'It is the first of its line and replaces none.'
          : `It replaces the ${older.length === 1 ? 'one' : older.length} before it:`}
      </p>
      {older.length > 0 ? (
        <ul className="inline-list">
          {older.map((release) => (
            <li key={release.id}>
              <a href={addressOf(release, facts.releases)}>{release.label}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {page.declared.length > 0 ? (
        <p>
          Sources declare that it replaces{' '}
          {page.declared.map(({ value: { kb, release }, sources }, index) => (
            <span key={kb}>
              {index > 0 ? ' ' : ''}
              <a href={`/kb/${kb}`} className="number">
                KB{kb}
              </a>
              {release ? ` (${release.label})` : ''}
              {index < page.declared.length - 1 ? ',' : '.'}
              <SourceRefs numbers={sources} />
            </span>
          ))}
        </p>
      ) : null}
      <CompareLinks page={page} />
    </>
  );
}
