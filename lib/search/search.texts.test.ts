import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { search } from './search';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const ask = (query: string) => search(catalogue, query);
const urls = async (query: string) => (await ask(query)).hits.map(({ url }) => url);
const FILE_IN_USE = '/known-issues/file-in-use-services-disabled';

/** Event 1023 as it stands in the Application log. */
const EVENT_1023 =
  "Event ID: 1023 Source: MsiInstaller Product: Microsoft Exchange Server - Update 'Update Rollup 2 for Exchange Server 2007 (KB935490) 8.0.711.2' could not be installed. Error code 1603.";
const EVENT_11306 = String.raw`Product: Microsoft Exchange Server -- Error 1306. Another application has exclusive access to the file 'C:\Program Files\Microsoft\Exchange Server\Bin\ExSMIME.dll'.`;

describe('a pasted event', () => {
  it('shows the release once, and the known issue with every number that speaks for it', async () => {
    const { hits, destination, understood } = await ask(EVENT_1023);
    expect(destination).toBeNull();
    expect(understood).toEqual(['event 1023', 'KB number 935490', 'build 8.0.711.2', 'error code 1603']);
    expect(hits.filter(({ url }) => url === '/kb/935490').map(({ why, build }) => [why, build])).toEqual([
      ['KB number 935490; build 8.0.711.2', '8.0.711.2'],
    ]);
    const issue = hits.find(({ url }) => url === FILE_IN_USE);
    expect(issue?.why).toContain('event 1023; error code 1603');
    expect(hits.every(({ type }) => type === 'known-issue' || type === 'article')).toBe(true);
  });

  it('shows the known issue of error 1306, which is event 11306', async () => {
    const { hits, destination } = await ask(EVENT_11306);
    expect(destination).toBeNull();
    expect(hits[0]).toMatchObject({ url: FILE_IN_USE, matched: 'identifier' });
    expect(hits[0]?.why).toContain('error code 1306');
    expect(hits[0]?.why).toContain('event 11306');
  });

  it('shows both also from the whole of a log, in any order', async () => {
    for (const text of [`${EVENT_1023}\r\n${EVENT_11306}`, `${EVENT_11306}\n\n${EVENT_1023}`]) {
      const found = await urls(text);
      expect(found).toContain('/kb/935490');
      expect(found).toContain(FILE_IN_USE);
    }
  });
});

describe('several identifiers', () => {
  it('show a page each and lead to none', async () => {
    const { hits, destination } = await ask('KB935490, KB953469 and MS08-039; CVE-2008-2248');
    expect(destination).toBeNull();
    expect(hits.slice(0, 4).map(({ url }) => url)).toEqual([
      '/kb/935490',
      '/kb/953469',
      '/bulletins/ms08-039',
      '/cves/cve-2008-2248',
    ]);
  });

  it('tell the known from the unknown', async () => {
    const { hits, suggestions, understood } = await ask('KB935490 KB935491');
    expect(understood).toEqual(['KB number 935490', 'KB number 935491, not known to us']);
    expect(hits.filter(({ matched }) => matched === 'identifier').map(({ url }) => url)).toEqual(['/kb/935490']);
    expect(suggestions.map(({ url }) => url)).toEqual(['/kb/935490']);
  });

  it('are answered up to twenty, and the rest is told', async () => {
    const numbers = catalogue.facts.releases.flatMap(({ kb }) => kb ?? []).slice(0, 30);
    const { understood } = await ask(numbers.map((kb) => `KB${kb}`).join(', '));
    expect(understood.slice(0, 20)).toEqual(numbers.slice(0, 20).map((kb) => `KB number ${kb}`));
    expect(understood.slice(20)).toEqual(['the first 20 numbers; 10 more were not looked up']);
  });
});

