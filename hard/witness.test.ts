import { expect, it } from 'vitest';
import type { Got } from './load';
import { Witness } from './witness';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const rounds = new Map([
  [A, 1],
  [B, 2],
]);
const text = (round: number) => `Update Rollup 2, read ${round} times, brings`;

function witnessOf(...bodies: string[]): Witness {
  const witness = new Witness();
  for (const [index, body] of bodies.entries())
    witness.see({ path: '/', status: 200, headers: {}, body, at: 100 * index, ms: 10 } satisfies Got);
  return witness;
}

it('finds answers that mix two catalogues', () => {
  const good = [`${A} ${text(1)}`, `${B} ${text(2)}`, `${A} 0123456789abcdef`, text(7), 'nothing'];
  expect(witnessOf(...good).mixed(rounds)).toEqual([]);
  expect(witnessOf(`${A} and ${B}`).mixed(rounds)).toEqual([`/ names ${A} and ${B}`]);
  expect(witnessOf(`${A} ${text(2)}`).mixed(rounds)).toEqual([`/ names ${A} of round 1 and holds the words of 2`]);
});

it('tells what was seen, and how long after it was replaced', () => {
  const witness = witnessOf(A, A, B, 'nothing');
  expect([witness.answers, witness.seen(rounds)]).toEqual([4, 2]);
  expect([witness.shownAfter(A, 50), witness.shownAfter(A, 200), witness.shownAfter('x', 0)]).toEqual([60, 0, 0]);
});
