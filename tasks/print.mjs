/**
 * @typedef {object} Printer
 * @property {(text: string, live: boolean) => void} begin announces what runs now; `live`: its own output follows
 * @property {(text: string) => void} line prints a line, in place of the announcement if that still stands
 */

/**
 * Prints for a person at a terminal, who sees what runs now until its result takes that line, or into a log, where
 * only results stand.
 *
 * @param {{ write(text: string): unknown, isTTY?: boolean }} [stream]
 * @returns {Printer}
 */
export function printer(stream = process.stdout) {
  let announced = false;
  return {
    begin(text, live) {
      if (live) stream.write(`${text}\n`);
      else if (stream.isTTY) {
        stream.write(`${announced ? '\r\u001B[K' : ''}${text}`);
        announced = true;
      }
    },
    line(text) {
      stream.write(`${announced ? '\r\u001B[K' : ''}${text}\n`);
      announced = false;
    },
  };
}
