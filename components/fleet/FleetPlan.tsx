import type { Facts } from '@/lib/exchange/facts';
import { addressOf } from '@/lib/exchange/releaseLink';
import { listNames } from '@/lib/fleet/names';
import type { PlanStep } from '@/lib/fleet/plan';
import { serverName, stepWords } from '@/lib/fleet/words';

/** Names of servers that a step shows. */
const MOST_NAMES = 12;

/** One plan in order for the whole fleet. */
export function FleetPlan({ plan, facts }: { plan: readonly PlanStep[]; facts: Facts }) {
  if (plan.length === 0) return null;
  return (
    <section className="part" aria-labelledby="plan">
      <h2 id="plan">One plan, in order</h2>
      <ol className="fleet-plan">
        {plan.map((step) => {
          const text = stepWords(step);
          return (
            <li key={text}>
              <p>
                {text}{' '}
                {step.release ? (
                  <a href={addressOf(step.release, facts.releases)}>What to know of {step.release.label}</a>
                ) : null}
              </p>
              <p className="fleet-names">{listNames(step.servers.map(serverName), MOST_NAMES)}</p>
            </li>
          );
        })}
      </ol>
      <p className="list-state">
        The order of roles is our own default. An article sets one only for Client Access servers that proxy to each
        other. The checklist for one server is in <a href="/wizard">the wizard</a>;{' '}
        <a href="/topics/clustered-servers">clustered servers</a> have their own.
      </p>
    </section>
  );
}
