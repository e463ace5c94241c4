import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lanesFor } from './flowLanes';

it('gives the lanes near the boxes to short stretches', () => {
  expect(
    lanesFor(
      [
        { from: 0, to: 100 },
        { from: 10, to: 20 },
        { from: 40, to: 50 },
      ],
      5,
    ),
  ).toEqual([1, 0, 0]);
});

it('lets no two stretches of a lane touch, and uses no lane without need', () => {
  const stretch = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), (pairs, gap) => {
      const stretches = pairs.map(([from, length]) => ({ from, to: from + length }));
      const lanes = lanesFor(stretches, gap);
      expect(lanes).toHaveLength(stretches.length);
      const apart = (a: number, b: number) =>
        stretches[a]!.to + gap <= stretches[b]!.from || stretches[b]!.to + gap <= stretches[a]!.from;
      lanes.forEach((lane, index) => {
        lanes.forEach((other, beside) => {
          if (beside > index && lane === other) expect(apart(index, beside)).toBe(true);
        });
        // Every lane nearer to the boxes is taken at that place by another one.
        for (let nearer = 0; nearer < lane; nearer += 1) {
          expect(lanes.some((other, beside) => other === nearer && !apart(index, beside))).toBe(true);
        }
      });
    }),
  );
});
