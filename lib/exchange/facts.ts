import type { Remedies } from './remedies';

/**
 * The facts that supersession, the wizard and search reason about: products, servicing lines and releases.
 * They are read once when a catalogue is opened and handed down; nothing here knows a database.
 */

export interface Product {
  /** `exchange-2007` */
  id: string;
  /** `Exchange Server 2007` */
  name: string;
  /** `2007` */
  shortName: string;
  /** First part of its build numbers: 8 for 2007, 14 for 2010. */
  major: number;
  /** Last day of support, `2017-04-11`; null if not known to us. */
  supportEnded: string | null;
}

export interface Line {
  /** `exchange-2007-sp1`; `exchange-2007-rtm` for the line of the first release */
  id: string;
  productId: string;
  /** Last part of its address: `rtm`, `sp1` … */
  slug: string;
  /** `2007 SP1` */
  label: string;
  /** `Exchange Server 2007 Service Pack 1` */
  name: string;
  /** Second part of its build numbers: 0 for RTM, 1 for SP1 … */
  minor: number;
  /** Last day of support of this service pack, `2011-10-11`, where a source gives one beside that of the product. */
  supportEnded?: string;
}

/** `recalled`: must be replaced now. `re-signed`: its signature expires early. `re-released`: a corrected v2 or v3 exists. */
export type WithdrawalKind = 'recalled' | 're-signed' | 're-released';

export interface Withdrawal {
  kind: WithdrawalKind;
  /** Why, in our words; null if no source gives a reason. */
  reason: string | null;
}

export interface Release {
  /** `exchange-2007-sp1-ur6`, with `-v2` for a re-release; the line's id for a baseline */
  id: string;
  lineId: string;
  productId: string;
  kind: 'baseline' | 'rollup';
  /** Number of the update rollup; 0 for the baseline of a line. */
  rollup: number;
  /** 1 for the first package of a rollup, 2 for its v2 … */
  reissue: number;
  /** Short form, `8.1.340.1` */
  build: string;
  /** Other builds that sources print for this release. They lead here but are not what we hold. */
  aliases: string[];
  /** KB number of its article; null if none was found. Several releases can share one. */
  kb: number | null;
  /** `2007 SP1 UR6` */
  label: string;
  /** `Update Rollup 6 for Exchange Server 2007 SP1` */
  name: string;
  /** `2009-02-10`, or `2015-12` where no source gives the day */
  date: string;
  withdrawal: Withdrawal | null;
  /** Bulletins, CVEs or advisories are fixed by it. */
  security: boolean;
}

/** Everything the pure rules need, releases ordered by build. */
export interface Facts {
  products: Product[];
  lines: Line[];
  releases: Release[];
  /** What the releases resolve. It comes with a catalogue; facts made for checks and tests do without. */
  remedies?: Remedies;
}
