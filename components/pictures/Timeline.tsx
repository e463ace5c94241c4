import type { Facts, Line, Product } from '@/lib/exchange/facts';
import { productOf, statusOf } from '@/lib/exchange/supersession';
import { statusWord } from '@/components/status/statusWords';
import { Legend } from './Legend';
import { layoutTimeline } from './timelineLayout';
import { TimelineDrawing } from './TimelineDrawing';
import { NARROW, WIDE } from './timelineStyle';
import { edgeLabel, lineEdgeLabel, overlapSentence, rowSentence, unknownSupportSentence } from './timelineWords';

export interface TimelineProps {
  facts: Facts;
  /** The catalogue's day, `2026-01-31`. */
  asOf: string;
  /** The products to draw, in this order; all if left out. */
  productIds?: string[];
  /** Prefix of the ids inside; give one if a page shows two timelines. */
  id?: string;
}

/** Every release of the products as a mark on one axis of time, a row for each servicing line. It brings no heading. */
export function Timeline({
  facts,
  asOf,
  productIds = facts.products.map((product) => product.id),
  id = 'timeline',
}: TimelineProps) {
  const label = (product: Product) => edgeLabel(product, asOf);
  const wide = layoutTimeline(facts, productIds, WIDE, label);
  const narrow = layoutTimeline(facts, productIds, NARROW, label);
  const products = wide.groups.map(({ product }) => product);
  const rows = wide.groups.flatMap((group) => group.rows);
  const releases = rows.flatMap(({ marks }) => marks.map(({ release }) => release));
  const statuses = new Map(
    releases.map((release) => [
      release,
      statusWord({ status: statusOf(facts, release), product: productOf(facts, release) }, asOf),
    ]),
  );
  const lineLabel = (line: Line) => lineEdgeLabel(line, asOf);
  const shared = { statuses, edgeLabel: label, lineLabel, labelledBy: `${id}-caption` };

  return (
    <figure className="picture timeline">
      <figcaption className="picture-caption">
        <span id={`${id}-caption`}>The releases of each servicing line by date.</span>
        {[
          overlapSentence(facts, products),
          unknownSupportSentence(
            products,
            rows.map(({ line }) => line),
          ),
        ]
          .filter((sentence) => sentence !== null)
          .map((sentence) => ` ${sentence}`)}
      </figcaption>
      <ul className="picture-text">
        {rows.map((row) => (
          <li key={row.line.id}>{rowSentence(row, asOf)}</li>
        ))}
      </ul>
      <a className="picture-skip" href={`#${id}-legend`}>
        Skip the {releases.length} links of the picture
      </a>
      <TimelineDrawing layout={wide} measures={WIDE} {...shared} />
      <TimelineDrawing layout={narrow} measures={NARROW} {...shared} />
      <Legend
        id={`${id}-legend`}
        statuses={[...statuses.values()]}
        baselines
        security={releases.some(({ security }) => security)}
      />
    </figure>
  );
}
