/**
 * How much of a proof to run: a small dose with the other tests, the full one by `npm run test:hard`, which sets DOSE to "full".
 */
export function dose(small: number, full: number): number {
  return process.env.DOSE === 'full' ? full : small;
}
