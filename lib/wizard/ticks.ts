/** Where a browser keeps which steps of a checklist are done: one entry for each set of answers. */
export function ticksKey(state: string): string {
  return `checklist?${state}`;
}

/**
 * Reads what a browser has kept.
 *
 * @param kept ids of steps as a JSON array, or anything else that happens to be there
 * @returns the ids; none if it cannot be read
 */
export function readTicks(kept: string | null): Set<string> {
  if (kept === null) return new Set();
  try {
    const ids: unknown = JSON.parse(kept);
    return new Set(Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Writes ids of steps for `readTicks`; null if there is nothing to keep. */
export function writeTicks(ids: ReadonlySet<string>): string | null {
  return ids.size === 0 ? null : JSON.stringify([...ids]);
}
