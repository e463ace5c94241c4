import { columnValue, FIELDS, type FleetOptions } from '@/lib/fleet/options';
import { CHOICES, type Meaning } from '@/lib/fleet/read/columns';
import type { ReadColumn } from '@/lib/fleet/read/read';
import { CHOICE_WORDS } from '@/lib/fleet/words';
import { FORM_ID } from './FleetForm';

/** Columns that can be asked about. */
const MOST_COLUMNS = 30;

/** How the columns were read, and the way to say otherwise. */
export function FleetColumns({ columns, options }: { columns: readonly ReadColumn[]; options: FleetOptions }) {
  if (columns.length === 0) return null;
  return (
    <details className="fleet-columns">
      <summary>How the columns were read</summary>
      <div className="fleet-column-list">
        {columns.slice(0, MOST_COLUMNS).map(({ header, key, meaning }) => (
          <label key={key}>
            <span>{header}</span>
            <select
              form={FORM_ID}
              name={FIELDS.column}
              defaultValue={options.columns.has(key) ? columnValue(key, options.columns.get(key) ?? '') : ''}
            >
              <option value="">{readAs(meaning, options.columns.has(key))}</option>
              {CHOICES.map((choice) => (
                <option key={choice} value={columnValue(key, choice)}>
                  {CHOICE_WORDS[choice]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="submit" form={FORM_ID} className="button button-plain">
        Read again
      </button>
    </details>
  );
}

function readAs(meaning: Meaning | null, chosen: boolean): string {
  if (chosen) return 'As its header says';
  if (meaning === null) return 'Not understood';
  if (meaning === 'version') return 'Read as: version';
  const choice = CHOICES.find((one) => one === meaning);
  return choice ? `Read as: ${CHOICE_WORDS[choice]}` : 'Not understood';
}
