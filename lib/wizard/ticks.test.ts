import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicks, ticksKey, writeTicks } from './ticks';

describe('the ticks of a checklist', () => {
  it('are kept apart by the answers', () => {
    expect(ticksKey('build=8.0.711.2')).not.toBe(ticksKey('build=8.0.711.2&iu=no'));
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (ids) => {
        expect([...readTicks(writeTicks(new Set(ids)))]).toEqual(ids);
      }),
    );
  });

  it('are none, whatever else was kept', () => {
    for (const kept of [null, '', 'no JSON', '{}', '7', 'null']) expect(readTicks(kept).size).toBe(0);
    expect([...readTicks('["a", 7, null]')]).toEqual(['a']);
  });

  it('leave nothing behind when there are none', () => {
    expect(writeTicks(new Set())).toBeNull();
  });
});
