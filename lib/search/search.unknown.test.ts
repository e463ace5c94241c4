import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { buildOf } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { search } from './search';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const ask = (query: string) => search(catalogue, query);

describe('numbers that we do not know', () => {
  it.each([
    '935491',
    'KB935491',
    'kb 935,491',
    'https://support.microsoft.com/kb/935491',
    'Exchange2007-KB935491-x64-EN.msp',
  ])('%s says so and offers what is near', async (text) => {
    const { hits, destination, understood, suggestions } = await ask(text);
    expect({ hits, destination, understood }).toEqual({
      hits: [],
      destination: null,
      understood: ['KB number 935491, not known to us'],
    });
    expect(suggestions.map(({ url, why }) => [url, why])).toEqual([['/kb/935490', 'KB935490 is another number']]);
  });

  it('offers the releases on either side of a build', async () => {
    for (const [index, release] of FACTS.releases.entries()) {
      const [major, minor, build, revision] = buildOf(release);
      const next = FACTS.releases[index + 1];
      const between = [major, minor, build, revision + 1].join('.');
      if (FACTS.releases.some((other) => other.build === between || other.aliases.includes(between))) continue;
      const { hits, destination, suggestions } = await ask(between);
      if (hits.length > 0) {
        expect(hits.every(({ why }) => why.includes('sources'))).toBe(true);
        continue;
      }
      expect(destination).toBeNull();
      const expected = [release, ...(next?.lineId === release.lineId ? [next] : [])];
      expect(suggestions.map((hit) => hit.build)).toEqual(expected.map((one) => one.build));
      expect(suggestions.map(({ why }) => why).join()).toMatch(/next lower known build(?:.*next higher known build)?$/);
    }
  });

  it('offers nothing for a build of no line of ours', async () => {
    for (const build of ['15.1.2507.61', '6.5.7638.2', '8.4.1.1'])
      expect(await ask(build)).toMatchObject({ hits: [], suggestions: [], destination: null });
  });

  it('never takes a CVE or bulletin for its neighbour', async () => {
    expect(await ask('CVE-2007-0040')).toMatchObject({
      hits: [],
      suggestions: [{ id: 'CVE-2007-0039', why: 'CVE-2007-0039 is another number' }],
      destination: null,
    });
    expect(await ask('MS07-027')).toMatchObject({
      hits: [],
      suggestions: [{ id: 'MS07-026', why: 'MS07-026 is another number' }],
      destination: null,
    });
    for (const { id: value } of await catalogue.database.cve.findMany()) {
      const near = value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
      const { hits } = await ask(near);
      expect(hits.every(({ id }) => id === near)).toBe(true);
    }
  });

  it.each(['2416', '99999', '0x80240017', '0x8007051A', 'event 9999', 'error 555'])(
    '%j has no answer',
    async (text) => {
      expect(await ask(text)).toMatchObject({ hits: [], suggestions: [], destination: null });
    },
  );
});
