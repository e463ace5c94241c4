import type { ServerResponse } from 'node:http';

/** Takes one finished line. */
export type Write = (line: string) => void;

// An address that was refused for its length must not fill the log either.
const longestPath = 256;

/**
 * Writes one line when the answer is sent or the reader has left: time, id, method, path, status, milliseconds.
 * The path comes without its query: a query holds what a person searched or pasted.
 * @param entry.started performance.now() at the start of the request
 */
export function logWhenDone(
  res: ServerResponse,
  entry: { id: string; method: string; path: string; started: number },
  write: Write,
): void {
  res.once('close', () => {
    // 499: the reader left before the answer was complete (the code that nginx uses).
    const status = res.writableFinished ? res.statusCode : 499;
    const took = (performance.now() - entry.started).toFixed(1);
    write(`${new Date().toISOString()} ${entry.id} ${entry.method} ${loggable(entry.path)} ${status} ${took}`);
  });
}

/** A path without query, of one word, at most 256 characters: no request can forge a line. */
export function loggable(path: string): string {
  const word = (path.split('?')[0] ?? '').replace(/[^\x21-\x7e]/g, '?');
  return word.length > longestPath ? `${word.slice(0, longestPath)}…` : word;
}
