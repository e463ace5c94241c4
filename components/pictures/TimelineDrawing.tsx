import type { Product, Release } from '@/lib/exchange/facts';
import type { StatusWord } from '@/components/status/statusWords';
import type { TimelineGroup, TimelineLayout } from './timelineLayout';
import { TimelineLine } from './TimelineLine';
import type { TimelineStyle } from './timelineStyle';

export interface TimelineDrawingProps {
  layout: TimelineLayout;
  style: TimelineStyle;
  statusFor: (release: Release) => StatusWord;
  edgeLabel: (product: Product) => string;
  /** Ids of the caption and of the text alternative. */
  labelledBy: string;
  describedBy: string;
}

/** One drawing of the timeline, for wide screens or for narrow ones. */
export function TimelineDrawing({ layout, style, statusFor, edgeLabel, labelledBy, describedBy }: TimelineDrawingProps) {
  const { width, height, groups } = layout;
  return (
    <svg
      className={`picture-${style.name}`} viewBox={`0 0 ${width} ${round(height)}`} width={width} height={round(height)}
      role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}
    >
      {groups.map((group) => (
        <Support key={group.product.id} group={group} layout={layout} label={edgeLabel(group.product)} />
      ))}
      <Years layout={layout} />
      {groups.map(({ product, nameY, rows }) => (
        <g key={product.id}>
          <a className="picture-link" href={`/products/${product.id}`}>
            <text className="picture-name" x="0" y={round(nameY)}>{product.name}</text>
          </a>
          {rows.map((row) => (
            <TimelineLine key={row.line.id} row={row} style={style} statusFor={statusFor} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Years({ layout: { ticks, axis } }: { layout: TimelineLayout }) {
  const path = ticks.map(({ x }) => `M${round(x)} ${round(axis.top)}V${round(axis.bottom)}`).join('');
  return (
    <g aria-hidden="true">
      <path className="picture-grid" d={path} />
      {ticks.filter(({ labelled }) => labelled).map(({ year, x }) => (
        <text key={year} className="picture-year">
          <tspan x={round(x)} y={round(axis.topLabel)}>{year}</tspan>
          <tspan x={round(x)} y={round(axis.bottomLabel)}>{year}</tspan>
        </text>
      ))}
    </g>
  );
}

/** The time after a product's support: a shade with an edge. Nothing is drawn where the day is not known. */
function Support({ group: { edge, top, bottom }, layout, label }: { group: TimelineGroup; layout: TimelineLayout; label: string }) {
  if (!edge) return null;
  const from = round(edge.x);
  const end = layout.ticks.at(-1)?.x ?? layout.width;
  return (
    <g>
      <rect className="picture-shade" x={from} y={round(top + 4)} width={round(end - edge.x)} height={round(bottom - top - 4)} />
      <path className="picture-edge" d={`M${from} ${round(top + 4)}V${round(bottom)}`} />
      <text className="picture-soft" x={round(edge.x + (edge.anchor === 'end' ? -6 : 6))} y={round(edge.labelY)} textAnchor={edge.anchor}>
        {label}
      </text>
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