describe('a number beside words', () => {
  it('leads to no page, and pages with the words follow', async () => {
    const { hits, destination } = await ask('KB935490 services stay disabled');
    expect(destination).toBeNull();
    expect(hits[0]).toMatchObject({ url: '/kb/935490', matched: 'identifier' });
    expect(hits.slice(1)).toContainEqual(expect.objectContaining({ url: FILE_IN_USE, matched: 'text' }));
  });

  it('is not found by its beginning', async () => {
    for (const { snippet } of (await ask('rollup 93549')).hits)
      expect(snippet?.filter(({ marked }) => marked).map(({ text }) => text)).not.toContain('935490');
  });

  it('a number with a thousands separator and a unit is no build', async () => {
    const { understood, hits } = await ask('7.375.933,94 cm');
    expect(understood).toEqual([]);
    expect(hits.filter(({ matched }) => matched !== 'text')).toEqual([]);
  });
});

describe('product wording', () => {
  it.each([
    ['2010 sp3 ru10', '/kb/3049853'],
    ['UR 5 v2 for Exchange 2010 SP2', '/kb/2785908'],
    ['rollup ten exchange 2007 sp3', '/kb/2788321'],
    ['latest rollup exchange 2010', '/kb/5000978'],
    ['last rollup for 2007 SP1', '/kb/981407'],
    ['2010 sp3 ur8 v2', '/builds/14.3.224.2'],
  ])('%j means one release: a hit and no redirect', async (text, url) => {
    const { hits, destination, suggestions } = await ask(text);
    expect(destination).toBeNull();
    expect(suggestions).toEqual([]);
    expect(hits.map((hit) => [hit.url, hit.matched])).toEqual([[url, 'wording']]);
  });

  it.each([
    ['e2k7 sp3', ['/products/exchange-2007/sp3', '/builds/8.3.83.6']],
    ['exchange 2007 sp1', ['/products/exchange-2007/sp1', '/builds/8.1.240.6']],
    ['exchange 2010', ['rtm', 'sp1', 'sp2', 'sp3'].map((slug) => `/products/exchange-2010/${slug}`)],
    ['2010', ['rtm', 'sp1', 'sp2', 'sp3'].map((slug) => `/products/exchange-2010/${slug}`)],
  ])('%j means lines', async (text, expected) => {
    const { hits, destination } = await ask(text);
    expect(hits.map(({ url }) => url)).toEqual(expected);
    expect(destination).toBeNull();
  });

  it('that means nothing of ours says so and offers what is near', async () => {
    const { hits, suggestions, understood } = await ask('2010 sp3 ru33');
    expect(hits).toEqual([]);
    expect(understood).toEqual(['Exchange Server 2010, Service Pack 3, Update Rollup 33, not known to us']);
    expect(suggestions.map(({ url, why }) => [url, why])).toEqual([
      ['/kb/5000978', '2010 SP3 UR32 is another release'],
    ]);
  });

  it('comes after the numbers and before the words', async () => {
    const { hits } = await ask('KB935490 or 2010 sp3 ru10 services');
    expect(hits.slice(0, 2).map(({ matched }) => matched)).toEqual(['identifier', 'wording']);
    expect(hits.slice(2).every(({ matched }) => matched === 'text')).toBe(true);
  });
});

describe('words', () => {
  it('find pages by their titles and texts, with the words marked', async () => {
    const { hits, destination } = await ask('exclusive access to the file');
    expect(destination).toBeNull();
    const issue = hits.find(({ url }) => url === FILE_IN_USE);
    expect(issue).toMatchObject({ matched: 'text', why: 'words of its text' });
    const marked = issue?.snippet?.filter((piece) => piece.marked).map(({ text }) => text.toLowerCase());
    expect(marked).toContain('exclusive');
  });

  it('find pages with some of them if none has all', async () => {
    expect((await ask('blackberry qqqqq')).hits.map(({ id }) => id)).toContain('blackberry-duplicate-messages');
  });

  it('find nothing where nothing is', async () => {
    expect(await ask('qqqqq zzzzz')).toEqual({ understood: [], hits: [], suggestions: [], destination: null });
    expect(await ask('')).toEqual({ understood: [], hits: [], suggestions: [], destination: null });
    expect(await ask('the! ?? -- "')).toMatchObject({ understood: [], destination: null });
  });
});
