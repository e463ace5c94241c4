import { describe, expect, it } from 'vitest';
import { cacheControl, isHtml, isText, variesByAddressOnly, varyByCoding } from './headers';

describe('isText', () => {
  it.each([
    'text/html; charset=utf-8',
    'TEXT/PLAIN',
    'text/x-component',
    'text/csv',
    'application/json',
    'application/problem+json',
    'application/xml',
    'application/atom+xml',
    'application/opensearchdescription+xml',
    'application/javascript',
    'image/svg+xml',
  ])('%s is text', (type) => expect([isText(type), isText([type])]).toEqual([true, true]));

  it.each([
    undefined,
    '',
    'text/',
    'image/png',
    'font/woff2',
    'application/octet-stream',
    'text/event-stream',
    'application/jsonp',
    7,
  ])('%s is not', (type) => expect(isText(type)).toBe(false));

  it('tells HTML from XHTML', () => {
    expect([isHtml('text/html;charset=utf-8'), isHtml('application/xhtml+xml'), isHtml(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('cacheControl', () => {
  const page = {
    reads: true,
    hasQuery: false,
    status: 200,
    html: true,
    given: 'private, no-cache, no-store, max-age=0, must-revalidate',
  };
  const minute = 'public, max-age=0, s-maxage=50, must-revalidate';
  it.each([
    ['a page', page, minute],
    ['a page rendered at build time', { ...page, given: 's-maxage=31536000' }, minute],
    ['a page whatever the app says', { ...page, given: 'public, max-age=9' }, minute],
    ['a query', { ...page, hasQuery: true }, 'private, no-cache'],
    ['not found', { ...page, status: 404 }, 'private, no-cache'],
    ['a redirect', { ...page, status: 308 }, page.given],
    ['a redirect that says nothing', { ...page, status: 308, html: false, given: undefined }, undefined],
    ['a POST', { ...page, reads: false }, 'no-store'],
    ['a route that says nothing', { ...page, html: false, given: undefined }, minute],
    ['a route that chooses', { ...page, html: false, given: 'public, max-age=9' }, undefined],
    ['a route with a query', { ...page, html: false, hasQuery: true, given: undefined }, 'private, no-cache'],
  ])('%s', (_name, caching, expected) => expect(cacheControl(caching)).toBe(expected));
});

describe('Vary', () => {
  it.each([
    [undefined, 'Accept-Encoding', true],
    ['rsc, next-router-prefetch', 'Accept-Encoding', true],
    ['accept-encoding', 'Accept-Encoding', true],
    ['Accept', 'accept, Accept-Encoding', false],
    ['rsc, Cookie', 'cookie, Accept-Encoding', false],
    ['*', '*, Accept-Encoding', false],
    [['rsc', 'accept'], 'accept, Accept-Encoding', false],
  ])('%s', (vary, expected, byAddress) => {
    const set = varyByCoding(vary);
    expect([set, variesByAddressOnly(set)]).toEqual([expected, byAddress]);
  });
});
