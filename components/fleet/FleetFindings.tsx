import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Finding, Tick } from '@/lib/fleet/findings/finding';
import { countOf, listNames } from '@/lib/fleet/names';
import { BETWEEN_NAMES, FIELDS, type FleetOptions } from '@/lib/fleet/options';
import { StepSources } from '../wizard/StepSources';
import { FORM_ID } from './FleetForm';

/** Findings that a page shows; all are in the exports. */
const MOST_SHOWN = 25;

interface Props {
  findings: readonly Finding[];
  options: FleetOptions;
  words: WizardWords;
}

/** What is true of several servers together, and the boxes that make statements of the questions. */
export function FleetFindings({ findings, options, words }: Props) {
  const ticked = tickedBy(options);
  if (findings.length === 0 && ticked.length === 0) return null;
  const shown = findings.slice(0, MOST_SHOWN);
  const asks = ticked.length > 0 || shown.some(({ ticks }) => ticks.length > 0);
  return (
    <section className="part" aria-labelledby="findings">
      <h2 id="findings">Across the servers</h2>
      <ul className="fleet-findings">
        {shown.map(({ text, question, ticks, sources }) => (
          <li key={text}>
            <p>
              {question ? <strong>To find out: </strong> : null}
              {text} <StepSources ids={sources} words={words} />
            </p>
            <Ticks ticks={ticks} />
          </li>
        ))}
      </ul>
      {findings.length > MOST_SHOWN ? (
        <p className="list-state">{countOf(findings.length - MOST_SHOWN, 'more is', 'more are')} in the Markdown.</p>
      ) : null}
      {ticked.length > 0 ? (
        <fieldset className="fleet-ticked">
          <legend>Ticked by you</legend>
          <Ticks ticks={ticked} checked />
        </fieldset>
      ) : null}
      {asks ? (
        <button type="submit" form={FORM_ID} className="button button-plain">
          Check again with these answers
        </button>
      ) : null}
    </section>
  );
}

function Ticks({ ticks, checked = false }: { ticks: readonly Tick[]; checked?: boolean }) {
  return ticks.map(({ field, value, label }) => (
    <label key={value} className="fleet-tick">
      <input type="checkbox" form={FORM_ID} name={field} value={value} defaultChecked={checked} />
      <span>{label}</span>
    </label>
  ));
}

function tickedBy({ together, facing }: FleetOptions): Tick[] {
  return [
    ...together.map((names): Tick => ({
      field: FIELDS.together,
      value: names.join(BETWEEN_NAMES),
      label: `${listNames(names)} are one DAG or cluster`,
    })),
    ...facing.map((name): Tick => ({ field: FIELDS.facing, value: name, label: `${name} faces the Internet` })),
  ];
}
