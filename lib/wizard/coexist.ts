import type { Facts, Line, Product, Release } from '@/lib/exchange/facts';
import { baselineOfLine, linesOfProduct, releasesOfLine } from '@/lib/exchange/supersession';
import { GATES } from './gates';
import type { Coexistence } from './goalField';
import type { GoalResult } from './goalResult';
import type { Installed } from './installed';
import { reason } from './reasons';
import { isAtLeast, standingFrom } from './standing';

/** Whether a server may stand beside a newer product; null if no gate is known between the two. */
export function coexist(
  beside: Coexistence,
  installed: Installed,
  product: Product,
  line: Line,
  target: Release | null,
  facts: Facts,
): GoalResult | null {
  const gate = GATES.find((one) => one.product === product.id && one.beside === beside);
  if (!gate) return null;
  const common = {
    kind: 'coexist' as const,
    subject: `Exchange Server ${beside}`,
    title: null,
    path: '/topics/out-of-support',
    lineState: null,
    elsewhere: [],
    reasons: [reason(gate.rule, {})],
  };
  if (!gate.needs) return { ...common, state: 'COEXIST_IMPOSSIBLE', lowest: null, inTarget: null };
  const { minor, rollup } = gate.needs;
  const needed = linesOfProduct(facts, product.id).find((one) => one.minor === minor);
  const first = needed ? releasesOfLine(facts, needed.id).find((release) => release.rollup >= rollup) : undefined;
  if (!first) throw new Error(`The catalogue is inconsistent: no release for ${gate.rule}`);
  const passes = (release: Release) => isAtLeast(release, first);
  const known = installed.release ?? (line.minor === minor && rollup > 0 ? null : baselineOfLine(facts, line.id));
  const state = !known ? 'COEXIST_UNKNOWN' : passes(known) ? 'COEXIST_READY' : 'COEXIST_NOT_YET';
  return { ...common, state, lowest: standingFrom(first, facts), inTarget: target ? passes(target) : null };
}
