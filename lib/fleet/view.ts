import { compareBuilds, parseBuild } from '@/lib/exchange/build';
import type { AssessedServer } from './assess';
import { VERDICTS, type Verdict } from './verdict';

export const SORTS = ['text', 'name', 'site', 'build', 'behind'] as const;
export type Sort = (typeof SORTS)[number];

/** Which servers a page shows, and in which order. */
export interface FleetView {
  /** All verdicts if null. */
  show: Verdict | null;
  sort: Sort;
  /** Part of a name or a site; empty for all. */
  find: string;
}

/** Fields of the form. */
export const VIEW_FIELDS = { show: 'show', sort: 'sort', find: 'find' } as const;

/** Servers of one verdict that a page shows; all are in the exports. */
export const MOST_SHOWN = 50;

/** Reads the view out of the fields of the form; what is none of the choices counts for nothing. */
export function readView(form: URLSearchParams): FleetView {
  return {
    show: VERDICTS.find((verdict) => verdict === form.get(VIEW_FIELDS.show)) ?? null,
    sort: SORTS.find((sort) => sort === form.get(VIEW_FIELDS.sort)) ?? 'text',
    find: (form.get(VIEW_FIELDS.find) ?? '').trim().slice(0, 100),
  };
}

/** The servers of one verdict that a page shows. */
export interface ShownVerdict {
  verdict: Verdict;
  shown: AssessedServer[];
  /** How many fit the view, those that are not shown included. */
  total: number;
}

/** Picks what a page shows: of each verdict the first servers, the most urgent verdict first. */
export function viewOf(servers: readonly AssessedServer[], { show, sort, find }: FleetView): ShownVerdict[] {
  const wanted = find.toLowerCase();
  const fits = ({ name, site }: AssessedServer) =>
    wanted === '' || [name, site].some((text) => text?.toLowerCase().includes(wanted) === true);
  return VERDICTS.filter((verdict) => show === null || verdict === show).flatMap((verdict) => {
    const fitting = servers.filter((server) => server.verdict === verdict && fits(server));
    const ordered = sort === 'text' ? fitting : fitting.sort(ORDERS[sort]);
    return ordered.length === 0 ? [] : [{ verdict, shown: ordered.slice(0, MOST_SHOWN), total: ordered.length }];
  });
}

const names = new Intl.Collator('en', { numeric: true });

const ORDERS: Record<Exclude<Sort, 'text'>, (a: AssessedServer, b: AssessedServer) => number> = {
  name: byName,
  site: (a, b) => names.compare(a.site ?? '\uffff', b.site ?? '\uffff') || byName(a, b),
  build: (a, b) => compareBuilds(buildOf(a), buildOf(b)),
  behind: (a, b) => (b.behind?.days ?? -1) - (a.behind?.days ?? -1),
};

function byName(a: AssessedServer, b: AssessedServer): number {
  return names.compare(a.name ?? '\uffff', b.name ?? '\uffff');
}

function buildOf({ decision }: AssessedServer) {
  return parseBuild(decision?.build ?? '') ?? ([0, 0, 0, 0] as const);
}
