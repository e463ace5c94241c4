import { describe, expect, it } from 'vitest';
import { onceFor } from './once';

describe('onceFor', () => {
  it('reads once for each thing, also when asked twice at the same time', async () => {
    let count = 0;
    const read = onceFor(() => Promise.resolve(++count));
    const [one, two] = [{}, {}];
    expect(await Promise.all([read(one), read(one)])).toEqual([1, 1]);
    expect([await read(one), await read(two), await read(one)]).toEqual([1, 2, 1]);
  });

  it('tries again after a failure', async () => {
    let count = 0;
    const read = onceFor(() => (++count === 1 ? Promise.reject(new Error('lost')) : Promise.resolve(count)));
    const one = {};
    await expect(read(one)).rejects.toThrow('lost');
    expect(await read(one)).toBe(2);
  });
});
