/** The address of the comparison of two releases. The order does not matter; both are builds, KB numbers or what a reader typed. */
export function compareAddress(from: string, to: string): string {
  return `/compare?${new URLSearchParams({ from, to })}`;
}
