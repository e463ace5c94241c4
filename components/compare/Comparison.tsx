import type { ComparedText, ComparePage } from '@/lib/catalogue/pages/compare';
import type { Facts } from '@/lib/exchange/facts';
import { CompareForm } from './CompareForm';
import { OneLine } from './OneLine';
import { TwoLines } from './TwoLines';
import { VerdictOf } from './VerdictOf';

interface Props {
  page: ComparePage;
  facts: Facts;
  asOf: string;
}

/** The comparison of two releases: its answer first, then the form; the form alone while a release is missing. */
export function Comparison({ page, facts, asOf }: Props) {
  const { from, to, comparison, verdicts, additions } = page;
  const form = <CompareForm from={from} to={to} facts={facts} />;
  const notes = (
    <>
      <AliasNote given={from} />
      <AliasNote given={to} />
    </>
  );
  if (comparison?.kind === 'one-line' && additions) {
    return (
      <OneLine
        older={comparison.older}
        newer={verdicts[1]!}
        additions={additions}
        facts={facts}
        asOf={asOf}
        notes={notes}
        form={form}
      />
    );
  }
  return (
    <>
      {comparison?.kind === 'two-lines' ? (
        <TwoLines comparison={comparison} verdicts={verdicts} facts={facts} asOf={asOf} notes={notes} />
      ) : (
        <header className="page-head">
          <h1>{comparison ? 'The same release twice' : 'Compare two releases'}</h1>
          <p className="lead">
            {comparison
              ? `Both texts name ${verdicts[0]!.release.label}. Nothing lies between.`
              : 'What the newer of two releases of a servicing line adds: the releases in between, fixes, bulletins and CVEs, known issues, changes and withdrawals.'}
          </p>
          {comparison ? notes : null}
        </header>
      )}
      {comparison?.kind === 'same' ? <VerdictOf verdict={verdicts[0]!} facts={facts} asOf={asOf} /> : null}
      <div className={comparison ? 'home-part' : undefined}>
        {comparison ? <h2>Compare others</h2> : null}
        {form}
      </div>
    </>
  );
}

/** Tells of a build that was read as another. */
function AliasNote({ given: { named } }: { given: ComparedText }) {
  if (named.kind !== 'release' || named.alias === null) return null;
  return (
    <p>
      Some sources print <span className="number">{named.alias}</span> for {named.release.label}. Its build is{' '}
      <span className="number">{named.release.build}</span>.
    </p>
  );
}
