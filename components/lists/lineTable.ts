import { compareBuilds } from '@/lib/exchange/build';
import { dayNumber } from '@/lib/exchange/date';
import { buildOf } from '@/lib/exchange/supersession';
import type { LineRow } from '@/lib/catalogue/pages/line';

/** Columns by which the table of a line can be sorted. */
export const SORTS = ['build', 'date', 'kb', 'fixes'] as const;
/** Parts of the table that can be shown alone. `fixes-known`: the list of fixes is known, whole or in part. */
export const SHOWS = ['all', 'security', 'recalled', 'fixes-known'] as const;
const ORDERS = ['desc', 'asc'] as const;

export type Sort = (typeof SORTS)[number];
export type Order = (typeof ORDERS)[number];
export type Show = (typeof SHOWS)[number];

/** How the table of a line is shown: newest first and whole, unless the address says otherwise. */
export interface TableView {
  sort: Sort;
  order: Order;
  show: Show;
}

/** A query string as a page receives it; a key given twice holds a list. */
export type Query = Record<string, string | string[] | undefined>;

/** Reads the view out of a query string: `?sort=fixes&order=asc&show=security`. Unknown keys and values are ignored. */
export function readView(query: Query): TableView {
  return {
    sort: known(SORTS, query.sort),
    order: known(ORDERS, query.order),
    show: known(SHOWS, query.show),
  };
}

function known<T extends string>(values: readonly [T, ...T[]], given: string | string[] | undefined): T {
  const text = Array.isArray(given) ? given[0] : given;
  return values.find((value) => value === text) ?? values[0];
}

/** Writes the query string of a view, `?sort=date&order=asc`; what is usual is left out, and the usual view has none. */
export function viewQuery({ sort, order, show }: TableView): string {
  const usual = readView({});
  const keys = new URLSearchParams();
  if (sort !== usual.sort) keys.set('sort', sort);
  if (order !== usual.order) keys.set('order', order);
  if (show !== usual.show) keys.set('show', show);
  return keys.size > 0 ? `?${keys}` : '';
}

/** The view that the head of a column leads to: that column, highest first; the other way round if it is so already. */
export function sortedBy(view: TableView, sort: Sort): TableView {
  return { ...view, sort, order: view.sort === sort && view.order === 'desc' ? 'asc' : 'desc' };
}

/**
 * Picks and sorts the rows of a view. A row without the value, such as a baseline without a KB number, stands last in
 * either order. Equal rows stand newest first. A month without a day counts as its 15th.
 */
export function arrange(rows: LineRow[], { sort, order, show }: TableView): LineRow[] {
  const picked = rows.filter((row) => isShown(row, show)).sort((a, b) => -byBuild(a, b));
  if (sort === 'build') return order === 'desc' ? picked : picked.reverse();
  const sign = order === 'desc' ? -1 : 1;
  return picked.sort((a, b) => {
    const [left, right] = [valueOf(a, sort), valueOf(b, sort)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

/** How many rows each part of the table has. */
export function countShown(rows: LineRow[]): Record<Show, number> {
  const count = (show: Show) => rows.filter((row) => isShown(row, show)).length;
  return {
    all: count('all'),
    security: count('security'),
    recalled: count('recalled'),
    'fixes-known': count('fixes-known'),
  };
}

function isShown({ verdict: { release }, fixCount }: LineRow, show: Show): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'security':
      return release.security;
    case 'recalled':
      return release.withdrawal?.kind === 'recalled';
    case 'fixes-known':
      return fixCount !== null;
  }
}

function byBuild(a: LineRow, b: LineRow): number {
  return compareBuilds(buildOf(a.verdict.release), buildOf(b.verdict.release));
}

function valueOf({ verdict: { release }, fixCount }: LineRow, sort: Exclude<Sort, 'build'>): number | null {
  switch (sort) {
    case 'date':
      return dayNumber(release.date);
    case 'kb':
      return release.kb;
    case 'fixes':
      return fixCount;
  }
}
