import { expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import { wholeCatalogue } from './schemas/wholeCatalogue';
import { catalogueJson } from './wholeCatalogue';

it('holds everything, and is written once for a catalogue', async () => {
  const catalogue = await openShared();
  const { facts, database } = catalogue;
  const text = await catalogueJson(catalogue);
  const { data, meta } = wholeCatalogue.parse(JSON.parse(text));
  expect(meta.catalogue).toBe(catalogue.version);
  expect(data.releases.map(({ build }) => build)).toEqual(facts.releases.map(({ build }) => build));
  expect(data.products).toHaveLength(facts.products.length);
  expect(data.bulletins).toHaveLength(await database.bulletin.count());
  expect(data.cves).toHaveLength(await database.cve.count());
  expect(data.knownIssues).toHaveLength(await database.knownIssue.count());
  expect(data.fixes).toHaveLength(await database.fix.count({ where: { kb: { not: null } } }));
  expect(catalogueJson(catalogue)).toBe(catalogueJson(catalogue));
  await database.$disconnect();
});
