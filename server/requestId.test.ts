import { expect, it } from 'vitest';
import { requestId } from './requestId';

it('is 12 hex digits, another for each request, however often new bytes are drawn', () => {
  const ids = Array.from({ length: 5_000 }, requestId);
  expect(ids.filter((id) => !/^[0-9a-f]{12}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
