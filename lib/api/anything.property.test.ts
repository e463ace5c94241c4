import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type Api } from './api.fixture';
import { OPERATIONS } from './operations';
import { problem } from './schemas/problem';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const piece = fc.constantFrom(
  '8.0.711.2',
  'KB935490',
  '935491',
  'MS07-026',
  'CVE-2007-0039',
  'event 1023',
  '2010 sp3 ur8',
  '/',
  '\\',
  '%',
  '"',
  "'",
  '*',
  '(',
  'NEAR(',
  ' OR ',
  '\0',
  '\u202e',
  '😀',
);
const anything = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replace(/[\ud800-\udfff]/gu, ''))
  .filter((text) => text.trim() !== '' && text !== '.' && text !== '..');

/** Whatever is asked, the answer has the shape of its schema or of a problem that the reader caused. */
async function answered(id: keyof typeof OPERATIONS, address: string, body?: string): Promise<void> {
  const { status, json } = await api.ask(address, body);
  expect([200, 400, 404]).toContain(status);
  const schema = status === 200 ? OPERATIONS[id].answer : problem;
  expect(schema.safeParse(json).error?.issues).toBeUndefined();
}

const RUNS = { numRuns: 60 };

describe('any text', () => {
  it('can be looked up', () =>
    fc.assert(
      fc.asyncProperty(anything, (text) => answered('lookup', `/api/v1/lookup/${encodeURIComponent(text)}`)),
      RUNS,
    ));

  it('can be searched for', () =>
    fc.assert(
      fc.asyncProperty(anything, (text) => answered('search', `/api/v1/search?q=${encodeURIComponent(text)}`)),
      RUNS,
    ));

  it('can stand for a build, a KB number, a line, a bulletin, a CVE and a known issue', () =>
    fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const one = encodeURIComponent(text);
        await answered('release', `/api/v1/releases/${one}`);
        await answered('article', `/api/v1/articles/${one}`);
        await answered('fix', `/api/v1/fixes/${one}`);
        await answered('line', `/api/v1/lines/${one}`);
        await answered('bulletin', `/api/v1/bulletins/${one}`);
        await answered('cve', `/api/v1/cves/${one}`);
        await answered('knownIssue', `/api/v1/known-issues/${one}`);
      }),
      RUNS,
    ));

  it('can be pasted, compared and answered with', () =>
    fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const one = encodeURIComponent(text);
        await answered('applicabilityOfText', '/api/v1/applicability', text);
        await answered('applicability', `/api/v1/applicability?paste=${one}`);
        await answered('applicability', `/api/v1/applicability?product=exchange-2007&build=${one}`);
        await answered('compare', `/api/v1/compare?from=${one}&to=8.0.711.2`);
        await answered('releases', `/api/v1/releases?line=${one}&${one}=1`);
      }),
      RUNS,
    ));
});
