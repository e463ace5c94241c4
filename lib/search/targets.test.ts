import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { releaseHit, resolveTargets } from './targets';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

const resolve = (type: string, id: string) => resolveTargets(catalogue.database, catalogue.facts, [{ type, id }]);

describe('resolveTargets', () => {
  it('resolves every identifier and every text of the catalogue', async () => {
    const { database, facts } = catalogue;
    const identifiers = await database.identifier.findMany();
    const texts = await database.$queryRaw<{ type: string; id: string }[]>`SELECT "type", "id" FROM "Text"`;
    const targets = [...identifiers.map(({ targetType, targetId }) => ({ type: targetType, id: targetId })), ...texts];
    const found = await resolveTargets(database, facts, targets);
    expect(found.map(({ type, id }) => ({ type, id }))).toEqual(targets);
    expect(found.every(({ title }) => title !== '')).toBe(true);
    expect(found.filter(({ url }) => url === '/' || url.includes('undefined') || url.includes('null'))).toEqual([]);
  });

  it('leads an article without a KB number to its build', async () => {
    expect(await resolve('article', 'exchange-2007-sp1')).toMatchObject([
      { title: 'Exchange Server 2007 Service Pack 1', url: '/builds/8.1.240.6', build: '8.1.240.6' },
    ]);
  });

  it('leads an article of several releases to its number, and names no build', async () => {
    const [article] = await resolve('article', 'kb2986475');
    expect(article).toMatchObject({ url: '/kb/2986475', kb: 2986475 });
    expect(article).not.toHaveProperty('build');
    expect(article).not.toHaveProperty('releaseId');
  });

  it('leaves out what does not exist, and keeps the order', async () => {
    const targets = [
      { type: 'cve', id: 'CVE-2007-0039' },
      { type: 'article', id: 'kb0' },
      { type: 'nonsense', id: 'x' },
      { type: 'bulletin', id: 'MS07-026' },
    ];
    const found = await resolveTargets(catalogue.database, catalogue.facts, targets);
    expect(found.map(({ url }) => url)).toEqual(['/cves/cve-2007-0039', '/bulletins/ms07-026']);
  });
});

it('releaseHit tells the releases of one article apart by their builds', () => {
  const { facts } = catalogue;
  const twins = facts.releases.filter(({ kb }) => kb === 2986475);
  expect(twins.map((release) => releaseHit(facts, release, 'wording', 'why').url)).toEqual([
    '/builds/14.3.224.1',
    '/builds/14.3.224.2',
  ]);
});
