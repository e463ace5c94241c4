/**
 * Makes a reading that is done once for each thing that never changes, such as an open catalogue.
 *
 * @param read what is read at the first call; a failed reading is tried again by the next call
 */
export function onceFor<Thing extends object, Value>(
  read: (thing: Thing) => Promise<Value>,
): (thing: Thing) => Promise<Value> {
  const known = new WeakMap<Thing, Promise<Value>>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before;
    const reading = read(thing);
    known.set(thing, reading);
    reading.catch(() => known.delete(thing));
    return reading;
  };
}
