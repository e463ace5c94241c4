import { fullDate } from '@/lib/exchange/date';
import type { Release } from '@/lib/exchange/facts';
import type { StatusWord } from '@/components/status/statusWords';
import { Mark } from './Mark';
import { shortLabel } from './releaseWords';
import { round } from './round';
import type { TimelineRow } from './timelineRow';
import type { TimelineStyle } from './timelineStyle';

export interface TimelineLineProps {
  row: TimelineRow;
  measures: TimelineStyle;
  /** The status of every release drawn. */
  statuses: ReadonlyMap<Release, StatusWord>;
}

/** One servicing line in the timeline: its label, its stretch of time and its releases. */
export function TimelineLine({ row, measures, statuses }: TimelineLineProps) {
  const { line, last, y, from, to, marks, labelY } = row;
  return (
    <g role="group" aria-label={line.name}>
      <path className="picture-rule" d={`M0 ${round(row.top)}H${measures.axisTo}`} />
      <a className="picture-link" href={`/products/${line.productId}/${line.slug}`}>
        <text className="picture-label" x="0" y={round(labelY)}>
          {line.label}
        </text>
      </a>
      <path className="picture-line" d={`M${round(from)} ${round(y)}H${round(to)}${stems(row)}`} />
      {marks.map(({ release, x, y: markY, reach }) => {
        const status = statuses.get(release);
        if (!status) return null;
        const text = `${shortLabel(release, line)}, ${fullDate(release.date)}`;
        return (
          <Mark
            key={release.id}
            release={release}
            status={status}
            x={x}
            y={markY}
            reach={reach}
            radius={release === last ? measures.radius + 1 : measures.radius}
            name={{
              text,
              y: measures.stacked ? labelY : row.top + 5,
              size: measures.text,
              pictureWidth: measures.width,
            }}
          />
        );
      })}
      {measures.stacked ? (
        <text className="picture-soft" x={measures.axisTo} y={round(labelY)} textAnchor="end" aria-hidden="true">
          last {shortLabel(last, line)}, {fullDate(last.date)}
        </text>
      ) : (
        <text
          className="picture-soft"
          x={round(to + measures.radius + 8)}
          y={round(y + measures.text * 0.35)}
          aria-hidden="true"
        >
          {shortLabel(last, line)}
        </text>
      )}
    </g>
  );
}

/** A mark beside the middle lane hangs on a stem: it belongs to the line at that place. */
function stems({ marks, y }: TimelineRow): string {
  return marks
    .filter((mark) => mark.y !== y)
    .map((mark) => `M${round(mark.x)} ${round(mark.y)}V${round(y)}`)
    .join('');
}
