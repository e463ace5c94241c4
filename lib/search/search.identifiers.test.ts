import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { formatLongBuild } from '@/lib/exchange/build';
import { buildOf } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { search } from './search';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const ask = (query: string) => search(catalogue, query);
const shown = async (query: string) => (await ask(query)).hits.map(({ type, id }) => `${type} ${id}`);
const own = (kind: string) => catalogue.database.identifier.findMany({ where: { kind, role: 'own' } });

/** Thousands groups: 935490 becomes 935,490. */
const grouped = (kb: number, by: string) => String(kb).replace(/(?<=\d)(?=(?:\d{3})+$)/g, by);

const KB_SPELLINGS: [string, (kb: number) => string][] = [
  ['935490', String],
  ['KB935490', (kb) => `KB${kb}`],
  ['kb 935,490', (kb) => `kb ${grouped(kb, ',')}`],
  ['Q935490', (kb) => `Q${kb}`],
  ['an old address', (kb) => `http://support.microsoft.com/default.aspx?scid=kb;EN-US;${kb}`],
  ['the later address', (kb) => `https://support.microsoft.com/kb/${kb}/en-us`],
  ['a new address', (kb) => `https://support.microsoft.com/en-us/help/${kb}`],
  ['a package', (kb) => `Exchange2010-KB${kb}-x64-FR.msp`],
];

const BUILD_SPELLINGS: [string, (build: readonly number[]) => string][] = [
  ['8.0.711.2', (build) => build.join('.')],
  ['08.00.0711.002', ([a, b, c, d]) => formatLongBuild([a!, b!, c!, d!])],
  ['Version 8.0 (Build 711.2)', ([a, b, c, d]) => `Version ${a}.${b} (Build ${c}.${d})`],
];

describe.each(KB_SPELLINGS)('a KB number written as %s', (_, spell) => {
  it('leads straight to the article of every release', async () => {
    for (const kb of new Set(FACTS.releases.flatMap((release) => release.kb ?? []))) {
      const { destination, hits, suggestions } = await ask(spell(kb));
      expect(destination, spell(kb)).toBe(`/kb/${kb}`);
      expect(hits.map(({ type, id }) => [type, id])).toContainEqual(['article', `kb${kb}`]);
      expect(suggestions).toEqual([]);
    }
  });
});

describe.each(BUILD_SPELLINGS)('a build written as %s', (_, spell) => {
  it('leads straight to the page of every release', async () => {
    for (const release of FACTS.releases) {
      const { destination, hits, understood } = await ask(spell(buildOf(release)));
      const shared = FACTS.releases.filter(({ kb }) => kb !== null && kb === release.kb).length > 1;
      const page = release.kb === null || shared ? `/builds/${release.build}` : `/kb/${release.kb}`;
      expect(destination, release.build).toBe(page);
      expect(hits.map(({ type, id, build }) => [type, id, build])).toEqual([['release', release.id, release.build]]);
      expect(understood).toEqual([`build ${release.build}`]);
    }
  });
});

