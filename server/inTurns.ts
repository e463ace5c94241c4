/** What was made, and whether it serves those who waited for it too. */
export interface Made<Thing> {
  answer: Thing;
  forAll: boolean;
}

/**
 * Lets one request make what several ask for at the same time, as many do for a page that a new catalogue has emptied from the
 * keep. If it serves only the one who made it, each of the others makes its own.
 * @returns a function that takes a name for what is asked for, and a way to make it; it gives back what was made
 */
export function inTurns<Thing>(): (
  name: string,
  make: () => Promise<Made<Thing> | undefined>,
) => Promise<Thing | undefined> {
  const running = new Map<string, Promise<Made<Thing> | undefined>>();
  return async (name, make) => {
    const other = running.get(name);
    const others = other && (await other);
    if (others?.forAll) return others.answer;
    const making = make();
    // Those who wait make their own if this one fails.
    const waited = making.catch(() => undefined);
    running.set(name, waited);
    try {
      return (await making)?.answer;
    } finally {
      if (running.get(name) === waited) running.delete(name);
    }
  };
}
