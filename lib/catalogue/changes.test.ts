import { describe, expect, it } from 'vitest';
import { openShared } from './catalogue.fixture';
import { allChanges, type Change } from './changes';

describe('allChanges', async () => {
  const { facts, database, ...rest } = await openShared();
  const changes = await allChanges({ facts, database, ...rest });
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
  const ids = (kind: Change['kind']) =>
    of(kind)
      .map(({ id }) => id)
      .sort();

  it('holds each release and each content file once', async () => {
    expect(ids('release')).toEqual(facts.releases.map(({ build }) => build).sort());
    const [articles, issues, topics, bulletins] = await Promise.all([
      database.article.findMany(),
      database.knownIssue.findMany(),
      database.topic.findMany(),
      database.bulletin.findMany(),
    ]);
    expect(ids('article')).toEqual(articles.map(({ id }) => id).sort());
    expect(ids('known-issue')).toEqual(issues.map(({ slug }) => slug).sort());
    expect(ids('topic')).toEqual(topics.map(({ slug }) => slug).sort());
    expect(ids('bulletin')).toEqual(bulletins.map(({ id }) => id).sort());
  });

  it('goes from new to old', () => {
    const dates = changes.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('gives every change words and a product of ours', () => {
    const products = facts.products.map(({ id }) => id);
    for (const { title, summary, productIds } of changes) {
      expect(title.trim(), title).not.toBe('');
      expect(summary, title).toMatch(/\S\.$/);
      expect(productIds.length, title).toBeGreaterThan(0);
      expect(products, title).toEqual(expect.arrayContaining(productIds));
    }
  });

  it('says of a release when it came, where it stands and what to install', () => {
    const summaryOf = (build: string) => of('release').find(({ id }) => id === build)?.summary;
    expect(summaryOf('8.0.711.2')).toMatch(
      /^Released on 8 May 2007\. Replaced on \d+ \w+ 2007\. Install Update Rollup 7 \(KB953469\) instead\.$/,
    );
    for (const release of facts.releases.filter(({ withdrawal }) => withdrawal?.kind === 'recalled'))
      expect(summaryOf(release.build)).toContain('Recalled.');
  });

  it('keeps a release to its own product', () => {
    for (const release of facts.releases)
      expect(of('release').find(({ id }) => id === release.build)?.productIds).toEqual([release.productId]);
  });
});
