import { describe, expect, it } from 'vitest';
import type { Product } from '@/lib/exchange/facts';
import type { Status } from '@/lib/exchange/supersession';
import { statusWord, supportOf } from './statusWords';

const product = (supportEnded: string | null): Product => ({
  id: 'exchange-2010',
  name: 'Exchange Server 2010',
  shortName: '2010',
  major: 14,
  supportEnded,
});
const ended = product('2020-10-13');
const STATUSES: Status[] = ['current', 'replaced', 'last-of-line', 'recalled', 'not-known'];

describe('supportOf', () => {
  it('ends after the last day, not on it', () => {
    expect(supportOf(ended, '2020-10-12')).toBe('supported');
    expect(supportOf(ended, '2020-10-13')).toBe('supported');
    expect(supportOf(ended, '2020-10-13T23:59:59Z')).toBe('supported');
    expect(supportOf(ended, '2020-10-14')).toBe('ended');
  });

  it('says that it is not known', () => {
    expect(supportOf(product(null), '2026-01-01')).toBe('not-known');
  });
});

describe('statusWord', () => {
  it('names the day that support ended', () => {
    expect(statusWord({ status: 'current', product: ended }, '2026-01-01')).toEqual({
      word: 'Latest, out of support since 13 October 2020',
      short: 'Latest, out of support',
      shape: 'half',
      tone: 'amber',
    });
  });

  it('says Current, in green, for a product in support and for nothing else', () => {
    for (const status of STATUSES) {
      for (const each of [ended, product(null), product('2030-01-01')]) {
        const said = statusWord({ status, product: each }, '2026-01-01');
        const may = status === 'current' && each.supportEnded === '2030-01-01';
        expect(said.word === 'Current').toBe(may);
        expect(said.tone === 'current').toBe(may);
        expect(said.shape === 'dot').toBe(may);
      }
    }
  });

  it('says only Latest where the end of support is not known', () => {
    expect(statusWord({ status: 'current', product: product(null) }, '2026-01-01')).toMatchObject({
      word: 'Latest',
      short: 'Latest',
      tone: 'unknown',
    });
  });

  it.each([
    ['replaced', 'Replaced', 'triangle', 'amber'],
    ['recalled', 'Recalled', 'cross', 'recalled'],
    ['last-of-line', 'Last of its line', 'square', 'slate'],
    ['not-known', 'Not known', 'ring', 'unknown'],
  ] as const)('maps %s', (status, word, shape, tone) => {
    expect(statusWord({ status, product: ended }, '2026-01-01')).toEqual({ word, short: word, shape, tone });
  });

  it('gives every status of a product a shape of its own', () => {
    const shapes = STATUSES.map((status) => statusWord({ status, product: ended }, '2026-01-01').shape);
    expect(new Set(shapes).size).toBe(STATUSES.length);
  });
});
