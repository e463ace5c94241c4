import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { pagesOfSubjects, pagesOfTokens, tokenKey } from './pagesOf';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

describe('pages of numbers', () => {
  it.each([
    ['kb', '935490', '/kb/935490'],
    ['kb', '933314', '/kb/933314'],
    ['kb', '937194', '/kb/937194'],
    ['build', '8.0.711.2', '/kb/935490'],
    ['bulletin', 'MS07-026', '/bulletins/ms07-026'],
    ['cve', 'CVE-2007-0039', '/cves/cve-2007-0039'],
    ['event', '11306', '/known-issues/file-in-use-services-disabled'],
    ['error', '1642', '/known-issues/wrong-service-pack'],
  ] as const)('%s %s', async (kind, value, url) => {
    const pages = (await pagesOfTokens(catalogue, [{ kind, value }])).get(tokenKey({ kind, value }));
    expect(pages?.map((page) => page.url)).toContain(url);
    expect(pages?.every(({ title }) => title !== '')).toBe(true);
  });

  it('are at most three each, and none where no page has the number', async () => {
    const tokens = [
      { kind: 'error', value: '1603' },
      { kind: 'kb', value: '999999' },
    ] as const;
    const pages = await pagesOfTokens(catalogue, [...tokens]);
    expect([...pages.keys()]).toEqual(['error 1603']);
    expect(pages.get('error 1603')).toHaveLength(3);
  });

  it('are looked up for the first twenty numbers', async () => {
    const tokens = catalogue.facts.releases.slice(0, 40).map(({ build }) => ({ kind: 'build' as const, value: build }));
    expect((await pagesOfTokens(catalogue, tokens)).size).toBe(20);
  });
});

describe('pages of subjects', () => {
  it('stand in the order asked for, without those that do not exist', async () => {
    const asked = { issues: ['wrong-service-pack', 'invented', 'wmf-3'], topics: ['right-package'] };
    expect((await pagesOfSubjects(catalogue, asked)).map(({ url }) => url)).toEqual([
      '/known-issues/wrong-service-pack',
      '/known-issues/wmf-3',
      '/topics/right-package',
    ]);
  });
});
