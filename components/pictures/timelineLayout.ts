import type { Facts, Line, Product, Release } from '@/lib/exchange/facts';
import { linesOfProduct, releasesOfLine } from '@/lib/exchange/supersession';
import { placeRow, type TimelineRow } from './timelineRow';
import type { TimelineStyle } from './timelineStyle';
import { textWidth } from './textWidth';
import { timeAxis, type Tick, type TimeAxis } from './timeAxis';

/** The end of a product's support: a vertical edge through its rows. */
export interface Edge {
  x: number;
  /** Baseline of its label. */
  labelY: number;
  anchor: 'start' | 'end';
}

export interface TimelineGroup {
  product: Product;
  top: number;
  bottom: number;
  /** Baseline of the product's name. */
  nameY: number;
  edge: Edge | null;
  rows: TimelineRow[];
}

export interface TimelineLayout {
  width: number;
  height: number;
  ticks: Tick[];
  /** Baselines of the two rows of years, and the ends of the year lines. */
  axis: { topLabel: number; top: number; bottom: number; bottomLabel: number };
  groups: TimelineGroup[];
}

/**
 * Places every release of the products on one axis of time, a row for each servicing line.
 *
 * @param productIds the products to draw, in this order
 * @param edgeLabel the words at the end of support, to find room for them
 * @throws Error if there is no release to draw
 */
export function layoutTimeline(
  facts: Facts,
  productIds: string[],
  style: TimelineStyle,
  edgeLabel: (product: Product) => string,
): TimelineLayout {
  const chosen = productIds.flatMap((id) => facts.products.filter((product) => product.id === id));
  const drawn = chosen.map((product) => ({
    product,
    lines: linesOfProduct(facts, product.id).map((line) => ({ line, releases: releasesOfLine(facts, line.id) })),
  }));
  const axis = timeAxis(datesOf(drawn), style.axisFrom, style.axisTo, textWidth('2007', style.text) + 6);

  const top = style.text + 8;
  let y = top;
  const groups = drawn.map(({ product, lines }) => {
    const group = placeGroup(product, lines, y, axis, style, edgeLabel(product));
    y = group.bottom + 10;
    return group;
  });
  const bottom = y - 4;
  const bottomLabel = bottom + style.text + 2;
  return {
    width: style.width,
    height: bottomLabel + 6,
    ticks: axis.ticks,
    axis: { topLabel: style.text, top, bottom, bottomLabel },
    groups,
  };
}

interface DrawnLine {
  line: Line;
  releases: Release[];
}

function datesOf(drawn: { product: Product; lines: DrawnLine[] }[]): string[] {
  const dates = drawn.flatMap(({ product, lines }) => [
    ...lines.flatMap(({ line, releases }) => [
      ...releases.map(({ date }) => date),
      ...(line.supportEnded ? [line.supportEnded] : []),
    ]),
    ...(product.supportEnded ? [product.supportEnded] : []),
  ]);
  if (dates.length === 0) throw new Error('A timeline needs at least one release');
  return dates;
}

function placeGroup(
  product: Product,
  lines: DrawnLine[],
  top: number,
  axis: TimeAxis,
  style: TimelineStyle,
  edgeLabel: string,
): TimelineGroup {
  const nameY = top + style.text + 10;
  const ownLine = style.stacked && product.supportEnded !== null;
  let y = nameY + (ownLine ? style.text + 6 : 0) + 8;
  const labelY = ownLine ? y - 8 : nameY;
  const edge =
    product.supportEnded === null ? null : placeEdge(axis.at(product.supportEnded), labelY, edgeLabel, style);
  const rows = lines.map(({ line, releases }) => {
    const row = placeRow(line, releases, y, axis, style);
    y = row.bottom;
    return row;
  });
  return { product, top, bottom: y, nameY, edge, rows };
}

function placeEdge(x: number, labelY: number, label: string, style: TimelineStyle): Edge {
  const fits = x + 6 + textWidth(label, style.text) <= style.width;
  return { x, labelY, anchor: fits ? 'start' : 'end' };
}
