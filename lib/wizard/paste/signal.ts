import type { Release } from '@/lib/exchange/facts';
import type { Identifier } from '@/lib/exchange/identifier';

/**
 * What a token of a paste tells.
 *
 * - `file-version`: a build that is labelled as a file version or written as ExSetup.exe writes it, 08.03.0517.000
 * - `build`: a build that nothing labels
 * - `installed-update`, `registry`: an update that a list of updates, an event or the registry shows as installed
 * - `owa`: a folder of Outlook Web Access or the header `X-OWA-Version`
 * - `admin-display-version`, `product-version`: they keep the build of the service pack and say nothing of rollups
 * - `schema-version`: the level of a directory object (`ExchangeVersion`); it sets nothing
 * - `failed-update`, `absent-update`: an update that could not be installed; one that was removed or is not there
 * - `interim-update`: a fix of Microsoft support that is installed
 * - `other-version`: the version of other software, or an address
 * - `kb`, `bulletin`, `cve`, `event`, `error`: the identifier and no more
 */
export const SIGNAL_KINDS = [
  'file-version',
  'build',
  'installed-update',
  'registry',
  'owa',
  'admin-display-version',
  'product-version',
  'schema-version',
  'failed-update',
  'absent-update',
  'interim-update',
  'other-version',
  'kb',
  'bulletin',
  'cve',
  'event',
  'error',
] as const;

export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** One token of a paste and what it tells. */
export interface Signal {
  says: SignalKind;
  /** Canonical: a build, a KB number, the two first parts of a build that was cut off, or the id of a release named in words. */
  value: string;
  /** The text as it stands. */
  source: string;
  /** Where it stands, in UTF-16 units. */
  start: number;
  /** The identifier that it is; null for a release named in words, a schema level and a version that was cut off. */
  identifier: Identifier | null;
  /** Releases that it names. */
  releases: Release[];
}

/** Kinds that tell which update is installed; both count the same. */
export function isInstalledUpdate({ says }: Signal): boolean {
  return says === 'installed-update' || says === 'registry';
}
