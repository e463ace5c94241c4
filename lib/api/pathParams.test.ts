import { describe, expect, it } from 'vitest';
import { pathParams } from './pathParams';

describe('pathParams', () => {
  it.each([
    ['/api/v1/products', '/api/v1/products', {}],
    ['/api/v1/lines/{id}', '/api/v1/lines/exchange-2007-sp1', { id: 'exchange-2007-sp1' }],
    [
      '/api/v1/releases/{build}/chain',
      '/api/v1/releases/Version%208.0%20(Build%20711.2)/chain',
      { build: 'Version 8.0 (Build 711.2)' },
    ],
    ['/api/v1/lookup/{identifier}', '/api/v1/lookup/http%3A%2F%2Fa%2Fkb%2F1%3Fb', { identifier: 'http://a/kb/1?b' }],
    ['/api/v1/lookup/{identifier}', '/api/v1/lookup/a/b//c', { identifier: 'a/b//c' }],
    ['/api/v1/lookup/{identifier}', '/api/v1/lookup/100%25', { identifier: '100%' }],
    ['/api/v1/lookup/{identifier}', '/api/v1/lookup', { identifier: '' }],
  ])('%s %s', (template, path, params) => expect(pathParams(template, path)).toEqual(params));

  it('refuses what cannot be decoded', () =>
    expect(() => pathParams('/a/{b}', '/a/%E0')).toThrow('The address is malformed'));
});
