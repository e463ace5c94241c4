import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { gatherLines } from './gather';

function gathering() {
  const written: string[] = [];
  return { written, ...gatherLines((text) => written.push(text)) };
}

it('writes the lines of a turn together and in order, and those of the next turn by themselves', async () => {
  const { take, written } = gathering();
  take('a');
  take('b');
  expect(written).toEqual([]);
  await setImmediate();
  take('c');
  await setImmediate();
  await setImmediate();
  expect(written).toEqual(['a\nb\n', 'c\n']);
});

it('writes what is held at once when told, and never twice', async () => {
  const { take, flush, written } = gathering();
  flush();
  take('a');
  flush();
  take('b');
  await setImmediate();
  await setImmediate();
  flush();
  expect(written).toEqual(['a\n', 'b\n']);
});
