import type { Facts } from '@/lib/exchange/facts';
import { addressOf } from '@/lib/exchange/releaseLink';
import type { AssessedServer } from '@/lib/fleet/assess';
import { countOf, formatCount } from '@/lib/fleet/names';
import { lineStands, type LineStand } from '@/lib/fleet/summary';
import { round } from '../pictures/round';
import { layoutFleet, NARROW, WIDE, type FleetBar, type FleetStyle, type FleetTrack } from './fleetLayout';

interface Props {
  servers: readonly AssessedServer[];
  facts: Facts;
}

/** Where the fleet stands: each servicing line as a track of its releases, with a bar for the servers on each. */
export function FleetPicture({ servers, facts }: Props) {
  const stands = lineStands(servers, facts);
  if (stands.length === 0) return null;
  return (
    <section className="part" aria-labelledby="stand">
      <h2 id="stand">Where the servers stand</h2>
      <figure className="picture fleet-picture">
        <figcaption className="picture-caption" id="fleet-caption">
          Each line from its first release to its last. The height of a bar grows with the root of the number of
          servers.
        </figcaption>
        <ul className="picture-text">
          {stands.map((stand) => (
            <li key={stand.line.id}>{sentenceOf(stand)}</li>
          ))}
        </ul>
        {[WIDE, NARROW].map((style) => (
          <Drawing key={style.name} stands={stands} style={style} facts={facts} />
        ))}
      </figure>
    </section>
  );
}

function Drawing({ stands, style, facts }: { stands: LineStand[]; style: FleetStyle; facts: Facts }) {
  const { height, tracks } = layoutFleet(stands, style);
  return (
    <svg
      className={`picture-${style.name}`}
      viewBox={`0 0 ${style.width} ${round(height)}`}
      width={style.width}
      height={round(height)}
      role="group"
      aria-labelledby="fleet-caption"
    >
      {tracks.map((track) => (
        <Track key={track.stand.line.id} track={track} style={style} facts={facts} />
      ))}
    </svg>
  );
}

function Track({ track, style, facts }: { track: FleetTrack; style: FleetStyle; facts: Facts }) {
  const { stand, y, labelY, endY, ticks, bars } = track;
  const { line, releases } = stand;
  const last = releases.at(-1)?.release;
  const beside = besideOf(stand);
  return (
    <g role="group" aria-label={line.name}>
      <a className="picture-link" href={`/products/${line.productId}/${line.slug}`}>
        <text className="picture-label" x="0" y={round(labelY)}>
          {line.label}
        </text>
      </a>
      {beside === '' ? null : (
        <text
          className="picture-soft"
          x={style.stacked ? style.width : 0}
          y={round(style.stacked ? labelY : endY)}
          textAnchor={style.stacked ? 'end' : 'start'}
          aria-hidden="true"
        >
          {beside}
        </text>
      )}
      <path
        className="picture-line"
        d={`M${style.from} ${round(y)}H${style.to}${ticks.map((x) => `M${round(x)} ${round(y)}v4`).join('')}`}
      />
      {bars.map((bar) => (
        <Bar key={bar.release.id} bar={bar} y={y} href={addressOf(bar.release, facts.releases)} />
      ))}
      {last && last.kind === 'rollup' ? (
        <text className="picture-soft" x={style.to} y={round(endY)} textAnchor="end" aria-hidden="true">
          {last.label.slice(line.label.length + 1)}
        </text>
      ) : null}
    </g>
  );
}

function Bar({ bar: { release, count, x, top, width, label }, y, href }: { bar: FleetBar; y: number; href: string }) {
  return (
    <a className="fleet-bar" href={href}>
      <title>{`${release.label}: ${countOf(count, 'server')}`}</title>
      <rect x={round(x - width / 2)} y={round(top)} width={round(width)} height={round(y - top)} />
      {label === null ? null : (
        <text x={round(x)} y={round(top - 4)} textAnchor="middle" aria-hidden="true">
          {label}
        </text>
      )}
    </a>
  );
}

function besideOf({ unknown, outside }: LineStand): string {
  const parts = [
    unknown > 0 ? `${formatCount(unknown)} not known` : '',
    outside > 0 ? `${formatCount(outside)} outside` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function sentenceOf({ line, releases, unknown, outside }: LineStand): string {
  const on = releases.flatMap(({ release, count }) => (count > 0 ? [`${formatCount(count)} on ${release.label}`] : []));
  const rest = [
    ...(unknown > 0 ? [`${formatCount(unknown)} with a rollup that is not known`] : []),
    ...(outside > 0 ? [`${formatCount(outside)} with a build outside the line`] : []),
  ];
  return `${line.label}: ${[...on, ...rest].join(', ')}.`;
}
