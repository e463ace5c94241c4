import type { Release } from './facts';

/** `Update Rollup 7 (KB953469)`, or `Service Pack 3` for the baseline of a service pack. */
export function shortName({ kind, name, kb }: Release): string {
  const plain = name.replace(/ for Exchange Server .*$/, '').replace(/^Exchange Server \d{4} (?=Service Pack)/, '');
  return kind === 'rollup' && kb !== null ? `${plain} (KB${kb})` : plain;
}

/** The address of a release: its article's where that describes nothing else, else its build's. */
export function addressOf(release: Release, all: readonly Release[]): string {
  const alone = release.kb !== null && all.filter(({ kb }) => kb === release.kb).length === 1;
  return alone ? `/kb/${release.kb}` : `/builds/${release.build}`;
}
