import type { ReactNode } from 'react';
import type { Additions } from '@/lib/catalogue/pages/additions';
import type { Facts, Release } from '@/lib/exchange/facts';
import type { Verdict } from '@/lib/exchange/verdict';
import { ReleaseTable } from '../lists/ReleaseTable';
import { OnThisPage } from '../page/OnThisPage';
import { Part } from '../page/Part';
import { SourceList } from '../sources/SourceList';
import { AddedChanges, Withdrawals } from './AddedChanges';
import { AddedCounts } from './AddedCounts';
import { AddedFixes } from './AddedFixes';
import { AddedIssues } from './AddedIssues';
import { AddedSecurity } from './AddedSecurity';
import { whyItHolds } from './compareWords';
import { VerdictOf } from './VerdictOf';

interface Props {
  older: Release;
  newer: Verdict;
  additions: Additions;
  facts: Facts;
  asOf: string;
  /** Said below the title, such as which build was read. */
  notes: ReactNode;
  /** The form for another comparison. */
  form: ReactNode;
}

/** What the newer of two releases of a line adds over the older. */
export function OneLine({ older, newer, additions, facts, asOf, notes, form }: Props) {
  const parts = partsOf(additions, facts, asOf, form);
  return (
    <>
      <header className="page-head">
        <h1>
          What {newer.release.label} adds over {older.label}
        </h1>
        <p className="lead">{whyItHolds(newer.line, older, newer.release, additions.releases.length - 1)}</p>
        {notes}
        <VerdictOf verdict={newer} facts={facts} asOf={asOf} />
        <AddedCounts additions={additions} />
      </header>
      <div className="with-contents">
        <OnThisPage parts={parts} />
        <div className="page-body">
          {parts.map(({ id, heading, content }) => (
            <Part key={id} id={id} heading={heading}>
              {content}
            </Part>
          ))}
        </div>
      </div>
    </>
  );
}

/** The parts of the page in their order, those with nothing to say left out. */
function partsOf(
  { releases, knownIssues, withdrawals, sources }: Additions,
  facts: Facts,
  asOf: string,
  form: ReactNode,
) {
  const rows = releases.map(({ verdict, fixes, fixesComplete, bulletins }) => ({
    verdict,
    bulletins: bulletins.map(({ value }) => value.id),
    fixCount: fixesComplete === null ? null : fixes.length,
    fixesComplete,
  }));
  const changes = releases.some(({ behaviourChanges }) => behaviourChanges.length > 0);
  const part = (id: string, heading: string, shown: boolean, content: ReactNode) =>
    shown ? [{ id, heading, content }] : [];
  return [
    ...part(
      'releases',
      'Releases',
      true,
      <ReleaseTable caption="Releases added, oldest first" rows={rows} facts={facts} asOf={asOf} />,
    ),
    ...part('fixes', 'Fixes', true, <AddedFixes releases={releases} facts={facts} />),
    ...part('security', 'Bulletins and CVEs', true, <AddedSecurity releases={releases} facts={facts} />),
    ...part('known-issues', 'Known issues', knownIssues.length > 0, <AddedIssues issues={knownIssues} facts={facts} />),
    ...part('changes', 'Changes in behaviour', changes, <AddedChanges releases={releases} facts={facts} />),
    ...part(
      'withdrawals',
      'Withdrawals',
      withdrawals.length > 0,
      <Withdrawals withdrawals={withdrawals} facts={facts} />,
    ),
    ...part('others', 'Compare others', true, form),
    ...part('sources', 'Sources', sources.length > 0, <SourceList sources={sources} />),
  ];
}
