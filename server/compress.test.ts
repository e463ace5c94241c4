import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseCoding, compress, worthCompressing } from './compress';

describe('chooseCoding', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br; q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['*;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['identity;q=0.1, gzip;q=0.5', 'gzip'],
    ['gzip;q=nonsense', undefined],
    ['deflate', undefined],
  ])('%s → %s', (accept, expected) => {
    expect(chooseCoding(accept)).toBe(expected);
  });
});

describe('compress', () => {
  it('writes what a browser can read', async () => {
    const body = Buffer.from('Exchange '.repeat(500));
    expect(gunzipSync(await compress(body, 'gzip'))).toEqual(body);
    expect(brotliDecompressSync(await compress(body, 'br'))).toEqual(body);
  });

  it('leaves short bodies alone', () => {
    expect(worthCompressing(Buffer.alloc(1_023))).toBe(false);
    expect(worthCompressing(Buffer.alloc(1_024))).toBe(true);
  });
});
