import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { compareBuilds, parseBuild } from '@/lib/exchange/build';
import type { Release } from '@/lib/exchange/facts';
import { decide } from '@/lib/wizard/decide';
import { openApi, type Api } from './api.fixture';

let catalogue: Catalogue;
let api: Api;
beforeAll(async () => {
  catalogue = await openShared();
  api = await openApi();
});
afterAll(async () => {
  await api.close();
  await catalogue.database.$disconnect();
});

/** Every bulletin, advisory and CVE, one fix in four, and each product beside it. */
function goals(): string[] {
  const { fixes, security } = catalogue.facts.remedies!;
  return [
    ...security.map(({ id }) => id.toLowerCase()),
    ...fixes.filter((_, index) => index % 4 === 0).map(({ kb }) => `kb${kb}`),
    ...['coexist-2010', 'coexist-2013', 'coexist-2016'],
  ];
}

describe('every release, every answer about interim updates and every goal of the catalogue', () => {
  it('has one outcome, which the goal does not change', () => {
    const all = goals();
    expect(all.length).toBeGreaterThan(150);
    for (const { build, lineId } of catalogue.facts.releases) {
      for (const iu of ['no', 'yes', 'unknown'] as const) {
        const { goal: _, ...without } = decide({ build, iu }, catalogue.facts);
        const shown = JSON.stringify(without);
        for (const goal of all) {
          const { goal: result, ...decision } = decide({ build, iu, goal }, catalogue.facts);
          if (JSON.stringify(decision) !== shown) expect(decision, `${build} ${iu} ${goal}`).toEqual(without);
          const asked = goal !== 'coexist-2010' || lineId.startsWith('exchange-2007');
          if ((result !== null) !== asked) expect.fail(`${build} ${goal}: ${JSON.stringify(result)}`);
        }
      }
    }
  });

  it('says for every bulletin whether the release holds it, as the builds say', () => {
    const { releases, remedies } = catalogue.facts;
    const byId = new Map(releases.map((release) => [release.id, release]));
    const notOlder = (a: Release, b: Release) => compareBuilds(parseBuild(a.build)!, parseBuild(b.build)!) >= 0;
    for (const { id, releaseIds, notAffected } of remedies!.security) {
      for (const installed of releases) {
        const goal = decide({ build: installed.build, goal: id.toLowerCase() }, catalogue.facts).goal!;
        const own = releaseIds.map((one) => byId.get(one)!).filter(({ lineId }) => lineId === installed.lineId);
        const spared = notAffected.includes(installed.lineId);
        const expected =
          own.length > 0
            ? own.some((release) => notOlder(installed, release))
              ? 'HOLDS'
              : 'OPEN'
            : spared
              ? 'NOT_AFFECTED'
              : 'NO_STATEMENT';
        expect(goal.state, `${id} ${installed.build}`).toBe(expected);
      }
    }
  });
});
