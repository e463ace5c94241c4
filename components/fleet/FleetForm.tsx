import { FIELDS } from '@/lib/fleet/options';
import { DropHint } from './DropHint';

export const FORM_ID = 'fleet-form';
const TEXT_ID = 'fleet-text';

const EXAMPLE = `Name,ExSetup,Site
MBX1,14.03.0174.001,Berlin`;

/** Asks for the text. A plain form that is posted: it works without scripts, and nothing of it gets into an address. */
export function FleetForm({ text, error }: { text: string; error: string | null }) {
  return (
    <form
      id={FORM_ID}
      className="fleet-form"
      action="/fleet"
      method="post"
      encType="multipart/form-data"
      aria-label="Check a fleet"
    >
      <label htmlFor={TEXT_ID}>Output for many servers</label>
      <p id="fleet-help" className="fleet-help">
        <code>Get-ExchangeServer</code> as list, table, CSV or JSON; versions of <code>ExSetup.exe</code> by server; or
        what the lines below print.
      </p>
      <textarea
        id={TEXT_ID}
        name={FIELDS.text}
        className="fleet-text"
        rows={text === '' ? 10 : 6}
        defaultValue={text}
        placeholder={EXAMPLE}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        wrap="off"
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? 'fleet-help' : 'fleet-help fleet-error'}
      />
      {error === null ? null : (
        <p id="fleet-error" className="form-error" role="alert">
          {error}
        </p>
      )}
      <div className="fleet-send">
        <button type="submit" className="button">
          Check the servers
        </button>
        <label className="fleet-file">
          <span>or a file</span>
          <input
            type="file"
            name={FIELDS.file}
            accept=".txt,.csv,.tsv,.json,.log,text/plain,text/csv,application/json"
          />
        </label>
      </div>
      <DropHint field={TEXT_ID} />
      <p className="fleet-help">
        Nothing that you send is stored or logged: the text is read, answered and forgotten. The limit is 4 MiB.
      </p>
    </form>
  );
}
