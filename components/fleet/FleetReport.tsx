import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import type { Fleet } from '@/lib/fleet/fleet';
import type { FleetOptions } from '@/lib/fleet/options';
import { viewOf, type FleetView as View } from '@/lib/fleet/view';
import { FleetColumns } from './FleetColumns';
import { FleetFindings } from './FleetFindings';
import { FleetPicture } from './FleetPicture';
import { FleetPlan } from './FleetPlan';
import { FleetSummary } from './FleetSummary';
import { FleetTable } from './FleetTable';
import { FleetView } from './FleetView';

interface Props {
  fleet: Fleet;
  options: FleetOptions;
  view: View;
  facts: Facts;
  words: WizardWords;
}

/** The answer to a pasted text: summary, findings, plan, picture, and the servers by verdict. */
export function FleetReport({ fleet, options, view, facts, words }: Props) {
  const parts = viewOf(fleet.servers, view);
  return (
    <>
      <FleetSummary fleet={fleet} />
      <FleetColumns columns={fleet.reading.columns} options={options} />
      <FleetFindings findings={fleet.findings} options={options} words={words} />
      <FleetPlan plan={fleet.plan} facts={facts} />
      <FleetPicture servers={fleet.servers} facts={facts} />
      <section className="part" aria-labelledby="servers">
        <h2 id="servers">The servers</h2>
        <FleetView fleet={fleet} view={view} />
        {parts.length === 0 ? <p className="list-state">No server fits.</p> : null}
        {parts.map((part) => (
          <FleetTable key={part.verdict} part={part} facts={facts} />
        ))}
      </section>
    </>
  );
}
