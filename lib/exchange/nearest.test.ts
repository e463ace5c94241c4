import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestKbs } from './nearest';

describe('nearestKbs', () => {
  it.each([
    ['first digit replaced', 935490, [835490], [835490]],
    ['last digit replaced', 935490, [935491], [935491]],
    ['neighbours swapped', 935490, [953490], [953490]],
    ['last two swapped', 935490, [935409], [935409]],
    ['a digit missing', 935490, [2935490, 9354900, 9355490], [2935490, 9354900, 9355490]],
    ['a digit too many', 2407132, [407132, 240713, 247132], [240713, 247132, 407132]],
    ['the number itself', 935490, [935490], []],
    ['two digits replaced', 935490, [935511], []],
    ['digits swapped that are no neighbours', 935490, [534990, 530949], []],
    ['two digits missing', 2407132, [24071], []],
    ['nothing known', 935490, [], []],
  ])('%s', (_name, kb, known, expected) => {
    expect(nearestKbs(kb, known)).toEqual(expected);
  });

  it('puts replaced digits before swapped ones and those before missing or extra ones, each by number', () => {
    expect(nearestKbs(935490, [93549, 953490, 935491, 9354900, 935480])).toEqual([
      935480, 935491, 953490, 93549, 9354900,
    ]);
  });

  it('names each number once and no more than five', () => {
    expect(nearestKbs(935490, [935491, 935491])).toEqual([935491]);
    expect(nearestKbs(935490, [935499, 935491, 935493, 935498, 935492, 935495])).toEqual([
      935491, 935492, 935493, 935495, 935498,
    ]);
  });

  const kb = fc.integer({ min: 10_000, max: 9_999_999 });

  it('finds every single slip', () => {
    const slip = fc.oneof(
      fc.tuple(fc.constant('replace'), fc.nat({ max: 6 }), fc.nat({ max: 9 })),
      fc.tuple(fc.constant('swap'), fc.nat({ max: 6 }), fc.constant(0)),
      fc.tuple(fc.constant('drop'), fc.nat({ max: 6 }), fc.constant(0)),
      fc.tuple(fc.constant('insert'), fc.nat({ max: 6 }), fc.nat({ max: 9 })),
    );
    fc.assert(
      fc.property(kb, slip, (number, [kind, place, digit]) => {
        const digits = [...String(number)];
        const at = place % digits.length;
        if (kind === 'swap') digits.splice(at, 2, ...digits.slice(at, at + 2).reverse());
        else digits.splice(at, kind === 'insert' ? 0 : 1, ...(kind === 'drop' ? [] : [String(digit)]));
        const typed = digits.join('');
        fc.pre(!typed.startsWith('0') && Number(typed) !== number);
        expect(nearestKbs(Number(typed), [number])).toEqual([number]);
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(kb, fc.integer({ min: -20, max: 20 }), (a, difference) => {
        const b = a + difference;
        expect(nearestKbs(a, [b]).length).toBe(nearestKbs(b, [a]).length);
      }),
    );
  });
});
