import { sortedBy, viewQuery, type Sort, type TableView } from './lineTable';

interface Props {
  name: string;
  sort: Sort;
  /** The view shown and the address of the page without a query string; without it, the head is a plain one. */
  sorting: { view: TableView; address: string } | undefined;
}

/** The head of a column that sorts the table: a link, so that it works without scripts. */
export function SortHeader({ name, sort, sorting }: Props) {
  if (!sorting) return <th scope="col">{name}</th>;
  const { view, address } = sorting;
  const active = view.sort === sort;
  const rising = view.order === 'asc';
  return (
    <th scope="col" aria-sort={active ? (rising ? 'ascending' : 'descending') : undefined}>
      <a className="sort" href={`${address}${viewQuery(sortedBy(view, sort))}#releases`}>
        {name}
        <span className={active ? 'sort-arrow' : 'sort-arrow sort-idle'} aria-hidden="true">
          {active ? (rising ? '▲' : '▼') : '↕'}
        </span>
      </a>
    </th>
  );
}
