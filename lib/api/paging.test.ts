import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkHeader, part } from './paging';

const links = (address: string, paging: Parameters<typeof linkHeader>[1]) =>
  Object.fromEntries(
    linkHeader(new URL(address, 'http://localhost'), paging)
      .split(', ')
      .map((link) => [/rel="(.*)"/.exec(link)?.[1], /<(.*)>/.exec(link)?.[1]]),
  );

it('keeps the other parameters', () => {
  expect(
    links('/api/v1/releases?line=exchange-2010-sp3&limit=10&offset=10', { total: 32, limit: 10, offset: 10 }),
  ).toEqual({
    first: '/api/v1/releases?line=exchange-2010-sp3&limit=10&offset=0',
    prev: '/api/v1/releases?line=exchange-2010-sp3&limit=10&offset=0',
    next: '/api/v1/releases?line=exchange-2010-sp3&limit=10&offset=20',
    last: '/api/v1/releases?line=exchange-2010-sp3&limit=10&offset=30',
  });
});

it('leaves out what has no value', () => {
  const paging = { total: 1, limit: 10, offset: 0 };
  expect(links(`/a?line=&${'%25'.repeat(1_300)}&status=current&x=%20`, paging)).toEqual({
    first: '/a?status=current&limit=10&offset=0',
    last: '/a?status=current&limit=10&offset=0',
  });
});

it.each([
  [{ total: 0, limit: 10, offset: 0 }, ['first', 'last']],
  [{ total: 10, limit: 10, offset: 0 }, ['first', 'last']],
  [{ total: 11, limit: 10, offset: 0 }, ['first', 'next', 'last']],
  [{ total: 11, limit: 10, offset: 10 }, ['first', 'prev', 'last']],
  [{ total: 11, limit: 10, offset: 500 }, ['first', 'prev', 'last']],
])('names the neighbours that exist: %j', (paging, relations) =>
  expect(Object.keys(links('/a', paging))).toEqual(relations),
);

it('leads through the whole list, each entry once', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (total, limit) => {
      const all = Array.from({ length: total }, (_, index) => index);
      const seen: number[] = [];
      for (let address: string | undefined = `/a?offset=0`; address !== undefined;) {
        const offset: number = Number(new URL(address, 'http://localhost').searchParams.get('offset'));
        const { data, meta } = part(all, { limit, offset });
        seen.push(...data);
        address = links(address, meta).next;
      }
      expect(seen).toEqual(all);
    }),
  );
});
