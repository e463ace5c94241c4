import type { FlowLayout } from './flowLayout';
import type { FlowStyle } from './flowStyle';
import { round } from './round';

interface Props {
  layout: FlowLayout;
  measures: FlowStyle;
  /** Ids of the outcomes and of the end: where an answer stands. */
  ends: ReadonlySet<string>;
  /** Ids of the boxes and indexes of the lines on the reader's way. */
  taken: { boxes: ReadonlySet<string>; lines: ReadonlySet<number> };
  /** Id of the caption. */
  labelledBy: string;
}

/** One drawing of the flow, for wide columns or for narrow ones. */
export function FlowDrawing({ layout, measures, ends, taken, labelledBy }: Props) {
  const { width, height, boxes, lines } = layout;
  const mark = (isTaken: boolean) => (isTaken ? ' flow-taken' : '');
  // The reader's way is drawn over the other lines.
  const order = lines
    .map((_, index) => index)
    .toSorted((a, b) => Number(taken.lines.has(a)) - Number(taken.lines.has(b)));
  return (
    <svg
      className={`picture-${measures.name}`}
      viewBox={`0 0 ${round(width)} ${round(height)}`}
      width={round(width)}
      height={round(height)}
      role="img"
      aria-labelledby={labelledBy}
    >
      {order.map((index) => (
        <path key={index} className={`flow-line${mark(taken.lines.has(index))}`} d={pathOf(lines[index]!.points)} />
      ))}
      {boxes.map(({ id, x, y, width: wide, height: high, titleLines }) => (
        <g key={id}>
          <rect
            className={`flow-box${ends.has(id) ? ' flow-end' : ''}${mark(taken.boxes.has(id))}`}
            x={round(x)}
            y={round(y)}
            width={round(wide)}
            height={round(high)}
            rx={ends.has(id) ? 12 : 3}
          />
          <text className="flow-title">
            {titleLines.map((line) => (
              <tspan key={line.y} x={round(x + measures.pad)} y={round(line.y)}>
                {line.text}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {lines.map(({ labelX, labelLines, points: [port] }, index) => (
        <g key={index}>
          <text className={`flow-label${mark(taken.lines.has(index))}`}>
            {labelLines.map((line) => (
              <tspan key={line.y} x={round(labelX)} y={round(line.y)}>
                {line.text}
              </tspan>
            ))}
          </text>
          {port ? (
            <circle
              className={`flow-port${mark(taken.lines.has(index))}`}
              cx={round(port[0])}
              cy={round(port[1])}
              r={taken.lines.has(index) ? 5 : 3}
            />
          ) : null}
        </g>
      ))}
    </svg>
  );
}

/** A line through its corners, with the head of an arrow at its end. */
function pathOf(points: readonly [number, number][]): string {
  const [last, before] = [points.at(-1), points.at(-2)];
  const way = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  if (!last || !before) return way;
  const back = before[0] < last[0] ? -6 : 6;
  return `${way}m${back} -4L${round(last[0])} ${round(last[1])}l${back} 4`;
}
