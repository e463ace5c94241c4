import type { ReactNode } from 'react';
import type { Facts, Release } from '@/lib/exchange/facts';
import { baselineOfLine } from '@/lib/exchange/supersession';
import type { Verdict } from '@/lib/exchange/verdict';
import { whyNotComparable } from './compareWords';
import { VerdictOf } from './VerdictOf';

interface Props {
  comparison: { lower: Release; higher: Release; sameProduct: boolean };
  verdicts: Verdict[];
  facts: Facts;
  asOf: string;
  /** Said below the title, such as which build was read. */
  notes: ReactNode;
}

/** Two releases of different lines: why they are not comparable, and the verdict on each. */
export function TwoLines({ comparison, verdicts, facts, asOf, notes }: Props) {
  const { lower, higher } = comparison;
  const [rule, ...rest] = whyNotComparable(comparison, baselineOfLine(facts, higher.lineId));
  return (
    <>
      <header className="page-head">
        <h1>
          {lower.label} and {higher.label} are not comparable
        </h1>
        <p className="lead">{rule}</p>
        {rest.map((sentence) => (
          <p key={sentence} className="compare-why">
            {sentence}
          </p>
        ))}
        {notes}
      </header>
      <div className="verdicts">
        {verdicts.map((verdict) => (
          <div key={verdict.release.id}>
            <VerdictOf verdict={verdict} facts={facts} asOf={asOf} />
            <p>
              <a href={`/products/${verdict.product.id}/${verdict.line.slug}`}>All releases of {verdict.line.name}</a>
            </p>
          </div>
        ))}
      </div>
    </>
  );
}
