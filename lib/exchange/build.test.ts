import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBuilds, formatBuild, formatLongBuild, parseBuild, sameLine, type Build } from './build';

const part = fc.nat({ max: 99_999 });
const anyBuild: fc.Arbitrary<Build> = fc.tuple(part, part, part, part);
/** Few distinct values, so that equal leading parts are common. */
const closeBuild: fc.Arbitrary<Build> = fc.tuple(
  fc.nat({ max: 3 }),
  fc.nat({ max: 3 }),
  fc.nat({ max: 12 }),
  fc.nat({ max: 12 }),
);

describe('parseBuild', () => {
  it.each<[string, Build]>([
    ['8.0.711.2', [8, 0, 711, 2]],
    ['08.00.0711.002', [8, 0, 711, 2]],
    ['  8.0.711.2\n', [8, 0, 711, 2]],
    ['8.01.0336.01', [8, 1, 336, 1]],
    ['8.3.083.6', [8, 3, 83, 6]],
    ['15.01.2507.061', [15, 1, 2507, 61]],
    ['Version 8.0 (Build 711.2)', [8, 0, 711, 2]],
    ['8.0 (Build 711.2)', [8, 0, 711, 2]],
    ['version 14.3 (build 123.4)', [14, 3, 123, 4]],
    ['Version 6.5 (Build 7638.2: Service Pack 2)', [6, 5, 7638, 2]],
  ])('reads %j', (text, build) => {
    expect(parseBuild(text)).toEqual(build);
  });

  it.each([
    '',
    '8.0.711',
    '8.0.711.2.1',
    '8.0.711.',
    '8,0,711,2',
    '7.375.933,94 cm',
    '8.0.711.2 and later',
    '8.0.711.-2',
    '8.0.711.x',
    '123456.0.0.0',
    'Version 8.0',
    'Version 8.0 (Build 711)',
    'Version 8.0 (Build 711.2',
    '0.1 (8.0.535.0)',
  ])('does not read %j', (text) => {
    expect(parseBuild(text)).toBeNull();
  });

  it('reads back what was written in each notation', () => {
    fc.assert(
      fc.property(anyBuild, (build) => {
        const [major, minor, number, revision] = build;
        expect(parseBuild(formatBuild(build))).toEqual(build);
        expect(parseBuild(formatLongBuild(build))).toEqual(build);
        expect(parseBuild(`Version ${major}.${minor} (Build ${number}.${revision})`)).toEqual(build);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseBuild(text)));
  });
});

describe('formatBuild and formatLongBuild', () => {
  it('write the short form and the form of ExSetup.exe', () => {
    expect(formatBuild([8, 0, 711, 2])).toBe('8.0.711.2');
    expect(formatLongBuild([8, 0, 711, 2])).toBe('08.00.0711.002');
    expect(formatLongBuild([14, 3, 513, 0])).toBe('14.03.0513.000');
    expect(formatLongBuild([15, 20, 12345, 1024])).toBe('15.20.12345.1024');
  });
});

describe('compareBuilds', () => {
  it.each<[Build, Build]>([
    [
      [14, 2, 328, 10],
      [14, 2, 328, 5],
    ],
    [
      [14, 0, 639, 21],
      [8, 3, 517, 0],
    ],
    [
      [8, 10, 0, 0],
      [8, 9, 999, 999],
    ],
    [
      [8, 0, 1000, 0],
      [8, 0, 813, 0],
    ],
  ])('%j is newer than %j', (newer, older) => {
    expect(compareBuilds(newer, older)).toBeGreaterThan(0);
    expect(compareBuilds(older, newer)).toBeLessThan(0);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(closeBuild, closeBuild, closeBuild, (a, b, c) => {
        const sign = (x: Build, y: Build) => Math.sign(compareBuilds(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        expect(sign(a, b) === 0).toBe(a.every((value, at) => value === b[at]));
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('agrees with the builds read as one number in a base above every part', () => {
    const asNumber = (build: Build) => build.reduce((sum, value) => sum * 100_000n + BigInt(value), 0n);
    fc.assert(
      fc.property(fc.oneof(anyBuild, closeBuild), fc.oneof(anyBuild, closeBuild), (a, b) => {
        const [x, y] = [asNumber(a), asNumber(b)];
        expect(Math.sign(compareBuilds(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });
});

describe('sameLine', () => {
  it('compares the first two parts only', () => {
    expect(sameLine([8, 1, 240, 6], [8, 1, 436, 0])).toBe(true);
    expect(sameLine([8, 1, 240, 6], [8, 2, 240, 6])).toBe(false);
    expect(sameLine([8, 1, 240, 6], [14, 1, 240, 6])).toBe(false);
  });
});
