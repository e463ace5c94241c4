/** Names of Exchange products that the wizard recognises and does not cover, by the first two parts of their builds. */
const OTHER_PRODUCTS: readonly { major: number; minor: number; name: string }[] = [
  { major: 6, minor: 0, name: 'Exchange 2000 Server' },
  { major: 6, minor: 5, name: 'Exchange Server 2003' },
  { major: 15, minor: 0, name: 'Exchange Server 2013' },
  { major: 15, minor: 1, name: 'Exchange Server 2016' },
  { major: 15, minor: 2, name: 'Exchange Server 2019 or Subscription Edition' },
];

/** Majors of those products: another minor of them is still Exchange, only without a name we know. */
const OTHER_MAJORS = new Set(OTHER_PRODUCTS.map(({ major }) => major));

/**
 * Names the Exchange product of a build that no covered product has.
 *
 * @returns its name, `another Exchange product` for an unknown minor version of a known product number, or null if this is no Exchange build
 */
export function otherProductName(major: number, minor: number): string | null {
  const product = OTHER_PRODUCTS.find((candidate) => candidate.major === major && candidate.minor === minor);
  if (product) return product.name;
  return OTHER_MAJORS.has(major) ? 'another Exchange product' : null;
}
