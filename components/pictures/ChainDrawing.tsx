import { fullDate } from '@/lib/exchange/date';
import type { Line, Release } from '@/lib/exchange/facts';
import type { StatusWord } from '@/components/status/statusWords';
import type { ChainLayout } from './chainLayout';
import type { ChainStyle } from './chainStyle';
import { Mark } from './Mark';
import { shortLabel } from './releaseWords';
import { round } from './round';

export interface ChainDrawingProps {
  layout: ChainLayout;
  measures: ChainStyle;
  line: Line;
  /** The releases of the line, oldest first, with their words. */
  stations: { release: Release; status: StatusWord }[];
  /** Index of the release that the page is about. */
  here: number;
  onward: { label: string; href: string } | undefined;
  /** Id of the caption. */
  labelledBy: string;
}

/** One drawing of a chain, for wide columns or for narrow ones. */
export function ChainDrawing({ layout, measures, line, stations, here, onward, labelledBy }: ChainDrawingProps) {
  const { width, height, marks } = layout;
  return (
    <svg
      className={`picture-${measures.name}`}
      viewBox={`0 0 ${width} ${round(height)}`}
      width={width}
      height={round(height)}
      role="group"
      aria-labelledby={labelledBy}
    >
      <Axis layout={layout} here={here} />
      <Words layout={layout} here={here} />
      {stations.map(({ release, status }, index) => {
        const mark = marks[index];
        if (!mark) return null;
        const text = `${shortLabel(release, line)}, ${fullDate(release.date)}`;
        return (
          <Mark
            key={release.id}
            release={release}
            status={status}
            here={index === here}
            x={mark.x}
            y={mark.y}
            radius={mark.radius}
            reach={mark.reach}
            name={{ text, y: mark.aboveY, size: measures.text, pictureWidth: width }}
          />
        );
      })}
      {onward && layout.onward ? (
        <a className="picture-link" href={onward.href}>
          <title>{`The last service pack is ${onward.label}`}</title>
          <path className="picture-arrow" d={arrow(layout.onward)} />
          <text x={round(layout.onward.labelX)} y={round(layout.onward.y + measures.text * 0.35)}>
            {onward.label}
          </text>
        </a>
      ) : null}
    </svg>
  );
}

/** The axis is heavier up to the release that the page is about: what lies there is what it replaces. */
function Axis({ layout: { rows, marks }, here }: { layout: ChainLayout; here: number }) {
  const mark = marks[here];
  const path = (ends: { from: number; to: number; y: number }[]) =>
    ends.map(({ from, to, y }) => `M${round(from)} ${round(y)}H${round(to)}`).join('');
  const held = rows.flatMap(({ from, heldTo, y }) => (heldTo === null ? [] : [{ from, to: heldTo, y }]));
  return (
    <g>
      <path className="picture-line" d={path(rows)} />
      <path className="picture-line picture-held" d={path(held)} />
      {mark ? (
        <path
          className="picture-edge"
          d={`M${round(mark.x)} ${round(mark.aboveY + 5)}V${round(mark.y - mark.radius - 4)}`}
        />
      ) : null}
    </g>
  );
}

/** The words round the marks. Each mark says them too, so nobody has to hear them twice. */
function Words({ layout: { rows, above, marks, notes }, here }: { layout: ChainLayout; here: number }) {
  return (
    <g aria-hidden="true">
      <text className="picture-here" x={round(above.x)} y={round(marks[here]?.aboveY ?? 0)} textAnchor={above.anchor}>
        {above.text}
      </text>
      {[...rows.flatMap(({ labels, labelsY }) => labels.map((label) => ({ ...label, y: labelsY }))), ...notes].map(
        ({ text, x, y, anchor }) => (
          <text key={text} className="picture-soft" x={round(x)} y={round(y)} textAnchor={anchor}>
            {text}
          </text>
        ),
      )}
    </g>
  );
}

function arrow({ from, to, y }: { from: number; to: number; y: number }): string {
  return `M${round(from)} ${round(y)}H${round(to)}m-5 -4l5 4l-5 4`;
}
