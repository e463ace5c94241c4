import { fullDate } from '@/lib/exchange/date';
import type { Release } from '@/lib/exchange/facts';
import type { StatusWord } from '@/components/status/statusWords';
import { Mark } from './Mark';
import { lineName, shortLabel } from './releaseWords';
import type { TimelineRow } from './timelineRow';
import type { TimelineStyle } from './timelineStyle';

export interface TimelineLineProps {
  row: TimelineRow;
  style: TimelineStyle;
  statusFor: (release: Release) => StatusWord;
}

/** One servicing line in the timeline: its label, its stretch of time and its releases. */
export function TimelineLine({ row, style, statusFor }: TimelineLineProps) {
  const { line, last, y, from, to, marks, labelY } = row;
  return (
    <g role="group" aria-label={lineName(line)}>
      <path className="picture-rule" d={`M0 ${round(row.top)}H${style.axisTo}`} />
      <a className="picture-link" href={`/products/${line.productId}/${line.slug}`}>
        <text className="picture-label" x="0" y={round(labelY)}>{line.label}</text>
      </a>
      <path className="picture-line" d={`M${round(from)} ${round(y)}H${round(to)}`} />
      {marks.map(({ release, x, y: markY, reach }) => (
        <Mark key={release.id} release={release} status={statusFor(release)} x={x} y={markY} radius={style.radius} reach={reach} />
      ))}
      {style.stacked ? (
        <text className="picture-soft" x={style.width} y={round(labelY)} textAnchor="end" aria-hidden="true">
          last {shortLabel(last, line)}, {fullDate(last.date)}
        </text>
      ) : (
        <text className="picture-soft" x={round(to + style.radius + 8)} y={round(y + style.text * 0.35)} aria-hidden="true">
          {shortLabel(last, line)}
        </text>
      )}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
