/** What a text says became of an update: installed, not installed because the installation failed, or not there. */
export type Fate = 'failed' | 'absent' | 'installed';

const FAILED =
  /could not be (?:successfully )?(?:installed|applied)|was not (?:successfully )?(?:installed|applied)|cannot be installed|ended prematurely|not compatible with|\bfail(?:s|ed|ure)?\b|error status: [1-9]|nicht (?:erfolgreich )?(?:installiert|angewendet)|fehlgeschlagen|n'a pas pu|no se (?:pudo|ha podido)|impossibile installare/i;
const ABSENT =
  /\b(?:removed|uninstalled|not installed|missing|not applicable|superseded by)\b|deinstalliert|entfernt|désinstallé/i;
const INSTALLED = /installed successfully|successfully installed|error status: 0\b|erfolgreich installiert/i;

/** Before the name these speak of it: "failed to install the following update with error 0x80070643: Update Rollup 7 ...". */
const FAILED_BEFORE =
  /(?:\bfailed to (?:install|apply)|\binstallation failure|\berror (?:while )?installing)[^\n]{0,200}$/i;
const INSTALLED_BEFORE = /(?:successfully installed|\binstalled an update)[^\n]{0,200}$/i;
const ABSENT_BEFORE = /\b(?:removed an update|uninstalling|not installed|missing)\b[^\n]{0,200}$/i;

/**
 * Tells what a text says became of an update that it names.
 *
 * @param before what stands between the update that is named before it and this one, at most a few hundred characters
 * @param after what stands between this update and the next one
 * @returns null if it says nothing
 */
export function fateOf(before: string, after: string): Fate | null {
  if (ABSENT_BEFORE.test(before)) return 'absent';
  const ahead = firstOf(after);
  if (ahead !== null) return ahead;
  if (INSTALLED_BEFORE.test(before)) return 'installed';
  return FAILED_BEFORE.test(before) ? 'failed' : null;
}

/** The first thing that is said: what follows a statement may speak of something else. */
function firstOf(after: string): Fate | null {
  const said: [Fate, RegExp][] = [
    ['failed', FAILED],
    ['installed', INSTALLED],
    ['absent', ABSENT],
  ];
  const found = said.flatMap(([fate, pattern]) => {
    const index = pattern.exec(after)?.index;
    return index === undefined ? [] : [{ fate, index }];
  });
  return found.sort((a, b) => a.index - b.index)[0]?.fate ?? null;
}
