import { record } from '../bench/record';

/**
 * How much of a proof to run: a small dose with the other tests, the full one by `npm run test:hard`, which sets DOSE to
 * "full". A part of it, for who wants to see it work: a number from 0 to 1.
 */
export function dose(small: number, full: number): number {
  const { DOSE = '0' } = process.env;
  return DOSE === 'full' ? full : Math.max(small, Math.ceil(full * Number(DOSE)));
}

/** Keeps the figures of a full dose in bench/results/<name>.json, as the benchmarks do; those of any other are worth nothing. */
export function recordFull(name: string, packages: string[], figures: Record<string, unknown>): void {
  if (process.env.DOSE === 'full') record(name, packages, figures);
}
