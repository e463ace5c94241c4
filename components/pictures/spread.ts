export interface Spread {
  /** Widest reach of a mark: no two centres come nearer than this. */
  gap: number;
  /** How many lanes a row may use: the middle one, one above, one below. */
  lanes: 1 | 2 | 3;
  /** How far a mark may be moved to stay in the middle lane. */
  slack: number;
}

export interface Spot {
  x: number;
  /** 0 in the middle, -1 above, 1 below. */
  lane: number;
}

/**
 * Spreads marks that would hide each other. A mark keeps its place if it can; next, it moves a little to the right;
 * next, it takes another lane at its own place; only where all lanes are full does it move further.
 * The last mark stands in the middle lane, where the row ends.
 *
 * @param places where the marks belong, ascending
 * @returns where to draw them, in the same order; in each lane at least `gap` apart
 */
export function spread(places: number[], { gap, lanes, slack }: Spread): Spot[] {
  const free = [0, -1, 1].slice(0, lanes).map((lane) => ({ lane, from: -Infinity }));
  const end = places.length - 1;
  return places.map((place, index) => {
    const open = index === end ? free.slice(0, 1) : free;
    const fits = ({ lane, from }: { lane: number; from: number }) => {
      if (lane !== 0) return from <= place;
      return from <= place + slack && (index === end || Math.max(place, from) + gap <= places[end]! + slack);
    };
    const choice = open.find(fits) ?? open.reduce((best, other) => (other.from < best.from ? other : best));
    const x = Math.max(place, choice.from);
    choice.from = x + gap;
    return { x, lane: choice.lane };
  });
}

/**
 * The largest square round each point that overlaps no other point's square, for pointers and fingers.
 *
 * @returns side lengths in the order of the points, none above `limit`
 */
export function reach(points: { x: number; y: number }[], limit: number): number[] {
  return points.map((point) =>
    points.reduce(
      (side, other) =>
        other === point ? side : Math.min(side, Math.max(Math.abs(other.x - point.x), Math.abs(other.y - point.y))),
      limit,
    ),
  );
}
