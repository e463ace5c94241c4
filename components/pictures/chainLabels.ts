import { placeText, type PlacedText } from './textWidth';

/** A release of a row and the place of its mark. */
export interface Place {
  /** "SP1", "UR5", "UR8 v2" */
  label: string;
  x: number;
  /** The release that the page is about has its label elsewhere. */
  here: boolean;
}

const ROOM_BETWEEN = 8;

/**
 * Chooses the labels of a row that have room: the ends first, then the neighbours of the release that the page is about,
 * then all others, or all but re-releases, or every fifth rollup. An evenly labelled row reads better than a full one.
 *
 * @param size font size
 * @param width the labels stay between 0 and this
 * @returns labels that do not touch, from left to right
 */
export function placeLabels(row: Place[], size: number, width: number): PlacedText[] {
  const here = row.findIndex((place) => place.here);
  const around = here < 0 ? [] : [here - 1, here + 1];
  const first = [...new Set([0, row.length - 1, ...around])]
    .flatMap((index) => row[index] ?? [])
    .filter((place) => !place.here);
  const placed: PlacedText[] = [];
  const asLabel = ({ label, x }: Place) => placeText(label, x, size, width);
  const place = (label: PlacedText) => {
    if (placed.every((other) => !touch(label, other))) placed.push(label);
  };
  first.map(asLabel).forEach(place);

  const before = placed.length;
  const rest = row.filter((other) => !other.here && !first.includes(other));
  for (const wanted of [rest, rest.filter(({ label }) => !label.includes(' '))]) {
    wanted.map(asLabel).forEach(place);
    if (placed.length === before + wanted.length) return inOrder(placed);
    placed.length = before;
  }
  rest
    .filter(({ label }) => /^UR\d*[05]$/.test(label))
    .map(asLabel)
    .forEach(place);
  return inOrder(placed);
}

function touch(a: PlacedText, b: PlacedText): boolean {
  return a.from < b.to + ROOM_BETWEEN && b.from < a.to + ROOM_BETWEEN;
}

function inOrder(labels: PlacedText[]): PlacedText[] {
  return [...labels].sort((a, b) => a.from - b.from);
}
