import { StatusMark } from '@/components/status/StatusMark';
import { StatusShape } from '@/components/status/StatusShape';
import type { StatusWord } from '@/components/status/statusWords';

export interface LegendProps {
  id: string;
  /** The statuses drawn, in any order, repeated or not. */
  statuses: StatusWord[];
  baselines: boolean;
  security: boolean;
}

const ORDER = ['dot', 'half', 'triangle', 'square', 'cross', 'ring'];

/** What the shapes of a picture mean: only those that occur in it. */
export function Legend({ id, statuses, baselines, security }: LegendProps) {
  const drawn = [...new Map(statuses.map((status) => [status.short, status])).values()].sort(
    (a, b) => ORDER.indexOf(a.shape) - ORDER.indexOf(b.shape),
  );
  return (
    <ul className="picture-legend" id={id} tabIndex={-1} aria-label="Legend">
      {drawn.map(({ short, shape, tone }) => (
        <li key={short}>
          <StatusMark shape={shape} tone={tone} />
          {short}
        </li>
      ))}
      {security ? (
        <li>
          <svg
            className="status-mark"
            viewBox="-6 -6 12 12"
            width="12"
            height="12"
            aria-hidden="true"
            focusable="false"
          >
            <circle className="picture-ring" r="5.25" />
            <StatusShape shape="triangle" tone="amber" radius={2.6} />
          </svg>
          Ring: security release
        </li>
      ) : null}
      {baselines ? (
        <li>
          <svg
            className="status-mark"
            viewBox="-6 -6 12 12"
            width="12"
            height="12"
            aria-hidden="true"
            focusable="false"
          >
            <path className="picture-pole" d="M0 6V-6" />
          </svg>
          Bar: baseline, the release that opens a line
        </li>
      ) : null}
    </ul>
  );
}
