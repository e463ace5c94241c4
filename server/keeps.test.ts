import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnswer } from './answer';
import { isKeepable } from './finish';
import { chargeOf } from './keep';
import { Keeps } from './keeps';

const html = { 'content-type': 'text/html', 'cache-control': 'private, no-cache' };
const answerOf = (bytes = 100, headers = {}) => makeAnswer(200, { ...html, ...headers }, Buffer.alloc(bytes, 'a'));

/** Asks for an address as the listener does: the kept answer, or a new one, which is kept if that is wanted. */
function ask(keeps: Keeps, url: string, answer = answerOf(), version = 'v'): 'kept' | 'rendered' {
  if (keeps.get(version, url)) return 'kept';
  if (isKeepable(answer, url.includes('?')) && keeps.wants(url, answer)) keeps.put(version, url, answer);
  return 'rendered';
}

const plain = answerOf(100, { 'cache-control': 'public, s-maxage=60' });

describe('Keeps', () => {
  it('keeps a plain address from its first answer on', () => {
    const keeps = new Keeps(1e6);
    expect([ask(keeps, '/a', plain), ask(keeps, '/a', plain)]).toEqual(['rendered', 'kept']);
  });

  it('keeps a query from its second answer on, for the same query only', () => {
    const keeps = new Keeps(1e6);
    const urls = ['/a?q=1', '/a?q=1', '/a?q=1', '/a?q=2', '/a?q=1&', '/b?q=1', '/a?q=1'];
    expect(urls.map((url) => ask(keeps, url))).toEqual([
      'rendered',
      'rendered',
      'kept',
      'rendered',
      'rendered',
      'rendered',
      'kept',
    ]);
  });

  it('drops queries with their catalogue', () => {
    const keeps = new Keeps(1e6);
    for (let time = 0; time < 3; time++) ask(keeps, '/a?q=1');
    expect(ask(keeps, '/a?q=1', answerOf(), 'w')).toBe('rendered');
    expect(keeps.get('v', '/a?q=1')).toBeUndefined();
  });

  it.each([
    ['a plain address that is private', '/a', answerOf()],
    ['a query that is not to be stored', '/a?q=1', answerOf(1, { 'cache-control': 'private, no-store' })],
    ['a query with a cookie', '/a?q=1', answerOf(1, { 'set-cookie': 'a=b' })],
    ['a query that other headers decide', '/a?q=1', answerOf(1, { vary: 'Accept' })],
    ['a query that leads nowhere', '/a?q=1', makeAnswer(404, html, Buffer.from('x'))],
    ['a query that failed midway', '/a?q=1', makeAnswer(200, html, Buffer.from('<!--$!-->'))],
  ])('never keeps %s', (_name, url, answer) => {
    const keeps = new Keeps(1e6);
    expect([1, 2, 3].map(() => ask(keeps, url, answer))).toEqual(['rendered', 'rendered', 'rendered']);
  });

  it('keeps nothing with a limit of 0', () => {
    const keeps = new Keeps(0);
    expect([1, 2, 3].map(() => ask(keeps, '/a?q=1'))).toEqual(['rendered', 'rendered', 'rendered']);
    expect([1, 2].map(() => ask(keeps, '/a', plain))).toEqual(['rendered', 'rendered']);
  });

  it('wants nothing that it has no room for: compressing it would be in vain', () => {
    expect(new Keeps(0).wants('/a', plain)).toBe(false);
    expect(new Keeps(1e6).wants('/a', answerOf(1e6))).toBe(false);
    expect(new Keeps(1e6).wants('/a', plain)).toBe(true);
  });

  it('stands a flood of queries that are asked once: they take no room', () => {
    const keeps = new Keeps(1e6);
    for (let n = 0; n < 20_000; n++) ask(keeps, `/search?q=${n}`);
    // Two of them share a place and a mark with a chance of 20,000 to 2^32.
    expect(keeps.bytes).toBeLessThanOrEqual(2 * chargeOf('/search?q=00000', answerOf()));
  });

  it('stands a flood of queries that are asked again: pages stay, and the limit holds', () => {
    const limit = 200_000;
    const keeps = new Keeps(limit);
    const pages = Array.from({ length: 50 }, (_, n) => `/kb/${n}`);
    for (const url of pages) ask(keeps, url, plain);
    for (let n = 0; n < 2_000; n++) {
      const url = `/search?q=${n}`;
      for (let time = 0; time < 3; time++) ask(keeps, url);
      expect(keeps.bytes).toBeLessThanOrEqual(limit);
    }
    expect(ask(keeps, '/search?q=1999')).toBe('kept');
    expect(ask(keeps, '/search?q=0')).toBe('rendered');
    expect(pages.filter((url) => keeps.get('v', url) === undefined)).toEqual([]);
  });

  it('never exceeds its limit, whatever is asked for', () => {
    const url = fc.constantFrom('/a', '/b', '/a?', '/a?q=1', '/a?q=2', '/b?q=1');
    const asked = fc.record({ url, bytes: fc.nat(4_000), version: fc.constantFrom('v', 'w') });
    fc.assert(
      fc.property(fc.nat(30_000), fc.array(asked, { maxLength: 60 }), (limit, requests) => {
        const keeps = new Keeps(limit);
        for (const request of requests) {
          const answer = request.url.includes('?')
            ? answerOf(request.bytes)
            : makeAnswer(200, {}, Buffer.alloc(request.bytes));
          ask(keeps, request.url, answer, request.version);
          expect(keeps.bytes).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});
