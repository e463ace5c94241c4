import type { Fleet } from '@/lib/fleet/fleet';
import { verdictCounts } from '@/lib/fleet/summary';
import { SORTS, VIEW_FIELDS, type FleetView as View, type Sort } from '@/lib/fleet/view';
import { VERDICT_WORDS } from '@/lib/fleet/words';
import { FORM_ID } from './FleetForm';

const SORT_WORDS: Record<Sort, string> = {
  text: 'As in the text',
  name: 'By name',
  site: 'By site',
  build: 'Oldest build first',
  behind: 'Farthest behind first',
};

/** Chooses which servers are shown, and in which order: fields of the same form, so that it works without scripts. */
export function FleetView({ fleet, view }: { fleet: Fleet; view: View }) {
  return (
    <div className="fleet-view" role="group" aria-label="Servers shown">
      <label>
        <span>Verdict</span>
        <select form={FORM_ID} name={VIEW_FIELDS.show} defaultValue={view.show ?? ''}>
          <option value="">All</option>
          {verdictCounts(fleet.servers).map(({ verdict }) => (
            <option key={verdict} value={verdict}>
              {VERDICT_WORDS[verdict]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Order</span>
        <select form={FORM_ID} name={VIEW_FIELDS.sort} defaultValue={view.sort}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {SORT_WORDS[sort]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Name or site</span>
        <input form={FORM_ID} name={VIEW_FIELDS.find} type="text" defaultValue={view.find} maxLength={100} />
      </label>
      <button type="submit" form={FORM_ID} className="button button-plain">
        Show
      </button>
    </div>
  );
}
