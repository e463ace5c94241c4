import { fullDate } from '@/lib/exchange/date';
import type { Line, Release } from '@/lib/exchange/facts';
import type { StatusWord } from '@/components/status/statusWords';
import type { ChainLayout } from './chainLayout';
import type { ChainStyle } from './chainStyle';
import { Mark } from './Mark';
import { shortLabel } from './releaseWords';

export interface ChainDrawingProps {
  layout: ChainLayout;
  style: ChainStyle;
  line: Line;
  /** The releases of the line, oldest first, with their words. */
  stations: { release: Release; status: StatusWord }[];
  /** Index of the release that the page is about. */
  here: number;
  onward: { label: string; href: string } | undefined;
  /** Ids of the caption and of the text alternative. */
  labelledBy: string;
  describedBy: string;
}

/** One drawing of a chain, for wide columns or for narrow ones. */
export function ChainDrawing({ layout, style, line, stations, here, onward, labelledBy, describedBy }: ChainDrawingProps) {
  const { width, height, y, marks, above, aboveY, below, belowY } = layout;
  return (
    <svg
      className={`picture-${style.name}`} viewBox={`0 0 ${width} ${round(height)}`} width={width} height={round(height)}
      role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}
    >
      <Axis layout={layout} here={here} />
      <g aria-hidden="true">
        <text className="picture-here" x={round(above.x)} y={aboveY} textAnchor="middle">{above.text}</text>
        {below.map(({ index, text, x }) => (
          <text key={index} className="picture-soft" x={round(x)} y={belowY} textAnchor="middle">{text}</text>
        ))}
        <Notes layout={layout} last={stations.at(-1)?.status.short ?? ''} />
      </g>
      {stations.map(({ release, status }, index) => (
        <Mark
          key={release.id} release={release} status={status} x={marks[index]?.x ?? 0} y={y} here={index === here}
          radius={marks[index]?.radius ?? style.radius} reach={marks[index]?.reach ?? 0}
          name={{ text: `${shortLabel(release, line)}, ${fullDate(release.date)}`, y: aboveY, size: style.text, pictureWidth: width }}
        />
      ))}
      {onward && layout.onward ? (
        <a className="picture-link" href={onward.href}>
          <title>{`The product went on with ${onward.label}`}</title>
          <path className="picture-arrow" d={arrow(layout.onward.from, layout.onward.to, y)} />
          <text x={round(layout.onward.labelX)} y={round(y + style.text * 0.35)}>{onward.label}</text>
        </a>
      ) : null}
    </svg>
  );
}

/** The axis is heavier up to the release that the page is about: it holds what lies to its left. */
function Axis({ layout: { marks, y, above, aboveY }, here }: { layout: ChainLayout; here: number }) {
  const [first, middle, last] = [marks[0], marks[here], marks.at(-1)];
  if (!first || !middle || !last) return null;
  const tick = `M${round(middle.x)} ${aboveY + 5}V${round(y - middle.radius - 4)}`;
  return (
    <g>
      <path className="picture-line" d={`M${round(first.x)} ${y}H${round(last.x)}`} />
      <path className="picture-line picture-line-held" d={`M${round(first.x)} ${y}H${round(middle.x)}`} />
      {above.index === here ? <path className="picture-edge" d={tick} /> : null}
    </g>
  );
}

/** What the two ends of the line are. */
function Notes({ layout: { width, marks, notesY, onward }, last }: { layout: ChainLayout; last: string }) {
  const start = marks[0];
  const end = marks.at(-1);
  if (!start || !end || marks.length === 1) return null;
  return (
    <>
      <text className="picture-soft" x="0" y={notesY}>Baseline</text>
      <text className="picture-soft" x={onward ? round(Math.min(end.x + end.radius + 4, width)) : width} y={notesY} textAnchor="end">{last}</text>
    </>
  );
}

function arrow(from: number, to: number, y: number): string {
  return `M${round(from)} ${y}H${round(to)}M${round(to - 5)} ${y - 4}L${round(to)} ${y}L${round(to - 5)} ${y + 4}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
