import type { Sourced } from '@/lib/catalogue/pages/releaseModel';
import { SourceRefs } from '../sources/SourceRefs';

/** Short statements with their sources: one as a paragraph, several as a list. */
export function StatementList({ heading, statements }: { heading?: string; statements: Sourced[] }) {
  if (statements.length === 0) return null;
  const [first, ...rest] = statements;
  return (
    <div className="statements">
      {heading ? <h3>{heading}</h3> : null}
      {rest.length === 0 ? (
        <p>
          {first!.value}
          <SourceRefs numbers={first!.sources} />
        </p>
      ) : (
        <ul>
          {statements.map(({ value, sources }) => (
            <li key={value}>
              {value}
              <SourceRefs numbers={sources} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
