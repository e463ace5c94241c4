import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShared } from './catalogue.fixture';
import type { Catalogue } from './open';
import { releaseBulletins } from './releaseBulletins';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

it('names the bulletins that a release fixes, and only for releases that are there', async () => {
  const bulletins = await releaseBulletins(catalogue);
  expect(bulletins.get('exchange-2007-rtm-ur2')).toContain('MS07-026');
  expect(bulletins.get('exchange-2007-rtm-ur7')).toContain('MS08-039');
  expect(bulletins.has('exchange-2007-rtm')).toBe(false);
  const ids = new Set(catalogue.facts.releases.map(({ id }) => id));
  for (const id of bulletins.keys()) expect(ids).toContain(id);
});
