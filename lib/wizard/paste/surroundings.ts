/** Far enough for a label, a registry path or the name of an update; bounded, so that one endless line costs no more. */
const FAR = 300;

/** What stands on the same line around a token. */
export interface Surroundings {
  before: string;
  after: string;
}

/**
 * Cuts out what stands before and behind a token on its line, at most 300 characters each.
 *
 * @param start where the token starts
 * @param end where it has ended
 */
export function onLine(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  const lineEnd = /[\r\n]/.exec(after)?.index ?? after.length;
  return {
    before: before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1),
    after: after.slice(0, lineEnd),
  };
}
