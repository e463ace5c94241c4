import { formatLongBuild } from '@/lib/exchange/build';
import type { Facts, Release } from '@/lib/exchange/facts';
import { addressOf } from '@/lib/exchange/releaseLink';
import { buildOf, recommendationFor, statusOf } from '@/lib/exchange/supersession';
import type { Recommended, ReleaseItem, ReleaseLink } from './schemas/release';

/** Writes a release in short. */
export function releaseLink(facts: Facts, release: Release): ReleaseLink {
  const { id, label, build, kb, date } = release;
  return { id, label, build, kb, date, status: statusOf(facts, release), url: addressOf(release, facts.releases) };
}

/** Writes a release as an entry of a list. */
export function releaseItem(facts: Facts, release: Release): ReleaseItem {
  const { lineId, productId, aliases: _aliases, ...own } = release;
  const { onLine } = recommendationFor(facts, release);
  return {
    ...own,
    line: lineId,
    product: productId,
    longBuild: formatLongBuild(buildOf(release)),
    status: statusOf(facts, release),
    url: addressOf(release, facts.releases),
    replacedBy: onLine?.id ?? null,
    recommendation: recommendationOf(facts, release),
  };
}

/** Writes what to install today on a server that has the release. */
export function recommendationOf(facts: Facts, release: Release): ReleaseItem['recommendation'] {
  const { onLine, servicePack, rollup } = recommendationFor(facts, release);
  return {
    recommend: [
      ...(servicePack ? [recommended(facts, 'service-pack', servicePack)] : []),
      // A line without rollups ends in its baseline, which is the service pack itself.
      ...(rollup?.kind === 'rollup' ? [recommended(facts, 'rollup', rollup)] : []),
    ],
    stayOnLine: servicePack && onLine?.kind === 'rollup' ? [recommended(facts, 'rollup', onLine)] : [],
  };
}

/** Writes one thing to install. */
export function recommended(facts: Facts, kind: Recommended['kind'], release: Release): Recommended {
  const { id, label, kb, build } = release;
  return { kind, release: id, label, kb, build, url: addressOf(release, facts.releases) };
}
