import type { Release } from '@/lib/exchange/facts';
import { StatusShape } from '@/components/status/StatusShape';
import type { StatusWord } from '@/components/status/statusWords';
import { markTitle, releaseAddress } from './releaseWords';
import { round } from './round';
import { placeText } from './textWidth';

export interface MarkProps {
  release: Release;
  status: StatusWord;
  x: number;
  y: number;
  radius: number;
  /** Side of the square that answers to a pointer and shows the focus. */
  reach: number;
  /** The words that appear over the mark while it is pointed at or focused. */
  name: MarkName;
  /** The release that the page is about. */
  here?: boolean;
}

export interface MarkName {
  text: string;
  y: number;
  size: number;
  /** The text stays between 0 and this. */
  pictureWidth: number;
}

/** A release in a picture: a link with the shape of its status, a ring if it is a security release, a pole if it opens a line. */
export function Mark({ release, status, x, y, radius, reach, name, here = false }: MarkProps) {
  const side = Math.max(reach, radius * 2);
  const says = placeText(name.text, x, name.size, name.pictureWidth);
  return (
    <a className="picture-mark" href={releaseAddress(release)} aria-current={here ? 'true' : undefined}>
      <title>{markTitle(release, status.word)}</title>
      <g transform={`translate(${round(x)} ${round(y)})`}>
        <rect
          className="picture-reach"
          x={round(-side / 2)}
          y={round(-side / 2)}
          width={round(side)}
          height={round(side)}
          rx="3"
        />
        {release.kind === 'baseline' ? <Pole radius={radius} /> : null}
        {release.security ? <circle className={`picture-ring tone-${status.tone}`} r={radius + 1.75} /> : null}
        <StatusShape shape={status.shape} tone={status.tone} radius={radius} />
      </g>
      <text className="picture-says" x={round(says.x)} y={round(name.y)} textAnchor={says.anchor} aria-hidden="true">
        {says.text}
      </text>
    </a>
  );
}

function Pole({ radius }: { radius: number }) {
  const tall = radius * 2.4;
  return <path className="picture-pole" d={`M${round(-radius - 0.5)} ${round(tall)}V${round(-tall)}`} />;
}
