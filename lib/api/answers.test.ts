import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, operationOf, type Api } from './api.fixture';
import { EXAMPLES } from './examples';
import { OPERATIONS, type OperationId } from './operations';
import { problem } from './schemas/problem';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Asks for every address and reads each answer by the schema of its operation. */
async function allFit(id: OperationId, addresses: string[]): Promise<void> {
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    expect(operationOf('GET', address.split('?')[0] ?? ''), address).toBe(id);
    const { status, json, headers } = await api.ask(address);
    expect([status, headers.get('content-type')], address).toEqual([200, 'application/json; charset=utf-8']);
    const read = OPERATIONS[id].answer.safeParse(json);
    expect(read.error?.issues, address).toBeUndefined();
    expect(json.meta, address).toMatchObject({
      catalogue: api.catalogue.version,
      asOf: api.catalogue.asOf,
      apiVersion: 1,
    });
  }
}

describe('every answer has the shape of its schema', () => {
  it('releases', () =>
    allFit(
      'release',
      api.catalogue.facts.releases.map(({ build }) => `/api/v1/releases/${build}`),
    ));

  it('chains', () =>
    allFit(
      'chain',
      api.catalogue.facts.releases.map(({ build }) => `/api/v1/releases/${build}/chain`),
    ));

  it('articles', () =>
    allFit('article', [
      ...new Set(api.catalogue.facts.releases.flatMap(({ kb }) => (kb === null ? [] : [`/api/v1/articles/${kb}`]))),
    ]));

  it('lines and products', async () => {
    await allFit(
      'line',
      api.catalogue.facts.lines.map(({ id }) => `/api/v1/lines/${id}`),
    );
    await allFit('products', ['/api/v1/products']);
  });

  it('fixes', async () => {
    const fixes = await api.catalogue.database.fix.findMany({ where: { kb: { not: null } }, select: { kb: true } });
    await allFit('fixes', ['/api/v1/fixes?limit=500', '/api/v1/fixes?limit=3&offset=330']);
    await allFit(
      'fix',
      fixes.map(({ kb }) => `/api/v1/fixes/${kb}`),
    );
  });

  it('bulletins and CVEs', async () => {
    const { database } = api.catalogue;
    await allFit('bulletins', ['/api/v1/bulletins']);
    await allFit('cves', ['/api/v1/cves', '/api/v1/cves?limit=3']);
    await allFit(
      'bulletin',
      (await database.bulletin.findMany()).map(({ id }) => `/api/v1/bulletins/${id}`),
    );
    await allFit(
      'cve',
      (await database.cve.findMany()).map(({ id }) => `/api/v1/cves/${id.toLowerCase()}`),
    );
  });

  it('known issues', async () => {
    const issues = await api.catalogue.database.knownIssue.findMany();
    await allFit('knownIssues', ['/api/v1/known-issues', '/api/v1/known-issues?limit=3&offset=2']);
    await allFit(
      'knownIssue',
      issues.map(({ slug }) => `/api/v1/known-issues/${slug}`),
    );
  });

  it('topics', async () => {
    const topics = await api.catalogue.database.topic.findMany();
    await allFit('topics', ['/api/v1/topics']);
    await allFit(
      'topic',
      topics.map(({ slug }) => `/api/v1/topics/${slug}`),
    );
  });

  it('what every identifier of the catalogue names', async () => {
    const identifiers = await api.catalogue.database.identifier.findMany({ where: { role: 'own' } });
    const written = identifiers.map(({ kind, value }) => {
      // Some codes are words of their own, which need no label.
      if (kind === 'error' && /^-?\d/.test(value)) return `error ${value}`;
      if (kind === 'event') return `event id ${value}`;
      return kind === 'kb' ? `KB${value}` : value;
    });
    await allFit(
      'lookup',
      [...new Set(written)].map((text) => `/api/v1/lookup/${encodeURIComponent(text)}`),
    );
  });

  it('what applies to a server with each build', () =>
    allFit(
      'applicability',
      api.catalogue.facts.releases.flatMap(({ build }) => [
        `/api/v1/applicability?build=${build}`,
        `/api/v1/applicability?build=adv-${build}&iu=yes&proxy=inner&owa=yes&net=no&cluster=none`,
      ]),
    ));

  it('releases of a line compared with the one before and with the first', async () => {
    const { releases } = api.catalogue.facts;
    const pairs = releases.map((release, index) => [releases[index - 1] ?? release, release] as const);
    await allFit(
      'compare',
      pairs.map(([from, to]) => `/api/v1/compare?from=${from.build}&to=${to.build}`),
    );
  });
});

describe('the examples', () => {
  it('show every operation', () =>
    expect(new Set(EXAMPLES.map(({ operation }) => operation))).toEqual(new Set(Object.keys(OPERATIONS))));

  it.each(EXAMPLES)('$title', async ({ operation, address, body, status }) => {
    expect(operationOf(body === undefined ? 'GET' : 'POST', address.split('?')[0] ?? '')).toBe(operation);
    const got = await api.ask(address, body);
    expect(got.status).toBe(status);
    const schema = status === 200 ? OPERATIONS[operation].answer : problem;
    expect(schema.safeParse(got.json).error?.issues).toBeUndefined();
  });
});
