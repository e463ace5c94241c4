/** A vertical stretch that a line takes in a gutter. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Gives each stretch a lane, so that no two in one lane touch. Short ones come first and lie nearest to the boxes.
 *
 * @param gap the least room between two stretches of a lane
 * @returns the number of the lane of each stretch, from 0
 */
export function lanesFor(stretches: readonly Stretch[], gap: number): number[] {
  const lanes: Stretch[][] = [];
  const numbers = stretches.map(() => 0);
  const order = stretches
    .map((stretch, index) => ({ stretch, index }))
    .sort((a, b) => a.stretch.to - a.stretch.from - (b.stretch.to - b.stretch.from));
  for (const { stretch, index } of order) {
    const free = lanes.findIndex((lane) =>
      lane.every(({ from, to }) => to + gap <= stretch.from || stretch.to + gap <= from),
    );
    const number = free < 0 ? lanes.length : free;
    (lanes[number] ??= []).push(stretch);
    numbers[index] = number;
  }
  return numbers;
}
