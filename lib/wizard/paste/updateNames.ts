import type { Facts, Release } from '@/lib/exchange/facts';

/** A rollup that a text names in words. */
export interface UpdateName {
  start: number;
  end: number;
  /** Version of a re-release that the name gives, `8-v2`; null if it gives none. */
  reissue: number | null;
  /** The releases that fit: several where a re-release is left open, none where there is no such rollup. */
  releases: Release[];
}

const NUMBER = String.raw`(?<rollup>\d{1,2})(?:[ -]{0,3}v(?:ersion ?)?(?<reissue>[1-9]))?`;
const SERVICE_PACK = String.raw`(?:service pack|sp) ?(?<sp>[1-9])`;
const ROLLUP = '(?:(?:update ?)?roll-?up|ru|ur)';
const EXCHANGE = '(?:microsoft )?exchange (?:server )?';
const FOR = 'for|für|fuer|pour|para|per|voor|til|för';

/** `Update Rollup 8-v2 for Exchange Server 2010 Service Pack 3`, as installed updates and events write it. */
const LONG = new RegExp(
  String.raw`(?<![a-z])${ROLLUP} ?${NUMBER} (?:${FOR}) ${EXCHANGE}(?<year>20\d\d)(?!\d)(?:,? ${SERVICE_PACK}(?!\d))?`,
  'gi',
);

/** `Exchange 2010 SP3 RU30`, `2007 SP1 UR6`, as people write it. */
const SHORT = new RegExp(
  String.raw`(?<![\w.])(?:${EXCHANGE})?(?<year>20\d\d),? (?:rtm,? |${SERVICE_PACK},? )?${ROLLUP} ?${NUMBER}(?!\d)`,
  'gi',
);

/**
 * Finds the rollups that a text names in words. A name without a service pack means the first release, as the names of
 * its rollups are.
 *
 * @param text text written by `foldText`
 * @returns the names in the order of the text, without overlaps
 */
export function findUpdateNames(text: string, facts: Facts): UpdateName[] {
  const found = [LONG, SHORT].flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => read(match, facts)));
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end);
}

function read({ index, 0: whole, groups }: RegExpExecArray, facts: Facts): UpdateName {
  const reissue = groups?.reissue === undefined ? null : Number(groups.reissue);
  const product = facts.products.find(({ shortName }) => shortName === groups?.year);
  const line = facts.lines.find(
    ({ productId, minor }) => productId === product?.id && minor === Number(groups?.sp ?? 0),
  );
  const releases = facts.releases.filter(
    (release) =>
      release.lineId === line?.id &&
      release.kind === 'rollup' &&
      release.rollup === Number(groups?.rollup) &&
      (reissue === null || release.reissue === reissue),
  );
  return { start: index, end: index + whole.length, reissue, releases };
}
