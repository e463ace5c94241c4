import type { Facts, Line, Release } from '@/lib/exchange/facts';
import { baselineOfLine, lastOfLine, newestLine, releasesOfLine } from '@/lib/exchange/supersession';
import { readParts, type WordingParts } from './wordingParts';

/** What a text means in the words of products, service packs and rollups. */
export interface Wording {
  /** `Exchange Server 2010, Service Pack 3, Update Rollup 10` */
  understood: string;
  /** The releases meant, ordered by build. */
  releases: Release[];
  /** Servicing lines meant as a whole, where no rollup is named. */
  lines: Line[];
  /** The nearest releases there are, where what is named does not exist. */
  near: Release[];
  /** Nothing else stands in the text. */
  exact: boolean;
  /** The words that stand beside it and say something else. */
  rest: string[];
  /** The last of something is asked for. */
  latest: boolean;
}

/**
 * Reads product wording: "2010 sp3 ru10", "UR 5 v2 for Exchange 2010 SP2", "e2k7 sp3", "last rollup for 2007 SP1".
 *
 * Parts that are left out stay open: "sp3 ru10" means that rollup of either product. Beside other words only a rollup
 * of a single line counts, because "Exchange 2007" in a sentence says little about what is looked for.
 *
 * @param text any text, without its identifiers
 * @returns null if the text has no such wording, or means a product that we do not hold
 */
export function readWording(facts: Facts, text: string): Wording | null {
  const parts = readParts(facts, text);
  const { products, servicePacks, rollups, latest, otherProduct, rest } = parts;
  if (products.length + servicePacks.length + rollups.length === 0 && !latest) return null;
  if (otherProduct && products.length === 0) return null;
  // "2007 SP3 and 2010 SP2": which belongs to which is more than is read here.
  if (products.length > 1 && (servicePacks.length > 1 || rollups.length > 1)) return null;

  const inLines = linesMeant(facts, parts);
  const { releases, lines } = meant(facts, parts, inLines);
  const known = releases.length + lines.length > 0;
  const exact = rest.length === 0;
  if (!exact) {
    const oneLine = new Set(known ? releases.map(({ lineId }) => lineId) : inLines.map(({ id }) => id)).size === 1;
    if (!oneLine || (rollups.length === 0 && !latest)) return null;
  }
  return {
    understood: inWords(parts) + (known ? '' : ', not known to us'),
    releases,
    lines,
    near: known ? [] : nearest(facts, parts, inLines),
    exact,
    rest,
    latest: latest !== null,
  };
}

function linesMeant(facts: Facts, { products, servicePacks, latest }: WordingParts): Line[] {
  const ofProducts = facts.lines.filter(
    ({ productId }) => products.length === 0 || products.some(({ id }) => id === productId),
  );
  if (servicePacks.length > 0) return ofProducts.filter(({ minor }) => servicePacks.includes(minor));
  if (latest) return ofProducts.filter(({ id, productId }) => newestLine(facts, productId).id === id);
  return ofProducts;
}

function meant(facts: Facts, parts: WordingParts, inLines: Line[]): { releases: Release[]; lines: Line[] } {
  const { rollups, reissues, servicePacks, latest } = parts;
  if (rollups.length > 0) {
    const releases = inLines
      .flatMap(({ id }) => releasesOfLine(facts, id))
      .filter(
        ({ rollup, reissue }) => rollups.includes(rollup) && (reissues.length === 0 || reissues.includes(reissue)),
      );
    return { releases, lines: [] };
  }
  if (latest === 'rollup') return { releases: inLines.map(({ id }) => lastOfLine(facts, id)), lines: [] };
  const baselines = servicePacks.length > 0 || latest ? inLines.map(({ id }) => baselineOfLine(facts, id)) : [];
  return { releases: baselines, lines: inLines };
}

function nearest(facts: Facts, { products, rollups }: WordingParts, inLines: Line[]): Release[] {
  if (inLines.length === 0) {
    const asked = products.length > 0 ? products : facts.products;
    return asked.map(({ id }) => baselineOfLine(facts, newestLine(facts, id).id));
  }
  return inLines.flatMap(({ id }) => {
    const ofLine = releasesOfLine(facts, id).filter(({ kind }) => kind === 'rollup');
    const sameRollup = ofLine.filter(({ rollup }) => rollups.includes(rollup));
    return sameRollup.length > 0 ? sameRollup : ofLine.slice(-1);
  });
}

function inWords({ products, servicePacks, rollups, reissues, latest }: WordingParts): string {
  return [
    products.map(({ name }) => name).join(' and '),
    servicePacks.map((number) => (number === 0 ? 'RTM' : `Service Pack ${number}`)).join(' and '),
    rollups.map((number) => `Update Rollup ${number}`).join(' and '),
    reissues.map((number) => `v${number}`).join(' and '),
    latest === 'rollup' ? 'the last update rollup' : latest === 'service-pack' ? 'the newest service pack' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
