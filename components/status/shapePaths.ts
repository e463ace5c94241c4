import type { StatusShape } from './statusWords';

/** The outlines of a shape round the origin. A line is drawn first, a fill over it. */
export interface ShapePaths {
  line: string | null;
  lineWidth: number;
  fill: string | null;
}

/**
 * Draws a status shape round the origin.
 *
 * @param radius half its height in user units; nothing reaches beyond it
 * @returns SVG path data, rounded to hundredths
 */
export function shapePaths(shape: StatusShape, radius: number): ShapePaths {
  const thin = round(radius * 0.3);
  const rim = round(radius - thin / 2);
  switch (shape) {
    case 'dot':
      return { line: null, lineWidth: 0, fill: circle(round(radius)) };
    case 'ring':
      return { line: circle(rim), lineWidth: thin, fill: null };
    case 'half':
      return { line: circle(rim), lineWidth: thin, fill: `M0 ${-rim}A${rim} ${rim} 0 0 0 0 ${rim}Z` };
    case 'triangle': {
      const left = round(radius * -0.8);
      const tall = round(radius * 0.95);
      return { line: null, lineWidth: 0, fill: `M${left} ${-tall}L${round(radius)} 0L${left} ${tall}Z` };
    }
    case 'square': {
      const half = round(radius * 0.86);
      return { line: null, lineWidth: 0, fill: `M${-half} ${-half}H${half}V${half}H${-half}Z` };
    }
    case 'cross': {
      const arm = round(radius * 0.76);
      return {
        line: `M${-arm} ${-arm}L${arm} ${arm}M${-arm} ${arm}L${arm} ${-arm}`,
        lineWidth: round(radius * 0.48),
        fill: null,
      };
    }
  }
}

function circle(radius: number): string {
  return `M${-radius} 0A${radius} ${radius} 0 1 0 ${radius} 0A${radius} ${radius} 0 1 0 ${-radius} 0Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
