import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nastyRequest } from './nasty';
import { PARAMETERS, PLACES } from './nastyAddress';
import { BODY_PLACES, body } from './nastyBody';
import { routesOfApp } from './routes';

const requests = fc.sample(nastyRequest, { seed: 1, numRuns: 10_000 });

it('asks for every route of the app, by every kind of address', () => {
  expect(routesOfApp()).toContain('/api/v1/lookup/[...identifier]');
  expect(routesOfApp().length).toBeGreaterThan(50);
  expect(routesOfApp().filter((route) => !PLACES.includes(route))).toEqual([]);
  const asked = new Set(requests.map(({ place }) => place));
  expect([...PLACES, ...BODY_PLACES].filter((place) => !asked.has(place))).toEqual([]);
});

it('leaves no name of a route in an address', () => {
  expect(requests.filter(({ address }) => /\[(?:\.\.\.)?(?:kb|build|id|slug|path|any)\]/.test(address))).toEqual([]);
});

it('sends every parameter, many headers, every kind of body', () => {
  const sent = requests.map(({ address }) => address).join('\n');
  expect(PARAMETERS.filter((name) => !sent.includes(`?${name}=`) && !sent.includes(`&${name}=`))).toEqual([]);
  expect(new Set(requests.flatMap(({ headers }) => Object.keys(headers))).size).toBeGreaterThan(60);
  expect(new Set(requests.map(({ method }) => method)).size).toBe(9);
  expect(new Set(requests.map(({ headers }) => headers['content-type'])).size).toBeGreaterThan(10);
});

it('sends some text that would not stay text in a page in many places', () => {
  const holding = requests.filter(({ address, body }) => /zq9/i.test(decoded(address) + body.toString()));
  expect(holding.length).toBeGreaterThan(requests.length / 10);
});

it('sends a body that is too large now and then', () => {
  const bodies = fc.sample(body, { seed: 1, numRuns: 5_000 });
  const large = bodies.filter(({ content }) => content.length > 4 * 2 ** 20);
  expect(large.length).toBeGreaterThan(0);
  expect(large.length).toBeLessThan(50);
});

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
