import { isProblem } from '@/lib/catalogue/current';
import type { Current, CurrentProblem } from '@/lib/catalogue/current';
import { makeAnswer } from './answer';
import type { Answer } from './answer';

const DAY_MS = 86_400_000;

/**
 * The two addresses for machines that watch the server. `/healthz`: the process answers. `/readyz`: it has a catalogue to answer from,
 * of which it tells the version, the day of its newest review, and how many days ago that was.
 * @param now milliseconds since 1970; the present unless told
 * @returns undefined for every other path
 */
export function health(path: string, current: Current | CurrentProblem, now = Date.now()): Answer | undefined {
  if (path === '/healthz') return text(200, 'text/plain; charset=utf-8', 'ok\n');
  if (path !== '/readyz') return undefined;
  return isProblem(current)
    ? text(
        503,
        'application/problem+json',
        JSON.stringify({
          type: '/api#problem-no-catalogue',
          status: 503,
          title: 'There is no catalogue to answer from',
          detail: current.message,
        }),
      )
    : text(200, 'application/json', JSON.stringify({ catalogue: current.version, ...ageOf(current, now) }));
}

function ageOf({ asOf }: Current, now: number): { asOf?: string; ageDays?: number } {
  return asOf === undefined ? {} : { asOf, ageDays: Math.max(0, Math.floor((now - Date.parse(asOf)) / DAY_MS)) };
}

function text(status: number, type: string, body: string): Answer {
  return makeAnswer(status, { 'content-type': type, 'cache-control': 'no-store' }, Buffer.from(body));
}
