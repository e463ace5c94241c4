import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { openShared } from '../catalogue.fixture';
import type { Catalogue } from '../open';
import { articlePage } from './article';
import { citedArticlePage } from './citedArticle';
import { kbPage, type KbPage } from './kb';
import { knownIssuePage } from './knownIssue';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openShared();
});
afterAll(() => catalogue.database.$disconnect());

/** Pages that were read, because each is asked for more than once here and costs a dozen queries. */
const read = new Map<number, Promise<KbPage | null>>();
function pageOf(kb: number): Promise<KbPage | null> {
  const page = read.get(kb) ?? kbPage(catalogue, kb);
  read.set(kb, page);
  return page;
}

describe('kbPage', () => {
  it('gives a page to every KB number that we hold, and leads on from every other', async () => {
    const rows = await catalogue.database.identifier.findMany({ where: { kind: 'kb' } });
    expect(rows.length).toBeGreaterThan(450);
    for (const { value, targetType, targetId, role } of rows) {
      const page = await pageOf(Number(value));
      if (targetType === 'known-issue') expect(await knownIssuePage(catalogue, targetId), value).not.toBeNull();
      else if (role === 'alias') {
        expect(page, value).toBeNull();
        expect(
          catalogue.facts.releases.some(({ id }) => id === targetId),
          value,
        ).toBe(true);
      } else {
        const meaning = {
          article: page?.article,
          release: page?.article,
          fix: page?.fix,
          bulletin: page?.bulletin,
          'cited-article': page?.cited,
        };
        expect(meaning[targetType as keyof typeof meaning], `${value} ${targetType}`).toBeTruthy();
      }
    }
  });

  it('gives the article of every release', async () => {
    for (const { kb, build } of FACTS.releases) {
      if (kb === null) continue;
      const article = (await pageOf(kb))?.article;
      const builds =
        article?.kind === 'one' ? [article.page.release.build] : article?.pages.map(({ release }) => release.build);
      expect(builds).toContain(build);
      expect(article?.kind).toBe(kb === 2986475 ? 'several' : 'one');
    }
  });

  it('gives null for numbers that we do not know', async () => {
    for (const kb of [935491, 0, -1, 99_999_999]) expect(await kbPage(catalogue, kb)).toBeNull();
  });

  it('shows an umbrella as such: KB953747 is no package', async () => {
    const page = await kbPage(catalogue, 953747);
    expect(page).toMatchObject({ article: null, fix: null, cited: null, bulletin: { id: 'MS08-039' } });
  });

  it('shows both meanings of a number that is an umbrella and a fix', async () => {
    const page = await kbPage(catalogue, 959239);
    expect(page).toMatchObject({ article: null, fix: { kb: 959239 }, bulletin: { id: 'MS09-003' } });
  });

  it('shows a cited article as no update, with what cites it and where to go on', async () => {
    expect(await kbPage(catalogue, 937194)).toMatchObject({ article: null, fix: null, bulletin: null });
    const cited = await citedArticlePage(catalogue, 937194);
    expect(cited).toMatchObject({ kb: 937194, leadsTo: '/topics/interim-updates' });
    expect(cited?.citedBy.map(({ kb }) => kb)).toEqual(expect.arrayContaining([935490, 935999, 940006, 953469]));
    expect(cited?.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(['kb935490', 'kb953469']));
    expect(await citedArticlePage(catalogue, 935490)).toBeNull();
  });
});

describe('articlePage', () => {
  it('tells the two releases of KB2986475 apart', async () => {
    const page = await articlePage(catalogue, 2986475);
    expect(page?.kind).toBe('several');
    const verdicts = page?.kind === 'several' ? page.verdicts : [];
    expect(verdicts.map(({ release, status }) => [release.build, status])).toEqual([
      ['14.3.224.1', 'recalled'],
      ['14.3.224.2', 'replaced'],
    ]);
  });

  it('is null for a number that is no article', async () => {
    for (const kb of [953747, 933314, 937194]) expect(await articlePage(catalogue, kb)).toBeNull();
  });
});
