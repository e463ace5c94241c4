import { buildOf } from '@/lib/exchange/supersession';
import { formatLongBuild } from '@/lib/exchange/build';
import type { Release } from '@/lib/exchange/facts';
import type { Decision } from './decision';
import { fullDate } from '@/lib/exchange/date';

/** The placeholders that the words of outcomes, modifiers, advice and checklist steps may use, as `{rollup}`. */
export const PLACEHOLDERS = [
  'product',
  'line',
  'release',
  'releaseBuild',
  'build',
  'servicePack',
  'servicePackBuild',
  'servicePackPath',
  'rollup',
  'kb',
  'targetLongBuild',
  'targetLinePath',
  'package',
  'stay',
  'stayKb',
  'supportEnded',
  'subject',
  'subjectPath',
  'lowest',
  'target',
] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * The values of the placeholders for a decision. A value that the decision does not have is missing:
 * an outcome without a recommended rollup has no `{rollup}`. Dates are written in full, builds in short form unless named long.
 */
export function wordValues(decision: Decision): Partial<Record<Placeholder, string>> {
  const { product, line, release } = decision;
  const servicePack = recommended(decision, 'service-pack');
  const rollup = recommended(decision, 'rollup');
  const stay = decision.stayOnLine[0]?.release;
  const productName = product?.name ?? decision.otherProduct;
  return {
    ...(productName && { product: productName }),
    ...(line && { line: line.label }),
    ...(release && { release: release.label, releaseBuild: release.build }),
    ...(decision.build && { build: decision.build }),
    ...(servicePack && {
      servicePack: servicePack.name,
      servicePackBuild: formatLongBuild(buildOf(servicePack)),
      servicePackPath: `/builds/${servicePack.build}`,
    }),
    ...(rollup && {
      rollup: rollup.name,
      kb: kbText(rollup),
      targetLongBuild: formatLongBuild(buildOf(rollup)),
      targetLinePath: linePath(rollup),
      package: `Exchange${product?.shortName ?? ''}-${kbText(rollup)}-${decision.architecture}-EN.msp`,
    }),
    ...(stay && { stay: stay.name, stayKb: kbText(stay) }),
    ...goalValues(decision),
    ...(decision.productOutOfSupport && { supportEnded: fullDate(decision.productOutOfSupport) }),
  };
}

function goalValues({ goal, recommend }: Decision): Partial<Record<Placeholder, string>> {
  if (!goal) return {};
  const { subject, path, lowest } = goal;
  const target = recommend.at(-1)?.release;
  return {
    subject,
    subjectPath: path,
    ...(lowest && { lowest: lowest.kb === null ? lowest.name : `${lowest.name} (KB${lowest.kb})` }),
    ...(target && { target: target.name }),
  };
}

/** The recommended release of a kind, or null. */
export function recommended({ recommend }: Decision, kind: 'service-pack' | 'rollup'): Release | null {
  return recommend.find((item) => item.kind === kind)?.release ?? null;
}

function kbText({ kb }: Release): string {
  return kb === null ? 'KB number not known' : `KB${kb}`;
}

function linePath({ lineId, productId }: Release): string {
  return `/products/${productId}/${lineId.slice(productId.length + 1)}`;
}