describe('other numbers that lead straight to their page', () => {
  it('every bulletin, also in lower case and as an old address', async () => {
    for (const { value } of await own('bulletin')) {
      if (!value.startsWith('MS')) continue;
      const lower = value.toLowerCase();
      for (const text of [value, lower, `https://technet.microsoft.com/security/bulletin/${lower}.mspx`])
        expect((await ask(text)).destination, text).toBe(`/bulletins/${lower}`);
    }
  });

  it('every CVE', async () => {
    for (const { value } of await own('cve'))
      for (const text of [value, value.toLowerCase()])
        expect((await ask(text)).destination, text).toBe(`/cves/${value.toLowerCase()}`);
  });

  it('every fix, on the page that shows the releases that contain it', async () => {
    for (const { value, targetType } of await own('kb'))
      if (targetType === 'fix') {
        const { destination, hits } = await ask(value);
        expect(destination, value).toBe(`/kb/${value}`);
        expect(hits.map(({ type, id }) => [type, id])).toContainEqual(['fix', `kb${value}`]);
      }
  });

  it('every umbrella and every cited article', async () => {
    for (const { value, targetType } of await own('kb'))
      if (targetType === 'bulletin' || targetType === 'cited-article')
        expect((await ask(`KB${value}`)).destination, value).toBe(`/kb/${value}`);
  });

  it('every package that we know, to its own release', async () => {
    for (const { value, targetId } of await own('file')) {
      const { hits, destination } = await ask(`D:\\Updates\\${value.toUpperCase()}`);
      expect(
        hits.map(({ id }) => id),
        value,
      ).toEqual([targetId]);
      expect(destination).toBe(hits[0]?.url);
    }
    const again = await ask('Exchange2010-KB2986475-v2-x64-EN.msp');
    expect(again.destination).toBe('/builds/14.3.224.2');
  });

  it('an event or error of one known issue', async () => {
    for (const text of ['11306', 'Event ID 11306', '1306', 'Error 1306', 'event 11729'])
      expect((await ask(text)).destination, text).toBe('/known-issues/file-in-use-services-disabled');
  });
});

describe('numbers with a choice to make', () => {
  it('a KB number of several releases leads to the page that shows them all', async () => {
    const { hits, destination } = await ask('KB2986475');
    expect(destination).toBe('/kb/2986475');
    expect(hits.map(({ title }) => title)).toEqual([
      'Update Rollup 8 v1 for Exchange Server 2010 SP3 and Update Rollup 8 v2 for Exchange Server 2010 SP3',
      'Update Rollup 8 v1 for Exchange Server 2010 SP3',
      'Update Rollup 8 v2 for Exchange Server 2010 SP3',
    ]);
  });

  it.each(['1603', '0x80070643', '0x643', 'Error code: 1603', '1023', 'Event ID: 1023'])(
    '%j shows all known issues with it and leads to none',
    async (text) => {
      const { hits, destination } = await ask(text);
      expect(destination).toBeNull();
      expect(hits.length).toBeGreaterThan(1);
      expect(hits.every(({ type, matched }) => type === 'known-issue' && matched === 'identifier')).toBe(true);
      expect(hits.map(({ id }) => id)).toContain('file-in-use-services-disabled');
    },
  );

  it('an error that is known only as an event is explained first', async () => {
    const { hits, destination, understood } = await ask('1729');
    expect(destination).toBeNull();
    expect(understood).toEqual(['error code 1729']);
    expect(hits.map(({ id, why }) => [id, why])).toEqual([
      ['file-in-use-services-disabled', 'MsiInstaller logs error 1729 as event 11729'],
    ]);
  });

  it.each([
    ['14.3.328.5', 'exchange-2010-sp2-ur5'],
    ['14.3.266.1', 'exchange-2010-sp3-ur11'],
    ['8.0.685.24', 'exchange-2007-rtm'],
    ['14.03.0339.000', 'exchange-2010-sp3-ur16'],
  ])('the build %s, which some sources print, is explained first', async (build, id) => {
    const { hits, destination, understood } = await ask(build);
    expect(destination).toBeNull();
    expect(hits.map((hit) => hit.id)).toEqual([id]);
    expect(hits[0]?.build).not.toBe(build);
    expect(hits[0]?.why).toMatch(/some sources|sources that disagree/);
    expect(understood[0]).toContain('on which sources disagree');
  });

  it.each([
    ['2734232', 'exchange-2007-sp3-ur8'],
    ['KB4011086', 'exchange-2007-sp3-ur23'],
  ])('the number %s, on which sources disagree, is explained first', async (kb, id) => {
    const { hits, destination } = await ask(kb);
    expect(destination).toBeNull();
    expect(hits.map((hit) => hit.id)).toEqual([id]);
    expect(hits[0]?.why).toContain('sources that disagree about it name KB number');
  });

  it('a number that a source prints for another release leads to the release that owns it', async () => {
    expect((await ask('2530488')).destination).toBe('/kb/2530488');
    expect(await shown('2530488')).toEqual(['article kb2530488']);
  });
});
