import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recommendationFor, statusOf } from '@/lib/exchange/supersession';
import { openApi, type Api } from './api.fixture';
import type { ReleaseItem } from './schemas/release';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function list(query: string): Promise<{ items: ReleaseItem[]; total: unknown; link: string | null }> {
  const { status, json, headers } = await api.ask(`/api/v1/releases?${query}`);
  expect(status).toBe(200);
  return { items: json.data, total: json.meta.total, link: headers.get('link') };
}

describe('the list of releases', () => {
  it('holds every release once, in the order of builds, in parts', async () => {
    const { releases } = api.catalogue.facts;
    const seen: string[] = [];
    for (let offset = 0; offset < releases.length; offset += 40)
      seen.push(...(await list(`limit=40&offset=${offset}`)).items.map(({ id }) => id));
    expect(seen).toEqual(releases.map(({ id }) => id));
  });

  it('is filtered by product, line, status and security, and by all of them', async () => {
    const { facts } = api.catalogue;
    for (const { id } of facts.products) {
      const { items, total } = await list(`product=${id}&limit=500`);
      expect(items.map(({ build }) => build)).toEqual(
        facts.releases.filter(({ productId }) => productId === id).map(({ build }) => build),
      );
      expect(total).toBe(items.length);
    }
    for (const { id } of facts.lines)
      expect((await list(`line=${id}&limit=500`)).items.every(({ line }) => line === id)).toBe(true);
    const counts = await Promise.all(
      ['current', 'replaced', 'last-of-line', 'recalled', 'not-known'].map(async (status) => {
        const { items } = await list(`status=${status}&limit=500`);
        expect(items.every((item) => item.status === status)).toBe(true);
        return items.length;
      }),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(facts.releases.length);
    const both = await Promise.all(['true', 'false'].map((security) => list(`security=${security}&limit=500`)));
    expect(both.map(({ items }) => new Set(items.map(({ security }) => security)))).toEqual([
      new Set([true]),
      new Set([false]),
    ]);
    const { items } = await list('line=exchange-2010-sp3&status=recalled&security=true');
    expect(items.map(({ id }) => id)).toContain('exchange-2010-sp3-ur8');
  });

  it('names its neighbours', async () => {
    expect((await list('limit=1&offset=1')).link).toContain('</api/v1/releases?limit=1&offset=2>; rel="next"');
  });

  it.each(['product=exchange-2003', 'line=exchange-2007-sp9'])('refuses %s and names what there is', async (query) => {
    const { status, json } = await api.ask(`/api/v1/releases?${query}`);
    expect([status, json.detail]).toEqual([400, expect.stringContaining('There are: exchange-2007')]);
  });
});

describe('a release', () => {
  it('says what replaces it and what to install', async () => {
    const { facts } = api.catalogue;
    const { items } = await list('limit=500');
    for (const [index, release] of facts.releases.entries()) {
      const item = items[index];
      const { onLine, servicePack, rollup } = recommendationFor(facts, release);
      expect(item?.status).toBe(statusOf(facts, release));
      expect(item?.replacedBy).toBe(onLine?.id ?? null);
      expect(item?.recommendation.recommend.map((one) => one.release)).toEqual(
        [servicePack, rollup].flatMap((one) => one?.id ?? []),
      );
    }
  });

  it.each(['8.0.711.2', '08.00.0711.002', 'Version%208.0%20(Build%20711.2)'])('is found by %s', async (build) => {
    const { json } = await api.ask(`/api/v1/releases/${build}`);
    expect(json.data).toMatchObject({
      id: 'exchange-2007-rtm-ur2',
      line: 'exchange-2007-rtm',
      product: 'exchange-2007',
      kb: 935490,
      date: '2007-05-08',
      bulletins: [{ id: 'MS07-026' }],
      replacedBy: 'exchange-2007-rtm-ur7',
      article: { kb: 935490, url: '/kb/935490' },
    });
  });

  it('is found by another build that sources print for it', async () => {
    for (const { build, aliases } of api.catalogue.facts.releases)
      for (const alias of aliases)
        expect((await api.ask(`/api/v1/releases/${alias}`)).json.data).toMatchObject({ build });
  });

  it('numbers only sources that it lists', async () => {
    const { json } = await api.ask('/api/v1/releases/8.0.711.2');
    const { sources } = json.data as { sources: { number: number }[] };
    const named = [...JSON.stringify(json.data).matchAll(/"(?:sources|build|date|kb|title)":\[([\d,]+)\]/g)].flatMap(
      ([, numbers]) => (numbers ?? '').split(',').map(Number),
    );
    expect(named.length).toBeGreaterThan(10);
    const listed = new Set(sources.map(({ number }) => number));
    expect(named.filter((number) => !listed.has(number))).toEqual([]);
  });

  it('that is none of ours is answered with its neighbours', async () => {
    const { status, json } = await api.ask('/api/v1/releases/8.0.712.0');
    expect(status).toBe(404);
    expect(json.suggestions).toMatchObject([{ build: '8.0.711.2' }, { build: '8.0.730.1' }]);
  });
});

it('a chain leads from the first release of a line to the last', async () => {
  const { json } = await api.ask('/api/v1/releases/8.0.711.2/chain');
  expect(json.data).toMatchObject({
    release: { id: 'exchange-2007-rtm-ur2' },
    replaces: [{ id: 'exchange-2007-rtm' }, { id: 'exchange-2007-rtm-ur1' }],
    last: { id: 'exchange-2007-rtm-ur7' },
    recommend: [{ release: 'exchange-2007-sp3' }, { release: 'exchange-2007-sp3-ur23' }],
    stayOnLine: [{ release: 'exchange-2007-rtm-ur7' }],
  });
  const { replacedBy } = json.data as { replacedBy: { id: string }[] };
  expect(replacedBy.map(({ id }) => id.replace('exchange-2007-rtm-', ''))).toEqual(['ur3', 'ur4', 'ur5', 'ur6', 'ur7']);
});
