import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releasesOfLine } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { openShared } from '../catalogue.fixture';
import type { Catalogue } from '../open';
import { coverage } from './about';
import { knownIssuePage } from './knownIssue';
import { linePage } from './line';
import { allKnownIssues, allTopics } from './subjects';
import { topicPage } from './topic';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

describe('lines', () => {
  it.each(FACTS.lines.map((line) => [line.label, line] as const))(
    '%s shows its releases, newest first',
    async (_, line) => {
      const page = await linePage(catalogue, line.productId, line.slug);
      expect(page?.line.id).toBe(line.id);
      expect(page?.product.id).toBe(line.productId);
      expect(page?.siblings.map(({ slug }) => slug)).toEqual(['rtm', 'sp1', 'sp2', 'sp3']);
      expect(page?.rows.map(({ verdict }) => verdict.release.build)).toEqual(
        releasesOfLine(FACTS, line.id)
          .toReversed()
          .map(({ build }) => build),
      );
    },
  );

  it('counts fixes only where the list is known', async () => {
    const page = await linePage(catalogue, 'exchange-2007', 'rtm');
    const last = page?.rows[0];
    expect(last).toMatchObject({ fixCount: 0, fixesComplete: true, bulletins: ['MS08-039'] });
    const unknown = (await linePage(catalogue, 'exchange-2010', 'sp1'))?.rows.find(
      ({ verdict }) => verdict.release.rollup === 5,
    );
    expect(unknown).toMatchObject({ fixCount: null, fixesComplete: null });
  });

  it('is null for lines that there are none of', async () => {
    expect(await linePage(catalogue, 'exchange-2007', 'sp4')).toBeNull();
    expect(await linePage(catalogue, 'exchange-2013', 'sp1')).toBeNull();
    expect(await linePage(catalogue, 'exchange-2007', 'SP1')).toBeNull();
  });
});

describe('known issues', () => {
  it('have a page each, with sources and at least one release or topic', async () => {
    const all = await allKnownIssues(catalogue);
    expect(all.length).toBeGreaterThan(30);
    for (const { slug, title, summary } of all) {
      const page = await knownIssuePage(catalogue, slug);
      expect(page).toMatchObject({ slug, title, summary });
      expect(page!.sources.length, slug).toBeGreaterThan(0);
      expect(page!.releases.length + page!.topics.length, slug).toBeGreaterThan(0);
      if (page!.curedBy) expect(page!.curedBy.sources.length, slug).toBeGreaterThan(0);
    }
    expect(await knownIssuePage(catalogue, 'no-such-issue')).toBeNull();
  });

  it('the file in use is shared by four rollups, with events, codes and the message on screen', async () => {
    const page = await knownIssuePage(catalogue, 'file-in-use-services-disabled');
    expect(page?.releases.map(({ label }) => label)).toEqual([
      '2007 RTM UR2',
      '2007 RTM UR3',
      '2007 RTM UR4',
      '2007 RTM UR7',
    ]);
    expect(page?.events.map(({ eventId }) => eventId)).toEqual([11306, 1023, 11729]);
    expect(page?.errors).toEqual(['1306', '1603', '0x80070643']);
    expect(page?.messages).toEqual(['Error Code: 0x80070643']);
  });
});

describe('topics', () => {
  it('have a page each, with the lines that point to them', async () => {
    const all = await allTopics(catalogue);
    expect(all.length).toBeGreaterThan(5);
    for (const { slug, title, summary } of all) {
      const page = await topicPage(catalogue, slug);
      expect(page).toMatchObject({ slug, title, summary });
      expect(page!.sources.length, slug).toBeGreaterThan(0);
      for (const { line, releases, all: whole } of page!.lines) {
        expect(releases.every(({ lineId }) => lineId === line.id)).toBe(true);
        expect(whole).toBe(releases.length === releasesOfLine(catalogue.facts, line.id).length);
      }
    }
    expect(await topicPage(catalogue, 'no-such-topic')).toBeNull();
  });

  it('the end of support concerns every release', async () => {
    const page = await topicPage(catalogue, 'out-of-support');
    expect(page?.lines.map(({ all }) => all)).toEqual(Array(8).fill(true));
  });
});

it('counts what is covered', async () => {
  const counted = await coverage(catalogue);
  expect(counted).toMatchObject({ releases: 116, rollups: 108, baselines: 8, articles: 115 });
  expect(counted.kbStatus.reduce((sum, { count }) => sum + count, 0)).toBe(counted.articles);
  const { complete, partial, unknown } = counted.fixLists;
  expect(complete + partial + unknown).toBe(counted.rollups);
  for (const count of [
    counted.bulletins,
    counted.cves,
    counted.fixes,
    counted.knownIssues,
    counted.topics,
    counted.conflicts,
    counted.sources,
  ])
    expect(count).toBeGreaterThan(0);
});
