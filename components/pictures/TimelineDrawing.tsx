import type { Line, Product, Release } from '@/lib/exchange/facts';
import type { StatusWord } from '@/components/status/statusWords';
import { round } from './round';
import type { TimelineGroup, TimelineLayout } from './timelineLayout';
import { textWidth } from './textWidth';
import { TimelineLine } from './TimelineLine';
import type { TimelineStyle } from './timelineStyle';

export interface TimelineDrawingProps {
  layout: TimelineLayout;
  measures: TimelineStyle;
  /** The status of every release drawn. */
  statuses: ReadonlyMap<Release, StatusWord>;
  edgeLabel: (product: Product) => string;
  lineLabel: (line: Line) => string;
  /** Id of the caption. */
  labelledBy: string;
}

/** One drawing of the timeline, for wide screens or for narrow ones. */
export function TimelineDrawing({
  layout,
  measures,
  statuses,
  edgeLabel,
  lineLabel,
  labelledBy,
}: TimelineDrawingProps) {
  const { width, height, groups } = layout;
  return (
    <svg
      className={`picture-${measures.name}`}
      viewBox={`0 0 ${width} ${round(height)}`}
      width={width}
      height={round(height)}
      role="group"
      aria-labelledby={labelledBy}
    >
      <Years layout={layout} size={measures.text} />
      {groups.map((group) => (
        <Edge key={group.product.id} group={group} label={edgeLabel(group.product)} />
      ))}
      {groups.map(({ product, nameY, rows }) => (
        <g key={product.id}>
          <a className="picture-link" href={`/products/${product.id}`}>
            <text className="picture-name" x="0" y={round(nameY)}>
              {product.name}
            </text>
          </a>
          {rows.map((row) => (
            <TimelineLine
              key={row.line.id}
              row={row}
              measures={measures}
              statuses={statuses}
              supportLabel={lineLabel(row.line)}
            />
          ))}
        </g>
      ))}
      {groups.map((group) => (
        <Shade key={group.product.id} group={group} end={layout.ticks.at(-1)?.x ?? layout.width} />
      ))}
    </svg>
  );
}

function Years({ layout: { ticks, axis, width }, size }: { layout: TimelineLayout; size: number }) {
  const path = ticks.map(({ x }) => `M${round(x)} ${round(axis.top)}V${round(axis.bottom)}`).join('');
  return (
    <g aria-hidden="true">
      <path className="picture-grid" d={path} />
      {ticks
        .filter(({ labelled }) => labelled)
        .map(({ year, x }) => {
          const start = round(Math.min(x, width - textWidth(String(year), size)));
          return (
            <text key={year} className="picture-year">
              <tspan x={start} y={round(axis.topLabel)}>
                {year}
              </tspan>
              <tspan x={start} y={round(axis.bottomLabel)}>
                {year}
              </tspan>
            </text>
          );
        })}
    </g>
  );
}

/** The end of a product's support. Nothing is drawn where the day is not known. */
function Edge({ group: { edge, top, bottom }, label }: { group: TimelineGroup; label: string }) {
  if (!edge) return null;
  return (
    <g>
      <path className="picture-edge" d={`M${round(edge.x)} ${round(top + 4)}V${round(bottom)}`} />
      <text
        className="picture-soft"
        x={round(edge.x + (edge.anchor === 'end' ? -6 : 6))}
        y={round(edge.labelY)}
        textAnchor={edge.anchor}
      >
        {label}
      </text>
    </g>
  );
}

/** The time after it, shaded over everything, so that words and lines below keep their contrast to each other. */
function Shade({ group: { edge, top, bottom }, end }: { group: TimelineGroup; end: number }) {
  if (!edge) return null;
  return (
    <rect
      className="picture-shade"
      x={round(edge.x)}
      y={round(top + 4)}
      width={round(end - edge.x)}
      height={round(bottom - top - 4)}
    />
  );
}
