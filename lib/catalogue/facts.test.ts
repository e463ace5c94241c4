import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareBuilds } from '@/lib/exchange/build';
import { buildOf } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { openShared } from './catalogue.fixture';
import type { Catalogue } from './open';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

it('holds the products with the last day of their support', () => {
  expect(catalogue.facts.products).toEqual(FACTS.products);
});

it('holds the lines in the order of their service packs', () => {
  const shown = ({ id, productId, slug, label, minor }: (typeof FACTS.lines)[number]) => ({
    id,
    productId,
    slug,
    label,
    minor,
  });
  expect(catalogue.facts.lines.map(shown)).toEqual(FACTS.lines.map(shown));
});

describe('releases', () => {
  it('are those of the table that the tests of the wizard hold, in the order of their builds', () => {
    expect(catalogue.facts.releases.map(({ id }) => id)).toEqual(FACTS.releases.map(({ id }) => id));
    const builds = catalogue.facts.releases.map(buildOf);
    expect([...builds].sort(compareBuilds)).toEqual(builds);
  });

  it.each(FACTS.releases.map((release) => [release.id, release] as const))(
    '%s agrees with the table',
    (id, expected) => {
      const release = catalogue.facts.releases.find((one) => one.id === id)!;
      const { lineId, productId, kind, rollup, reissue, build, kb, date, withdrawal } = expected;
      expect(release).toMatchObject({ id, lineId, productId, kind, rollup, reissue, build, kb, date });
      expect(release.withdrawal?.kind).toBe(withdrawal?.kind);
      expect(release.aliases).toEqual(expect.arrayContaining(expected.aliases));
      expect(release.label.replace(/ v1$/, '')).toBe(expected.label);
      expect(release.name.replace(' v1 ', ' ')).toContain(expected.name.replace(/ for .*/, ''));
    },
  );

  it('that were recalled have a reason', () => {
    const recalled = catalogue.facts.releases.filter(({ withdrawal }) => withdrawal?.kind === 'recalled');
    expect(recalled.map(({ label }) => label)).toEqual([
      '2007 SP3 UR3 v1',
      '2010 SP1 UR3 v1',
      '2010 SP1 UR4 v1',
      '2010 SP3 UR8 v1',
    ]);
    for (const { withdrawal } of recalled) expect(withdrawal?.reason).toMatch(/\w{3}.*\.$/);
  });
});
