import { shapePaths } from './shapePaths';
import type { StatusShape as Shape, StatusTone } from './statusWords';

/** The shape of a status round the origin, for use inside an SVG. `radius` is in user units. */
export function StatusShape({ shape, tone, radius }: { shape: Shape; tone: StatusTone; radius: number }) {
  const { line, lineWidth, fill } = shapePaths(shape, radius);
  return (
    <>
      {line ? <path className={`shape-line tone-${tone}`} strokeWidth={lineWidth} d={line} /> : null}
      {fill ? <path className={`shape-fill tone-${tone}`} d={fill} /> : null}
    </>
  );
}
