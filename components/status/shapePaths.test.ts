import { describe, expect, it } from 'vitest';
import { shapePaths } from './shapePaths';
import type { StatusShape } from './statusWords';

const SHAPES: StatusShape[] = ['dot', 'half', 'triangle', 'square', 'cross', 'ring'];
const numbers = (path: string | null) => (path?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('shapePaths', () => {
  it.each(SHAPES)('keeps %s inside its radius and fills most of it', (shape) => {
    const { line, lineWidth, fill } = shapePaths(shape, 5);
    const reach = Math.max(
      ...numbers(fill).map(Math.abs),
      ...numbers(line).map((value) => Math.abs(value) + lineWidth / 2),
    );
    expect(reach).toBeLessThanOrEqual(5);
    expect(reach).toBeGreaterThanOrEqual(4.2);
  });

  it('draws every shape differently', () => {
    const drawn = SHAPES.map((shape) => JSON.stringify(shapePaths(shape, 5)));
    expect(new Set(drawn).size).toBe(SHAPES.length);
  });

  it('tells half from ring without colour', () => {
    expect(shapePaths('half', 5).fill).not.toBeNull();
    expect(shapePaths('ring', 5).fill).toBeNull();
  });
});
