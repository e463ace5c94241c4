import { expect, it } from 'vitest';
import { measuredIn } from './wrk';

const LATENCY =
  '  Latency Distribution\n     50%  800.00us\n     75%    1.10ms\n     90%    4.00ms\n     99%    1.20s \n';
const COUNT = '  120 requests in 1.00s, 1.20MB read\n';
const RATE = 'Requests/sec:    119.61\nTransfer/sec:      1.19MB\n';

it('reads figures in any unit', () => {
  const none = { requestsPerSecond: 120, p50Ms: 0.8, p99Ms: 1_200, failed: 0 };
  expect(measuredIn(LATENCY + COUNT + RATE)).toEqual(none);
  expect(measuredIn(LATENCY.replace('1.20s ', '2.00m ') + COUNT + RATE)).toEqual({ ...none, p99Ms: 120_000 });
});

it('counts as failed what was refused and what was not answered', () => {
  const errors = '  Socket errors: connect 1, read 20, write 300, timeout 4000\n';
  expect(measuredIn(LATENCY + COUNT + errors + RATE).failed).toBe(4_321);
  expect(measuredIn(`${LATENCY}${COUNT}${errors}  Non-2xx or 3xx responses: 50000\n${RATE}`).failed).toBe(54_321);
});

it.each([COUNT + RATE, LATENCY + COUNT])('refuses an output without a figure', (output) => {
  expect(() => measuredIn(output)).toThrow('wrk printed no');
});
