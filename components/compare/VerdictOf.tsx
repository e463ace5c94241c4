import { fullDate } from '@/lib/exchange/date';
import type { Facts } from '@/lib/exchange/facts';
import type { Verdict } from '@/lib/exchange/verdict';
import { VerdictBox } from '../verdict/VerdictBox';
import { addressOf } from '../verdictWords';

/** A release by name, build and date, with the verdict on it. */
export function VerdictOf({ verdict, facts, asOf }: { verdict: Verdict; facts: Facts; asOf: string }) {
  const { release } = verdict;
  return (
    <section className="verdict-of" aria-labelledby={`verdict-${release.id}`}>
      <h2 id={`verdict-${release.id}`}>
        <a href={addressOf(release, facts.releases)}>{release.name}</a>
      </h2>
      <p>
        Build <code className="number">{release.build}</code>, released{' '}
        {release.date.length > 7 ? `on ${fullDate(release.date)}` : `in ${fullDate(release.date)}`}.
      </p>
      <VerdictBox verdict={verdict} facts={facts} asOf={asOf} />
    </section>
  );
}
