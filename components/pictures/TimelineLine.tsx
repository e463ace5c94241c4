import { fullDate } from '@/lib/exchange/date';
import type { Release } from '@/lib/exchange/facts';
import type { StatusWord } from '@/components/status/statusWords';
import { Mark } from './Mark';
import { shortLabel } from './releaseWords';
import { round } from './round';
import { textWidth } from './textWidth';
import type { TimelineRow } from './timelineRow';
import type { TimelineStyle } from './timelineStyle';

export interface TimelineLineProps {
  row: TimelineRow;
  measures: TimelineStyle;
  /** The status of every release drawn. */
  statuses: ReadonlyMap<Release, StatusWord>;
  /** The words at the end of the line's own support; empty if it is not known. */
  supportLabel: string;
}

/** One servicing line in the timeline: its label, its stretch of time and its releases. */
export function TimelineLine({ row, measures, statuses, supportLabel }: TimelineLineProps) {
  const { line, last, y, from, to, marks, labelY, supportEnd } = row;
  const wordsFrom = Math.max(to, supportEnd ?? to) + measures.radius + 8;
  return (
    <g role="group" aria-label={line.name}>
      <path className="picture-rule" d={`M0 ${round(row.top)}H${measures.axisTo}`} />
      <a className="picture-link" href={`/products/${line.productId}/${line.slug}`}>
        <text className="picture-label" x="0" y={round(labelY)}>
          {line.label}
        </text>
      </a>
      <path className="picture-line" d={`M${round(from)} ${round(y)}H${round(to)}${stems(row)}`} />
      {supportEnd === null ? null : (
        <path className="picture-edge" d={`M${round(supportEnd)} ${round(y - 9)}V${round(y + 9)}`} />
      )}
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
        <text className="picture-soft" x={round(wordsFrom)} y={round(y + measures.text * 0.35)} aria-hidden="true">
          {rowWords(shortLabel(last, line), supportLabel, wordsFrom, measures)}
        </text>
      )}
    </g>
  );
}

/** The words behind a row: its last release and, where there is room, the end of its own support. */
function rowWords(words: string, supportLabel: string, from: number, { width, text }: TimelineStyle): string {
  const long = `${words}, ${supportLabel}`;
  return supportLabel !== '' && from + textWidth(long, text) <= width ? long : words;
}

/** A mark beside the middle lane hangs on a stem: it belongs to the line at that place. */
function stems({ marks, y }: TimelineRow): string {
  return marks
    .filter((mark) => mark.y !== y)
    .map((mark) => `M${round(mark.x)} ${round(mark.y)}V${round(y)}`)
    .join('');
}
