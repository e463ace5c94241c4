import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnswer } from './answer';
import { chargeOf, Keep } from './keep';

const sized = (bytes: number) => makeAnswer(200, {}, Buffer.alloc(bytes));
const charge = chargeOf('/a', sized(100));

/** A keep that has seen version v and holds the paths, oldest first. */
function holding(limit: number, paths: string[]): Keep {
  const keep = new Keep(limit);
  keep.get('v', '/');
  for (const path of paths) keep.put('v', path, sized(100));
  return keep;
}

describe('Keep', () => {
  it('gives back the very answer', () => {
    const keep = holding(1e6, []);
    const answer = sized(100);
    keep.put('v', '/a', answer);
    expect(keep.get('v', '/a')).toBe(answer);
    expect(keep.get('v', '/b')).toBeUndefined();
  });

  it('drops everything when the version changes', () => {
    const keep = holding(1e6, ['/a', '/b']);
    expect(keep.get('w', '/a')).toBeUndefined();
    expect(keep.bytes).toBe(0);
    expect(keep.get('v', '/b')).toBeUndefined();
  });

  it('refuses an answer of a version that is no longer live, and any before the first question', () => {
    const keep = new Keep(1e6);
    keep.put('v', '/a', sized(1));
    expect(keep.bytes).toBe(0);
    keep.get('w', '/a');
    keep.put('v', '/a', sized(1));
    expect(keep.get('w', '/a')).toBeUndefined();
  });

  it('pushes out the least recently used', () => {
    const keep = holding(charge * 4, ['/a', '/b', '/c', '/d']);
    keep.get('v', '/a');
    keep.put('v', '/e', sized(100));
    const held = ['/a', '/b', '/c', '/d', '/e'].filter((path) => keep.get('v', path));
    expect(held).toEqual(['/a', '/c', '/d', '/e']);
  });

  it('refuses an answer above a quarter of the limit, at the exact byte', () => {
    const keep = holding(charge * 4, []);
    keep.put('v', '/a', sized(101));
    expect(keep.bytes).toBe(0);
    keep.put('v', '/a', sized(100));
    expect(keep.bytes).toBe(charge);
  });

  it('keeps nothing with a limit of 0', () => {
    expect(holding(0, ['/a']).bytes).toBe(0);
  });

  it('counts compressed forms', () => {
    const answer = { ...sized(100), compressed: { gzip: Buffer.alloc(30), br: Buffer.alloc(20) } };
    expect(chargeOf('/a', answer)).toBe(charge + 50);
  });

  it('never exceeds its limit and always counts what it holds', () => {
    const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e', '/f');
    const put = fc.record({ path, bytes: fc.nat(3_000) });
    fc.assert(
      fc.property(fc.nat(20_000), fc.array(put, { maxLength: 40 }), (limit, puts) => {
        const keep = holding(limit, []);
        for (const { path: at, bytes } of puts) {
          keep.put('v', at, sized(bytes));
          expect(keep.bytes).toBeLessThanOrEqual(limit);
        }
        const held = ['/a', '/b', '/c', '/d', '/e', '/f'].flatMap((at) => {
          const answer = keep.get('v', at);
          return answer ? [chargeOf(at, answer)] : [];
        });
        expect(keep.bytes).toBe(held.reduce((sum, bytes) => sum + bytes, 0));
      }),
    );
  });
});
