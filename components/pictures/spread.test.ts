import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reach, spread } from './spread';

const places = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 40 }).map((list) => list.sort((a, b) => a - b));
const lanes = fc.constantFrom<1 | 2 | 3>(1, 2, 3);

describe('spread', () => {
  it('leaves marks alone that have room', () => {
    expect(spread([0, 20, 40], { gap: 12, lanes: 3, slack: 3 })).toEqual([
      { x: 0, lane: 0 },
      { x: 20, lane: 0 },
      { x: 40, lane: 0 },
    ]);
  });

  it('moves a little, then takes another lane at the true place, then moves further', () => {
    expect(spread([0, 10, 15, 15, 15, 90], { gap: 12, lanes: 3, slack: 3 })).toEqual([
      { x: 0, lane: 0 },
      { x: 12, lane: 0 },
      { x: 15, lane: -1 },
      { x: 15, lane: 1 },
      { x: 24, lane: 0 },
      { x: 90, lane: 0 },
    ]);
  });

  it('keeps marks of a lane apart and never moves one to the left', () => {
    fc.assert(
      fc.property(places, lanes, (xs, count) => {
        const spots = spread(xs, { gap: 11, lanes: count, slack: 3 });
        expect(spots).toHaveLength(xs.length);
        spots.forEach((spot, index) => {
          expect(spot.x).toBeGreaterThanOrEqual(xs[index]!);
          expect([0, -1, 1].indexOf(spot.lane)).toBeLessThan(count);
          for (const other of spots.slice(index + 1)) {
            if (other.lane === spot.lane) expect(other.x - spot.x).toBeGreaterThanOrEqual(11);
          }
        });
      }),
    );
  });

  it('keeps the last mark in the middle lane, and its place if it can', () => {
    expect(spread([0, 40, 44], { gap: 12, lanes: 3, slack: 3 })).toEqual([
      { x: 0, lane: 0 },
      { x: 40, lane: -1 },
      { x: 44, lane: 0 },
    ]);
    fc.assert(
      fc.property(
        places.filter((xs) => xs.length > 0),
        lanes,
        (xs, count) => {
          expect(spread(xs, { gap: 11, lanes: count, slack: 3 }).at(-1)?.lane).toBe(0);
        },
      ),
    );
  });

  it('moves no mark while the lanes have room', () => {
    const spots = spread([0, 1, 2], { gap: 12, lanes: 3, slack: 0 });
    expect(spots.map(({ x }) => x)).toEqual([0, 1, 2]);
  });
});

describe('reach', () => {
  it('stops half-way to the nearest neighbour and at the limit', () => {
    expect(
      reach(
        [
          { x: 0, y: 0 },
          { x: 10, y: 3 },
          { x: 100, y: 0 },
        ],
        24,
      ),
    ).toEqual([10, 10, 24]);
  });

  it('never lets two squares overlap', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        const sides = reach(points, 24);
        points.forEach((a, i) => {
          points.slice(i + 1).forEach((b, rest) => {
            const half = (sides[i]! + sides[i + 1 + rest]!) / 2;
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(half);
          });
        });
      }),
    );
  });
});
