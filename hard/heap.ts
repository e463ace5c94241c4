/**
 * Loaded into a server before it starts, with Node's --expose-gc and a channel: answers the message "heap" with what is in
 * use after everything that can be collected was.
 */
import { setImmediate as turn } from 'node:timers/promises';

/** One collection lets finalizers run, and what they let go is collected by the next. */
const COLLECTIONS = 8;

async function measure(): Promise<NodeJS.MemoryUsage> {
  if (globalThis.gc === undefined) throw new Error('Start Node with --expose-gc.');
  for (let time = 0; time < COLLECTIONS; time++) {
    await turn();
    globalThis.gc();
  }
  return process.memoryUsage();
}

process.on('message', (message) => {
  if (message === 'heap') void measure().then((usage) => process.send?.(usage));
});
