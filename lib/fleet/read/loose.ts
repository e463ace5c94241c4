import { readVersion } from './version';

/** Words between a name and its version that say nothing of their own. */
const LABEL = /\b(?:admindisplayversion|fileversion|productversion|exsetup(?:\.exe)?|version|build|is|has)\b/gi;
/** A cheap look before the thorough one: most lines of a wrong text end here. */
const MAY_HOLD = /\d\.\d|reached/i;
const NOT_REACHED = /\bnot ?reached\b/i;

/** A line that stands alone: what is before the version is the name. */
export interface LooseLine {
  name: string;
  version: string;
}

/**
 * Reads a line such as `MBX1 14.03.0123.004`, `MBX1: Version 14.3 (Build 123.4)` or `MBX1 = NotReached`.
 *
 * @returns null if the line holds no version
 */
export function readLoose(line: string): LooseLine | null {
  if (!MAY_HOLD.test(line)) return null;
  const text = line.slice(0, 300);
  const version = readVersion(text, null)?.source ?? NOT_REACHED.exec(text)?.[0];
  if (version === undefined) return null;
  const plain = text.replace(/\s+/g, ' ').trim();
  const before = plain.slice(0, Math.max(0, plain.indexOf(version)));
  const name = before
    .replace(LABEL, ' ')
    .replace(/["'()=:;,|]/g, ' ')
    .trim();
  // A sentence that mentions a build is no server.
  const words = name === '' ? [] : name.split(/ +/);
  return words.length > 3 ? null : { name: words[0] ?? '', version };
}
