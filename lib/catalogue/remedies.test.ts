import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Remedies } from '@/lib/exchange/remedies';
import { openShared } from './catalogue.fixture';
import type { Catalogue } from './open';
import { bulletinPage } from './pages/bulletin';
import { cvePage } from './pages/cve';
import { fixPage } from './pages/fix';

let catalogue: Catalogue;
let remedies: Remedies;
beforeAll(async () => {
  catalogue = await openShared();
  remedies = catalogue.facts.remedies!;
});
afterAll(() => catalogue.database.$disconnect());

it('says of every bulletin, advisory and CVE what its page says', async () => {
  expect(remedies.security).toHaveLength(
    (await catalogue.database.bulletin.count()) + (await catalogue.database.cve.count()),
  );
  for (const { id, releaseIds, notAffected, umbrellaKb } of remedies.security) {
    const bulletin = await bulletinPage(catalogue, id);
    const lines = (bulletin ?? (await cvePage(catalogue, id)))!.lines;
    expect(releaseIds, id).toEqual(lines.flatMap(({ fixedBy }) => fixedBy.map((release) => release.id)));
    expect([...notAffected].sort(), id).toEqual(
      lines
        .filter(({ spared }) => spared)
        .map(({ line }) => line.id)
        .sort(),
    );
    expect(umbrellaKb).toBe(bulletin?.umbrellaKb ?? null);
  }
});

it('says of fixes what their pages say', async () => {
  expect(remedies.fixes).toHaveLength(await catalogue.database.fix.count({ where: { kb: { not: null } } }));
  expect(remedies.fixes.length).toBeGreaterThan(300);
  for (const { kb, title, releaseIds } of remedies.fixes.filter((_, index) => index % 25 === 0)) {
    const page = (await fixPage(catalogue, kb))!;
    expect(title).toBe(page.title);
    expect(releaseIds).toEqual(page.lines.flatMap(({ credited }) => credited.map(({ release }) => release.id)));
  }
});
