import { describe, expect, it } from 'vitest';
import { allAddresses } from './addresses';
import { openShared } from './catalogue.fixture';

describe('allAddresses', async () => {
  const catalogue = await openShared();
  const { database, facts, asOf } = catalogue;
  const addresses = await allAddresses(catalogue);
  const paths = addresses.map(({ path }) => path);
  const under = (room: string) =>
    paths.filter((path) => path.startsWith(`/${room}/`)).map((path) => path.slice(room.length + 2));

  it('names each address once', () => expect(new Set(paths).size).toBe(paths.length));

  it('holds every KB number of the catalogue that is an own one, and no other', async () => {
    const numbers = await database.identifier.findMany({ where: { kind: 'kb', role: 'own' } });
    const pages = numbers.filter(({ targetType }) =>
      ['article', 'fix', 'bulletin', 'cited-article'].includes(targetType),
    );
    expect(under('kb').sort()).toEqual([...new Set(pages.map(({ value }) => value))].sort());
  });

  it('leaves the build of a release out where its article is the canonical page', () => {
    const shared = facts.releases.filter(
      ({ kb }) => kb === null || facts.releases.filter((other) => other.kb === kb).length > 1,
    );
    expect(under('builds').sort()).toEqual(shared.map(({ build }) => build).sort());
    expect(shared.length).toBeGreaterThan(0);
  });

  it('holds every line, bulletin, CVE, known issue and topic', async () => {
    const [bulletins, cves, issues, topics] = await Promise.all([
      database.bulletin.findMany(),
      database.cve.findMany(),
      database.knownIssue.findMany(),
      database.topic.findMany(),
    ]);
    const lower = (rows: { id: string }[]) => rows.map(({ id }) => id.toLowerCase()).sort();
    expect(under('bulletins').sort()).toEqual(lower(bulletins));
    expect(under('cves').sort()).toEqual(lower(cves));
    expect(under('known-issues').sort()).toEqual(issues.map(({ slug }) => slug).sort());
    expect(under('topics').sort()).toEqual(topics.map(({ slug }) => slug).sort());
    expect(under('products').sort()).toEqual(
      [
        ...facts.products.map(({ id }) => id),
        ...facts.lines.map(({ productId, slug }) => `${productId}/${slug}`),
      ].sort(),
    );
  });

  it('dates a page by its content file', async () => {
    const [article, topic] = await Promise.all([
      database.article.findUniqueOrThrow({ where: { kb: 935490 } }),
      database.topic.findUniqueOrThrow({ where: { slug: 'crl-check' } }),
    ]);
    expect(addresses).toContainEqual({ path: '/kb/935490', modified: article.reviewed });
    expect(addresses).toContainEqual({ path: '/topics/crl-check', modified: topic.reviewed });
    expect(addresses).toContainEqual({ path: '/about', modified: null });
  });

  it('dates no page later than the catalogue', () => {
    for (const { path, modified } of addresses) expect(modified === null || modified <= asOf, path).toBe(true);
  });
});
