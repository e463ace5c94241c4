import { spawnSync } from 'node:child_process';

/** What wrk measured at one address. */
export interface Measured {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Answers of another status than 2xx and 3xx, and requests without an answer. */
  failed: number;
}

/**
 * Asks for an address of this machine again and again by wrk.
 *
 * @param load.connections how many ask at the same time
 * @param load.seconds for how long
 * @throws Error if wrk is not installed, fails, or prints no figures
 */
export function wrk(port: number, address: string, load: { connections: number; seconds: number }): Measured {
  const args = ['-t1', `-c${load.connections}`, `-d${load.seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip'];
  const { status, stdout, stderr, error } = spawnSync('wrk', [...args, `http://127.0.0.1:${port}${address}`], {
    encoding: 'utf8',
  });
  if (error) throw new Error('wrk is not installed. Run: apt-get install wrk.');
  if (status !== 0) throw new Error(`wrk failed on ${address}: ${stdout}${stderr}`);
  return measuredIn(stdout);
}

/**
 * Reads what wrk prints with --latency.
 *
 * @throws Error if a figure is missing
 */
export function measuredIn(output: string): Measured {
  const ms = (percent: string) => {
    const [, value, unit] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s|m)\\b`).exec(output) ?? [];
    const factor = { us: 0.001, ms: 1, s: 1_000, m: 60_000 }[unit ?? ''];
    if (factor === undefined) throw new Error(`wrk printed no ${percent}th percentile: ${output}`);
    return Number((Number(value) * factor).toFixed(2));
  };
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (perSecond === undefined) throw new Error(`wrk printed no requests per second: ${output}`);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output)?.slice(1) ?? [];
  const unanswered = errors.reduce((sum, count) => sum + Number(count), 0);
  return {
    requestsPerSecond: Math.round(Number(perSecond)),
    p50Ms: ms('50'),
    p99Ms: ms('99'),
    failed: refused + unanswered,
  };
}
