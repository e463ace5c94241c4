import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import type { Catalogue } from '@/lib/catalogue/open';
import { search } from '@/lib/search/search';
import { ask, figuresOf, IDENTIFIER_KINDS, readQueries, type Result } from './measure';

/** What was reached when it was last tuned, rounded down: a change may not make search worse unnoticed. */
const FIRST_RIGHT = 0.97;
const AMONG_FIVE = 0.99;

let catalogue: Catalogue;
let results: Result[];
beforeAll(async () => {
  catalogue = await openShared();
  results = await ask(readQueries(), (q) => search(catalogue, q));
});
afterAll(() => catalogue.database.$disconnect());

const missed = (some: Result[]) => some.filter(({ place }) => place !== 1).map(({ q, got }) => `${q}: ${got[0]}`);

describe('the query set', () => {
  it('asks each thing once, and wants only pages that there are', async () => {
    const queries = readQueries();
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
    const { database, facts } = catalogue;
    const known = new Set([
      ...facts.releases.map(({ id }) => `release:${id}`),
      ...facts.lines.map(({ id }) => `line:${id}`),
      ...(await database.article.findMany()).map(({ id }) => `article:${id}`),
      ...(await database.fix.findMany()).map(({ id }) => `fix:${id}`),
      ...(await database.bulletin.findMany()).map(({ id }) => `bulletin:${id}`),
      ...(await database.cve.findMany()).map(({ id }) => `cve:${id}`),
      ...(await database.knownIssue.findMany()).map(({ slug }) => `known-issue:${slug}`),
      ...(await database.topic.findMany()).map(({ slug }) => `topic:${slug}`),
      ...(await database.citedArticle.findMany()).map(({ kb }) => `cited-article:${kb}`),
    ]);
    expect(queries.flatMap(({ want }) => want).filter((page) => !known.has(page))).toEqual([]);
  });
});

describe('search', () => {
  it('finds every identifier', () => {
    expect(missed(results.filter(({ kind }) => IDENTIFIER_KINDS.has(kind)))).toEqual([]);
  });

  it('leads to the right page as often as it did', () => {
    const { hitAt1, hitAt5 } = figuresOf('all', results);
    expect(hitAt1, missed(results).join('\n')).toBeGreaterThanOrEqual(FIRST_RIGHT);
    expect(hitAt5).toBeGreaterThanOrEqual(AMONG_FIVE);
  });
});
