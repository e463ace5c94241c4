import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { sharedFile } from './catalogue.fixture';
import type { Current, CurrentProblem } from './current';
import { CurrentCatalogue } from './follow';
import { RemoteCatalogue } from './followRemote';
import { serveFile } from './openRemote.fixture';

const remote = { url: 'http://db.example' };
const one: Current = { version: '0000000000000001', file: remote.url };
const two: Current = { version: '0000000000000002', file: remote.url };
const away: CurrentProblem = { problem: 'out-of-reach', message: 'away' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Follows a server that answers with each of these in turn, then with the last for ever. */
function follow(...answers: (Current | CurrentProblem)[]) {
  const report = vi.fn();
  const read = vi.fn(async () => (answers.length > 1 ? answers.shift() : answers[0]) ?? away);
  const catalogue = new RemoteCatalogue(remote, { report, read });
  onTestFinished(() => catalogue.stop());
  return { catalogue, report, read };
}

it('is out of reach until the server has answered', async () => {
  const { catalogue } = follow(one);
  expect(catalogue.take()).toMatchObject({ problem: 'out-of-reach' });
  await vi.advanceTimersByTimeAsync(0);
  expect(catalogue.take()).toEqual(one);
});

it('asks every two seconds, with or without readers, and tells what it heard last', async () => {
  const { catalogue, read } = follow(one, two, away, one);
  const heard: unknown[] = [];
  for (const ms of [0, 1_999, 1, 2_000, 2_000]) {
    await vi.advanceTimersByTimeAsync(ms);
    heard.push(catalogue.take());
  }
  expect(heard).toEqual([one, one, two, away, one]);
  expect(read).toHaveBeenCalledTimes(4);
  expect(read).toHaveBeenCalledWith(remote);
});

it('reports each change once', async () => {
  const { report } = follow(one, one, away, away, one, two);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(report.mock.calls.map(([answer]) => answer)).toEqual([one, away, one, two]);
});

it('asks no more once it is stopped', async () => {
  const { catalogue, read, report } = follow(one);
  catalogue.stop();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(read).toHaveBeenCalledTimes(1);
  expect(report).not.toHaveBeenCalled();
});

it('goes before the folder', async () => {
  const server = await serveFile(sharedFile());
  const answer = await new Promise((resolve) => {
    new CurrentCatalogue('/no such folder', { remote: server.remote, report: resolve });
  });
  expect(answer).toMatchObject({ file: server.remote.url });
});
