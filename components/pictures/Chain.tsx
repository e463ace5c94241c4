import type { Line, Product, Release } from '@/lib/exchange/facts';
import type { Status } from '@/lib/exchange/supersession';
import { statusWord } from '@/components/status/statusWords';
import { ChainDrawing } from './ChainDrawing';
import { layoutChain, type ChainWords } from './chainLayout';
import { NARROW_CHAIN, WIDE_CHAIN } from './chainStyle';
import { chainSentence } from './chainWords';
import { Legend } from './Legend';
import { shortLabel } from './releaseWords';

export interface ChainProps {
  line: Line;
  product: Product;
  /** All releases of the line with their statuses, oldest first. */
  releases: { release: Release; status: Status }[];
  /** Id of the release that the page is about. */
  here: string;
  /** The catalogue's day, `2026-01-31`. */
  asOf: string;
  /** The last service pack of the product: label "SP3", and its address. */
  onward?: { label: string; href: string };
}

/**
 * The releases of a line on one axis, older to newer, with one of them emphasised. It brings no heading.
 *
 * @throws RangeError if `here` is not among the releases
 */
export function Chain({ line, product, releases, here, asOf, onward }: ChainProps) {
  const index = releases.findIndex(({ release }) => release.id === here);
  const stations = releases.map(({ release, status }) => ({ release, status: statusWord({ status, product }, asOf) }));
  const words: ChainWords = {
    labels: releases.map(({ release }) => shortLabel(release, line)),
    here: index,
    notes: ['Baseline', stations.at(-1)?.status.short ?? ''],
    onward: onward?.label ?? null,
  };
  const id = `chain-${here}`;
  const shared = { stations, line, here: index, onward, labelledBy: `${id}-caption` };
  return (
    <figure className="picture chain">
      <figcaption className="picture-caption" id={`${id}-caption`}>
        The releases of {line.name}, older to the left. Each replaces those to its left.
      </figcaption>
      <p className="picture-text">
        {chainSentence(
          line,
          releases.map(({ release }) => release),
          index,
        )}
        {onward ? ` The last service pack is ${onward.label}.` : ''}
      </p>
      <a className="picture-skip" href={`#${id}-legend`}>
        Skip the {releases.length} links of the picture
      </a>
      <ChainDrawing layout={layoutChain(words, WIDE_CHAIN)} measures={WIDE_CHAIN} {...shared} />
      <ChainDrawing layout={layoutChain(words, NARROW_CHAIN)} measures={NARROW_CHAIN} {...shared} />
      <Legend
        id={`${id}-legend`}
        statuses={stations.map(({ status }) => status)}
        baselines={false}
        security={releases.some(({ release }) => release.security)}
      />
    </figure>
  );
}
