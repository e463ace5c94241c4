import { SHOWS, viewQuery, type Show, type TableView } from './lineTable';

interface Props {
  counts: Record<Show, number>;
  view: TableView;
  /** Address of the page without a query string. */
  address: string;
}

const NAMES: Record<Show, string> = {
  all: 'All',
  security: 'Security',
  recalled: 'Recalled',
  'fixes-known': 'Fixes known',
};

/** The parts of a line's table with their sizes, each a link; a part without a release is said and not linked. */
export function LineFilter({ counts, view, address }: Props) {
  return (
    <nav className="line-filter" aria-label="Releases shown">
      <ul>
        {SHOWS.map((show) => (
          <li key={show}>
            {counts[show] === 0 && view.show !== show ? (
              <span className="faint">
                {NAMES[show]} <span className="line-filter-count">0</span>
              </span>
            ) : (
              <a
                href={`${address}${viewQuery({ ...view, show })}#releases`}
                aria-current={view.show === show ? 'true' : undefined}
              >
                {NAMES[show]} <span className="line-filter-count">{counts[show]}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
