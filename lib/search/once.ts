import type { PrismaClient } from '@/generated/prisma/client';

/**
 * Makes a reading that is done once for each open catalogue, which never changes.
 *
 * @param read what is read at the first call; a failed reading is tried again by the next call
 */
export function onceFor<Value>(
  read: (database: PrismaClient) => Promise<Value>,
): (database: PrismaClient) => Promise<Value> {
  const known = new WeakMap<PrismaClient, Promise<Value>>();
  return (database) => {
    const before = known.get(database);
    if (before) return before;
    const reading = read(database);
    known.set(database, reading);
    reading.catch(() => known.delete(database));
    return reading;
  };
}
