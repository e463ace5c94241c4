import { describe, expect, it } from 'vitest';
import { health } from './health';
import { none, one } from './site.fixture';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const read = (path: string, ...given: [Parameters<typeof health>[1], number]) => {
  const answer = health(path, ...given);
  return answer && { status: answer.status, body: answer.body.toString(), cache: answer.headers['cache-control'] };
};

describe('/readyz', () => {
  it.each([
    ['2026-11-20', 0],
    ['2026-11-21', 1],
    ['2027-11-20', 365],
    // A clock that is behind.
    ['2026-11-01', 0],
  ])('on %s says that the catalogue of 20 November 2026 is %i days old', (day, ageDays) => {
    const { status, body, cache } = read('/readyz', { ...one, asOf: '2026-11-20' }, at(day)) ?? {};
    expect([status, cache]).toEqual([200, 'no-store']);
    expect(JSON.parse(body ?? '')).toEqual({ catalogue: one.version, asOf: '2026-11-20', ageDays });
  });

  it('says of a catalogue without a day which it is', () => {
    expect(JSON.parse(read('/readyz', one, 0)?.body ?? '')).toEqual({ catalogue: one.version });
  });

  it('is 503 with what is wrong while there is none', () => {
    const { status, body } = read('/readyz', none, 0) ?? {};
    expect([status, JSON.parse(body ?? '')]).toMatchObject([503, { status: 503, detail: none.message }]);
  });
});

it('/healthz answers whatever the catalogue', () => {
  for (const current of [one, none]) expect(read('/healthz', current, 0)).toMatchObject({ status: 200, body: 'ok\n' });
});

it('answers no other path', () => {
  for (const path of ['/', '/healthz/', '/readyz.json', '/kb/935490']) expect(health(path, one, 0)).toBeUndefined();
});
