import { findIdentifiers } from '@/lib/exchange/identifier';
import type { Facts, Release } from '@/lib/exchange/facts';
import { lineById } from '@/lib/exchange/supersession';

/** What the list of a server's installed updates proves. */
export interface InstalledUpdates {
  /** Releases that are named, without those that a text does not tell apart. */
  releases: Release[];
  /** The list says that no rollup is installed. */
  none: boolean;
  /** An interim update is among them. */
  interim: boolean;
}

const NONE = /\bno (?:rollup|update rollup|rollup updates?|updates?)\b/i;
const INTERIM = /\binterim update\b/i;
const ROLLUP = /\b(?:update rollup|rollup|ur|ru) ?(\d{1,2})(?: ?-? ?v(\d))?/i;
const SERVICE_PACK = /\b(?:service pack|sp) ?(\d)/i;
const FULL_NAME = /\bfor (?:microsoft )?exchange server\b/i;
const YEAR = /\b(2007|2010)\b/;

/** No description is longer. */
const LONGEST = 300;

/**
 * Makes a reader of the descriptions of installed updates: `Update Rollup 5 for Exchange Server 2010 Service Pack 3
 * (KB2917508)`, a KB number, or `No Rollup Updates are installed`.
 *
 * The KB number counts first; where several releases share it, the reissue in the text tells them apart. The service
 * pack in a registry path is not that of the server, so paths are read by their KB number alone.
 */
export function updateReader(facts: Facts): (texts: readonly string[]) => InstalledUpdates {
  const byKb = new Map<number, Release[]>();
  for (const release of facts.releases) {
    if (release.kb !== null && release.kind === 'rollup')
      byKb.set(release.kb, [...(byKb.get(release.kb) ?? []), release]);
  }
  const read = new Map<string, Release[]>();
  const releasesOf = (text: string) => {
    const known = read.get(text);
    if (known) return known;
    const numbered = byNumber(text, byKb);
    const releases = numbered.length > 0 ? numbered : byName(text, facts);
    read.set(text, releases);
    return releases;
  };
  return (texts) => {
    const plain = texts.map((text) => text.slice(0, LONGEST));
    const releases = plain.flatMap(releasesOf);
    return {
      releases: [...new Set(releases)],
      none: releases.length === 0 && plain.some((text) => NONE.test(text)),
      interim: plain.some((text) => INTERIM.test(text)),
    };
  };
}

function byNumber(text: string, byKb: ReadonlyMap<number, Release[]>): Release[] {
  const bare = /^\d{6,7}$/.test(text) ? [Number(text)] : [];
  const named = findIdentifiers(text).flatMap(({ kind, value }) => (kind === 'kb' ? [Number(value)] : []));
  return [...new Set([...bare, ...named])].flatMap((number) => {
    const releases = byKb.get(number) ?? [];
    if (releases.length <= 1) return releases;
    const reissue = Number(ROLLUP.exec(text)?.[2] ?? Number.NaN);
    return releases.filter((release) => release.reissue === reissue);
  });
}

/** A description without a number is read only if it names product, rollup and, for a service pack, that too. */
function byName(text: string, facts: Facts): Release[] {
  const [, rollup, reissue] = ROLLUP.exec(text) ?? [];
  const year = YEAR.exec(text)?.[1];
  const servicePack = SERVICE_PACK.exec(text)?.[1];
  if (rollup === undefined || year === undefined || text.includes('\\')) return [];
  // "Update Rollup 5 for Exchange Server 2010" is how a rollup of the first release is named in full.
  if (servicePack === undefined && !FULL_NAME.test(text)) return [];
  const found = facts.releases.filter(
    (release) =>
      release.kind === 'rollup' &&
      release.rollup === Number(rollup) &&
      release.productId.endsWith(year) &&
      lineById(facts, release.lineId).slug === (servicePack === undefined ? 'rtm' : `sp${servicePack}`) &&
      (reissue === undefined || release.reissue === Number(reissue)),
  );
  return found.length === 1 ? found : [];
}
