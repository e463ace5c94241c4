import { describe, expect, it } from 'vitest';
import type { PrismaClient } from '@/generated/prisma/client';
import { onceFor } from './once';

/** Only its identity counts. */
const database = () => ({}) as PrismaClient;

describe('onceFor', () => {
  it('reads once for each database, also when asked twice at the same time', async () => {
    let count = 0;
    const read = onceFor(() => Promise.resolve(++count));
    const [one, two] = [database(), database()];
    expect(await Promise.all([read(one), read(one)])).toEqual([1, 1]);
    expect([await read(one), await read(two), await read(one)]).toEqual([1, 2, 1]);
  });

  it('tries again after a failure', async () => {
    let count = 0;
    const read = onceFor(() => (++count === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(count)));
    const one = database();
    await expect(read(one)).rejects.toThrow('lost');
    expect(await read(one)).toBe(2);
  });
});
