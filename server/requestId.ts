import { randomFillSync } from 'node:crypto';

/** Bytes of one id. */
const size = 6;
// Random bytes come in one call for many ids: a call costs more than all the rest of an id.
const pool = Buffer.alloc(size * 512);
let at = pool.length;

/** A number for a request, which the log and the answer share: 12 random hex digits. */
export function requestId(): string {
  if (at === pool.length) {
    randomFillSync(pool);
    at = 0;
  }
  const id = pool.toString('hex', at, at + size);
  at += size;
  return id;
}
